package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Antagonised;
import org.isnad.model.picture.Coalitions;
import org.isnad.model.picture.Coalitions.Bloc;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Tie;
import org.isnad.model.picture.Tie.Kind;
import org.isnad.model.picture.Unit;
import org.isnad.model.picture.Unit.Place;
import org.isnad.testkit.ToldClaims;
import org.junit.jupiter.api.Test;

/** Ties, the order of battle and coalitions, from claims told in words. */
class NetworkTest {
  private static final List<String> TWO_CAMPS =
      List.of(
          "2016-05-01 Coast Daily: Harbour Guard allied_with Port Police",
          "2016-05-01 Coast Daily: Port Police allied_with Fisher Brigade",
          "2016-05-02 Coast Daily: Hill Union allied_with Goat Brigade",
          "2016-05-03 Coast Daily: Hill Union hostile_to Harbour Guard",
          "2016-05-04 Coast Daily: Goat Brigade battle Port Police",
          "2016-05-05 Coast Daily: Old Council supports Hill Union",
          "2016-05-05 Coast Daily: Old Council supports Harbour Guard");

  @Test
  void ties_have_a_sign_and_dates() {
    Network network =
        analysis(
                "2016-05-01 Coast Daily: Dawn Brigade allied_with Hill Union",
                "2016-05-20 Gulf Monitor: Hill Union allied_with Dawn Brigade",
                "2016-05-25 Gulf Monitor: Dawn Brigade battle Port Police | at Derna",
                "2016-05-26 Gulf Monitor: Dawn Brigade pledges_to Sheikh Council | accepted=false")
            .network();
    assertThat(network.ties())
        .extracting(NetworkTest::line)
        .containsExactly(
            "Dawn Brigade +alliance Hill Union, 2016-05-01 to 2016-05-20, CORROBORATED",
            "Dawn Brigade -fighting Port Police, 2016-05-25 to 2016-05-25, SINGLE_SOURCE",
            "Dawn Brigade 0pledge Sheikh Council, 2016-05-26 to 2016-05-26, SINGLE_SOURCE");
  }

  @Test
  void a_tie_that_is_only_denied_is_none() {
    assertThat(
            analysis("2016-05-01 Coast Daily: Dawn Brigade allied_with Hill Union, denied")
                .network()
                .ties())
        .isEmpty();
  }

  @Test
  void support_that_goes_past_the_chain_of_command_is_flagged() {
    Network network =
        analysis(
                "2016-05-01 Coast Daily: Dawn Brigade member_of Coast Army",
                "2016-05-02 Coast Daily: Far Land supports Dawn Brigade | means=arms",
                "2016-05-02 Coast Daily: Near Land supports Dawn Brigade | means=training",
                "2016-05-02 Coast Daily: Near Land supports Coast Army | means=training")
            .network();
    assertThat(network.assistance())
        .extracting(a -> a.tie().from().name() + " " + a.means() + " past " + names(a.bypassed()))
        .containsExactly(
            "Far Land [arms] past Coast Army",
            "Near Land [training] past ",
            "Near Land [training] past ");
  }

  @Test
  void nominal_and_effective_membership_are_apart() {
    Analysis analysis =
        Drawing.of(
            ToldClaims.of(
                    "2016-05-01 Coast Daily: Dawn Brigade member_of Coast Army"
                        + " | words The Dawn Brigade is nominally part of the Coast Army",
                    "2016-05-01 Coast Daily: Port Police member_of Coast Army",
                    "2016-05-01 Coast Daily: Hill Union hostile_to Coast Army",
                    "2016-05-01 Coast Daily: Fisher Brigade pledges_to Coast Army",
                    "2016-05-01 Coast Daily: Lone Band operates_in Derna")
                .known("Coast Army", EntityClass.ARMY)
                .asOf("2016-05-30"),
            List.of());
    assertThat(standing(analysis, "Dawn Brigade")).containsExactly(Place.NOMINALLY_UNDER);
    assertThat(standing(analysis, "Port Police")).containsExactly(Place.FOLDED_IN);
    assertThat(standing(analysis, "Hill Union")).containsExactly(Place.OUTSIDE);
    assertThat(standing(analysis, "Fisher Brigade")).containsExactly(Place.NOMINALLY_UNDER);
    assertThat(standing(analysis, "Lone Band")).as("nobody says").isEmpty();
  }

  @Test
  void leaders_follow_one_another_and_an_unnamed_one_is_told() {
    Analysis analysis =
        analysis(
            "2014-05-01 Coast Daily: Omar Salem leads Dawn Brigade",
            "2016-05-01 Coast Daily: Ali Harb leads Dawn Brigade",
            "2016-05-02 Coast Daily: - leads Hill Union");
    Unit dawn = unit(analysis, "Dawn Brigade");
    assertThat(dawn.tenures())
        .extracting(t -> t.leader().name() + " " + t.span().first())
        .containsExactly("Ali Harb 2016-05-01", "Omar Salem 2014-05-01");
    assertThat(unit(analysis, "Hill Union").unnamedLeader()).hasSize(1);
  }

  @Test
  void camps_are_found_and_who_stands_between_them() {
    Coalitions coalitions = analysis(TWO_CAMPS.toArray(String[]::new)).coalitions();
    assertThat(coalitions.blocs()).extracting(NetworkTest::line).hasSize(2);
    assertThat(coalitions.fit().exact()).isTrue();
    assertThat(coalitions.fit().against())
        .extracting(t -> t.from().name() + " " + t.kind().word() + " " + t.to().name())
        .hasSize(1)
        .allMatch(l -> l.startsWith("Old Council support"));
    assertThat(coalitions.bridges().getFirst().actor().name()).isEqualTo("Old Council");
  }

  @Test
  void what_if_the_two_made_peace() {
    Analysis analysis = analysis(TWO_CAMPS.toArray(String[]::new));
    Entity hill = entity(analysis, "Hill Union");
    Entity harbour = entity(analysis, "Harbour Guard");
    Coalitions peace = analysis.coalitions(analysis.without(hill, harbour));
    assertThat(peace.fit().frustration())
        .isLessThanOrEqualTo(analysis.coalitions().fit().frustration());
    Coalitions war = analysis.coalitions(analysis.with(hill, Kind.FIGHTING, harbour));
    assertThat(war.fit().frustration())
        .isGreaterThanOrEqualTo(analysis.coalitions().fit().frustration() - 1e-9);
  }

  @Test
  void one_claim_that_falls_takes_its_tie_with_it() {
    Analysis analysis = analysis(TWO_CAMPS.toArray(String[]::new));
    Tie hostile =
        analysis.network().ties().stream()
            .filter(t -> t.kind() == Kind.RIVALRY)
            .findFirst()
            .orElseThrow();
    Network fallen = analysis.ifFalls(hostile.claims().getFirst().claim().id()).network();
    assertThat(fallen.ties()).noneMatch(t -> t.kind() == Kind.RIVALRY);
    assertThat(fallen.ties()).hasSize(analysis.network().ties().size() - 1);
  }

  @Test
  void backing_one_antagonises_its_foes_and_their_friends() {
    Analysis analysis = analysis(TWO_CAMPS.toArray(String[]::new));
    List<Antagonised> found = analysis.ifBacked(entity(analysis, "Harbour Guard"));
    assertThat(found)
        .extracting(a -> a.actor().name() + (a.direct() > 0 ? " directly" : " through friends"))
        .containsExactly("Hill Union directly", "Goat Brigade through friends");
    assertThat(found).allMatch(a -> !a.because().isEmpty());
  }

  @Test
  void backing_one_antagonises_the_foes_of_its_friends() {
    Analysis analysis =
        analysis(
            "2016-05-20 Coast Daily: Harbour Guard supports Unity Council",
            "2016-05-21 Coast Daily: Hill Union hostile_to Harbour Guard",
            "2015-01-01 Coast Daily: Dusk Brigade hostile_to Unity Council");
    assertThat(analysis.ifBacked(entity(analysis, "Unity Council")))
        .as("what is stale tells of no stand of today")
        .extracting(a -> a.actor().name() + (a.towardsFriends() > 0 ? " towards friends" : ""))
        .containsExactly("Hill Union towards friends");
  }

  @Test
  void a_person_counts_for_the_body_that_it_is_surest_to_belong_to() {
    Analysis analysis =
        analysis(
            "2014-06-01 Coast Daily: Omar Salem leads Aged Front",
            "2016-05-20 Coast Daily: Omar Salem leads Dawn Brigade",
            "2016-05-21 Coast Daily: Hill Union hostile_to Omar Salem");
    assertThat(analysis.ifBacked(entity(analysis, "Dawn Brigade")))
        .extracting(a -> a.actor().name())
        .containsExactly("Hill Union");
  }

  @Test
  void a_rift_inside_one_body_is_told() {
    Coalitions coalitions =
        analysis(
                "2016-05-01 Coast Daily: Dawn Brigade member_of Coast Front",
                "2016-05-01 Coast Daily: Dusk Brigade member_of Coast Front",
                "2016-05-02 Coast Daily: Dawn Brigade battle Dusk Brigade")
            .coalitions();
    assertThat(coalitions.factions())
        .extracting(f -> f.body().name() + ": " + f.quarrels().size() + " quarrel")
        .containsExactly("Coast Front: 1 quarrel");
  }

  @Test
  void strength_in_few_hands_is_concentrated() {
    Coalitions coalitions =
        analysis(
                "2016-05-01 Coast Daily: Dawn Brigade strength - | number 3,000",
                "2016-05-01 Coast Daily: Hill Union strength - | number 1,000",
                "2016-05-01 Coast Daily: Goat Brigade member_of Hill Union",
                "2016-05-01 Coast Daily: Port Police hostile_to Hill Union")
            .coalitions();
    assertThat(coalitions.spread().independent()).isEqualTo(3);
    assertThat(coalitions.spread().strengthsKnown()).isEqualTo(2);
    assertThat(coalitions.spread().herfindahl().orElseThrow())
        .as("three quarters squared and one quarter squared")
        .isCloseTo(0.625, within(1e-9));
  }

  private static Analysis analysis(String... lines) {
    return Drawing.of(ToldClaims.of(lines).asOf("2016-05-30"), List.of());
  }

  private static Entity entity(Analysis analysis, String name) {
    return analysis.view().entities().values().stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Unit unit(Analysis analysis, String name) {
    return analysis.units().stream()
        .filter(u -> u.actor().entity().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Place> standing(Analysis analysis, String name) {
    return unit(analysis, name).towardsState().stream().map(Unit.TowardsState::standing).toList();
  }

  private static String line(Tie tie) {
    String sign = tie.weight() > 0 ? "+" : tie.weight() < 0 ? "-" : "0";
    return "%s %s%s %s, %s to %s, %s"
        .formatted(
            tie.from().name(),
            sign,
            tie.kind().word(),
            tie.to().name(),
            tie.span().first(),
            tie.span().last(),
            tie.status());
  }

  private static String line(Bloc bloc) {
    return bloc.core().name() + ": " + names(bloc.members());
  }

  private static String names(List<Entity> entities) {
    return entities.stream().map(Entity::name).collect(Collectors.joining(", "));
  }
}
