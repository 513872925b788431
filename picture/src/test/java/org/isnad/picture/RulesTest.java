package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.EventType;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.ClaimPattern;
import org.isnad.model.picture.ClaimPattern.Party;
import org.isnad.model.picture.Criterion;
import org.isnad.model.picture.Indicator;
import org.isnad.model.picture.Indicator.Counting;
import org.isnad.model.picture.Indicator.State;
import org.isnad.model.picture.Scenario;
import org.isnad.model.picture.Scenario.Item;
import org.isnad.model.picture.Scenario.Rating;
import org.isnad.testkit.ToldClaims;
import org.junit.jupiter.api.Test;

/** Warning signs, scenarios and dossiers, from claims told in words. */
class RulesTest {
  private static final ClaimPattern STRIKES = event(EventType.AIR_STRIKE, Party.ANY);

  @Test
  void an_indicator_trips_above_what_is_usual_and_tells_its_history_and_lead() {
    Indicator strikes =
        new Indicator(
            "strikes",
            "Strikes",
            List.of(STRIKES),
            List.of(),
            new Counting(10, 60, 2, 2),
            List.of(event(EventType.TERRITORY_TAKEN, Party.ANY)),
            "");
    ToldClaims told =
        ToldClaims.of(
            "2016-04-20 Coast Daily: Far Land air_strike Dawn Brigade",
            "2016-05-22 Coast Daily: Far Land air_strike Dawn Brigade",
            "2016-05-22 Coast Daily: Far Land air_strike Hill Union",
            "2016-05-24 Gulf Monitor: Far Land air_strike Dawn Brigade",
            "2016-05-25 Gulf Monitor: Far Land air_strike Dawn Brigade",
            "2016-06-04 Gulf Monitor: Hill Union territory_taken - | at Derna");
    Indicator.Reading quiet = read(told, "2016-05-20", strikes);
    Indicator.Reading tripped = read(told, "2016-05-30", strikes);
    assertThat(quiet.state()).isEqualTo(State.QUIET);
    assertThat(tripped.state()).isEqualTo(State.TRIPPED);
    assertThat(tripped.count()).as("two of one voice on one day are one").isEqualTo(3);
    assertThat(tripped.usual()).as("one in sixty days").isCloseTo(1.0 / 6, within(1e-9));
    assertThat(read(told, "2016-06-09", strikes).leads())
        .extracting(l -> l.tripped() + " " + l.days())
        .containsExactly("2016-05-30 5");
  }

  @Test
  void words_in_reports_are_counted_whoever_says_them() {
    Indicator talk =
        new Indicator(
            "talk",
            "Talk",
            List.of(),
            List.of("boots on the ground"),
            new Counting(10, 60, 2, 2),
            List.of(),
            "");
    ToldClaims told =
        ToldClaims.of(
            "2016-05-28 Coast Daily: Dawn Brigade controls Derna"
                + " | words There will be Boots on the ground, a minister said",
            "2016-05-29 Gulf Monitor: Dawn Brigade controls Derna"
                + " | words No boots on the ground are planned");
    assertThat(read(told, "2016-05-30", talk).signs())
        .extracting(Indicator.Sign::voice)
        .containsExactly("Gulf Monitor", "Coast Daily");
  }

  @Test
  void hypotheses_are_ranked_by_what_speaks_against_them_and_one_claim_may_turn_it() {
    Scenario ports =
        new Scenario(
            "ports",
            "Who will hold the ports?",
            Map.of("H1", "the Dawn Brigade", "H2", "the Hill Union"),
            List.of(
                item("dawn", "actor:dawn-brigade", Rating.CONSISTENT, Rating.INCONSISTENT),
                item("hill", "actor:hill-union", Rating.VERY_INCONSISTENT, Rating.CONSISTENT)),
            90);
    Analysis analysis =
        analysis(
            "2016-05-28 Coast Daily: Dawn Brigade territory_taken - | at Derna",
            "2016-05-29 Coast Daily: Hill Union territory_taken - | at Sirte");
    Scenario.Reading reading = analysis.scenarios(List.of(ports)).getFirst();
    assertThat(reading.ranking().getFirst().hypothesis()).isEqualTo("H2");
    assertThat(reading.rows().getFirst().item().id()).as("the most telling").isEqualTo("hill");
    assertThat(reading.sensitivity())
        .extracting(s -> s.claim().place().orElseThrow() + " " + s.first())
        .containsExactly("place:sirte H1");
    assertThat(reading.byAnalyst().get("Jane").getFirst().hypothesis()).isEqualTo("H1");
    Scenario.Influence influence = reading.influence().orElseThrow();
    assertThat(influence.claim().place().orElseThrow()).isEqualTo("place:sirte");
    assertThat(influence.ranking().getFirst())
        .as("nothing is left that speaks against it")
        .isEqualTo(new Scenario.Rank("H1", 0));
  }

  @Test
  void without_claims_no_hypothesis_is_ahead() {
    Scenario ports =
        new Scenario(
            "ports",
            "Who?",
            Map.of("H1", "one", "H2", "other"),
            List.of(item("dawn", "actor:dawn-brigade", Rating.CONSISTENT, Rating.INCONSISTENT)),
            90);
    Scenario.Reading reading = analysis().scenarios(List.of(ports)).getFirst();
    assertThat(reading.isDecided()).isFalse();
    assertThat(reading.rows().getFirst().believed()).isZero();
    assertThat(reading.influence()).isEmpty();
  }

  @Test
  void a_dossier_lays_out_both_sides_and_what_nobody_speaks_of() {
    Criterion abuses =
        new Criterion(
            "abuses",
            "Is there no record of abuses?",
            List.of(),
            List.of(
                pattern(ClaimType.ACCUSED_OF, new Party(Set.of(Party.ACTOR), Set.of()), Party.ANY)),
            List.of("adviser"));
    Criterion authority =
        new Criterion(
            "authority",
            "Does it accept the government?",
            List.of(
                pattern(
                    ClaimType.SUPPORTS,
                    new Party(Set.of(Party.ACTOR), Set.of()),
                    new Party(Set.of(), Set.of(EntityClass.GOVERNMENT)))),
            List.of(),
            List.of("adviser"));
    ToldClaims told =
        ToldClaims.of(
                "2016-05-28 Coast Daily: Dawn Brigade supports Unity Government",
                "2016-05-29 Coast Daily: Dawn Brigade supports Unity Government"
                    + " | said by a Dawn Brigade spokesman",
                "2016-05-29 Coast Daily: Hill Union accused_of - | act=looting")
            .known("Unity Government", EntityClass.GOVERNMENT);
    Analysis analysis = Drawing.of(told.asOf("2016-05-30"), List.of());
    Criterion.Dossier dossier =
        analysis.dossier(entity(analysis, "actor:dawn-brigade"), List.of(abuses, authority));
    assertThat(dossier.entries().get(0).isWithoutInformation())
        .as("another's abuses are not its own")
        .isTrue();
    assertThat(dossier.entries().get(1).evidenceFor())
        .extracting(t -> t.voice() + (t.ownWord() ? ", its own word" : ""))
        .containsExactly("a Dawn Brigade spokesman, its own word", "Coast Daily");
  }

  @Test
  void a_record_told_of_a_leader_or_a_part_is_told_as_theirs() {
    Party actor = new Party(Set.of(Party.ACTOR), Set.of());
    Criterion abuses =
        new Criterion(
            "abuses",
            "Is there no record of abuses?",
            List.of(),
            List.of(
                pattern(ClaimType.ACCUSED_OF, actor, Party.ANY),
                pattern(ClaimType.MEMBER_OF, actor, Party.ANY)),
            List.of("adviser"));
    Analysis analysis =
        analysis(
            "2016-05-01 Coast Daily: Omar Salem leads Dawn Brigade",
            "2016-05-01 Coast Daily: Port Unit member_of Dawn Brigade",
            "2016-05-02 Coast Daily: Omar Salem member_of Old Front",
            "2016-05-03 Gulf Monitor: Omar Salem accused_of - | act=looting",
            "2016-05-03 Gulf Monitor: Port Unit accused_of - | act=looting",
            "2016-05-03 Gulf Monitor: Hill Union accused_of - | act=looting");
    Criterion.Dossier dossier =
        analysis.dossier(entity(analysis, "actor:dawn-brigade"), List.of(abuses));
    assertThat(dossier.entries().getFirst().evidenceAgainst())
        .as("where a leader belongs besides is not the body's record")
        .extracting(t -> t.voice() + ", " + t.of().map(Entity::name).orElse("itself"))
        .containsExactly("Gulf Monitor, Port Unit", "Gulf Monitor, Omar Salem");
  }

  private static Indicator.Reading read(ToldClaims told, String day, Indicator indicator) {
    return Drawing.of(told.asOf(day), List.of()).watch(List.of(indicator)).getFirst();
  }

  private static Analysis analysis(String... lines) {
    return Drawing.of(ToldClaims.of(lines).asOf("2016-05-30"), List.of());
  }

  private static Entity entity(Analysis analysis, String id) {
    return analysis.view().findEntity(id).orElseThrow();
  }

  private static Item item(String id, String actor, Rating one, Rating other) {
    return new Item(
        id,
        id,
        List.of(event(EventType.TERRITORY_TAKEN, new Party(Set.of(actor), Set.of()))),
        Map.of("H1", one, "H2", other),
        Map.of("Jane", Map.of("H1", Rating.NEUTRAL, "H2", Rating.INCONSISTENT)));
  }

  private static ClaimPattern event(EventType event, Party subject) {
    return new ClaimPattern(
        Set.of(ClaimType.EVENT),
        Set.of(event),
        subject,
        Party.ANY,
        Set.of(),
        Set.of(),
        List.of(),
        Map.of());
  }

  private static ClaimPattern pattern(ClaimType type, Party subject, Party object) {
    return new ClaimPattern(
        Set.of(type), Set.of(), subject, object, Set.of(), Set.of(), List.of(), Map.of());
  }
}
