package org.isnad.briefing.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.briefing.internal.grammar.Teller.Hedge;
import org.isnad.model.BriefingScope;
import org.isnad.model.ClaimView;
import org.isnad.model.EntityClass;
import org.isnad.model.ResolvedClaim;
import org.isnad.testkit.ToldClaims;
import org.junit.jupiter.api.Test;

class TellerTest {
  private static final String DAY = "2016-05-30";

  @Test
  void a_verb_agrees_with_its_subject_and_a_name_takes_the_article_that_its_kind_takes() {
    assertThat(alone("Dawn Brigade controls Derna")).isEqualTo("The Dawn Brigade holds Derna.");
    assertThat(alone("Zintani forces controls Derna")).isEqualTo("The Zintani forces hold Derna.");
    assertThat(alone("fighters from Zintan hostile_to Dawn Brigade"))
        .isEqualTo("Fighters from Zintan are hostile to the Dawn Brigade.");
  }

  @Test
  void the_verb_is_the_reports_own_where_the_grammar_knows_it() {
    assertThat(
            alone(
                "Dawn Brigade territory_taken Hill Union | at Derna | on 2016-05-28"
                    + " | words The Dawn Brigade recaptured Derna from the Hill Union"))
        .isEqualTo("The Dawn Brigade recaptured Derna from the Hill Union on 28 May.");
    assertThat(
            alone(
                "Dawn Brigade territory_taken - | at Derna"
                    + " | words The Dawn Brigade overran Derna"))
        .isEqualTo("The Dawn Brigade overran Derna.");
  }

  @Test
  void what_is_denied_expected_and_claimed_is_told_so() {
    assertThat(alone("Dawn Brigade controls Derna, denied"))
        .isEqualTo("The Dawn Brigade does not hold Derna.");
    assertThat(alone("Dawn Brigade controls Derna, denied | said by Omar Sahl"))
        .isEqualTo("Omar Sahl denies that the Dawn Brigade holds Derna.");
    assertThat(
            alone(
                "Dawn Brigade battle Hill Union, expected"
                    + " | words The Dawn Brigade may attack the Hill Union"))
        .isEqualTo("The Dawn Brigade may attack the Hill Union.");
    assertThat(alone("Dawn Brigade controls Derna, claimed | said by Omar Sahl"))
        .isEqualTo("Omar Sahl claims that the Dawn Brigade holds Derna.");
  }

  @Test
  void a_number_keeps_its_bound() {
    assertThat(alone("Dawn Brigade strength - | number at most 350"))
        .isEqualTo("The Dawn Brigade has at most 350 fighters.");
    assertThat(alone("Dawn Brigade strength - | number 2,000–3,000"))
        .isEqualTo("The Dawn Brigade has between 2,000 and 3,000 fighters.");
  }

  @Test
  void the_dead_of_an_event_are_told_with_it() {
    assertThat(
            alone(
                "Dawn Brigade battle Hill Union | killed_low=32 | killed_high=32 | injured_low=50"
                    + " | words The Dawn Brigade attacked the Hill Union"))
        .isEqualTo(
            "The Dawn Brigade attacked the Hill Union, with 32 killed and at least 50 wounded.");
  }

  @Test
  void what_the_grammar_has_no_words_for_is_quoted() {
    assertThat(
            alone(
                "Dawn Brigade other_strategic -"
                    + " | words The Dawn Brigade has lost the momentum of May"))
        .isEqualTo("Coast Daily: “The Dawn Brigade has lost the momentum of May”.");
  }

  @Test
  void a_doubt_or_a_negation_that_the_claim_lacks_is_kept_by_quoting() {
    assertThat(
            alone(
                "Dawn Brigade operates_in Derna | words The Dawn Brigade has no presence in Derna"))
        .isEqualTo("Coast Daily: “The Dawn Brigade has no presence in Derna”.");
    assertThat(
            alone(
                "Dawn Brigade supports Hill Union"
                    + " | words The Dawn Brigade reportedly supports the Hill Union"))
        .startsWith("Coast Daily: “");
  }

  @Test
  void one_voice_is_named_and_two_are_counted() {
    ClaimView view = view("Dawn Brigade controls Derna");
    assertThat(told(view, Hedge.ALONE, Set.of("Coast Daily")))
        .isEqualTo("The Dawn Brigade holds Derna, according to Coast Daily alone.");
    assertThat(told(view, Hedge.BRACKETED, Set.of("Coast Daily")))
        .isEqualTo("The Dawn Brigade holds Derna (Coast Daily).");
    assertThat(told(view, Hedge.NAMED, Set.of("Coast Daily", "Gulf Monitor")))
        .isEqualTo("The Dawn Brigade holds Derna, two independent sources report.");
  }

  @Test
  void a_name_is_introduced_once_and_then_short() {
    ClaimView view =
        ToldClaims.of()
            .known("Dawn Brigade", EntityClass.MILITIA, "DB")
            .tell("2016-05-30 Coast Daily: Dawn Brigade controls Derna")
            .tell("2016-05-30 Coast Daily: Dawn Brigade hostile_to Hill Union")
            .asOf(DAY);
    Teller teller = teller(view);
    assertThat(tell(teller, view.claims().getFirst())).startsWith("The Dawn Brigade holds Derna");
    assertThat(tell(teller, view.claims().getLast())).contains("the Dawn Brigade is hostile");
  }

  @Test
  void a_group_that_speaks_of_itself_is_not_named_twice() {
    ClaimView view = view("Dawn Brigade controls Derna, claimed | said by Dawn Brigade");
    assertThat(told(view, Hedge.NAMED, Set.of("Dawn Brigade")))
        .isEqualTo("The Dawn Brigade claims that it holds Derna.");
  }

  @Test
  void a_pronoun_in_a_speakers_words_is_quoted_where_nothing_tells_whose_it_is() {
    String said = "Dawn Brigade controls Derna, claimed | said by Dawn Brigade | words ";
    assertThat(told(view(said + "it controls Derna"), Hedge.NAMED, Set.of("Dawn Brigade")))
        .startsWith("Coast Daily writes");
    String named = "the Dawn Brigade said: it controls Derna";
    assertThat(
            told(
                view(
                    "Dawn Brigade controls Derna, claimed | said by Dawn Brigade | words " + named),
                Hedge.NAMED,
                Set.of("Dawn Brigade")))
        .startsWith("The Dawn Brigade claims that it holds Derna");
  }

  @Test
  void few_dead_are_told_in_words() {
    assertThat(
            alone(
                "Dawn Brigade battle Hill Union | killed_low=2 | killed_high=2"
                    + " | words The Dawn Brigade attacked the Hill Union"))
        .isEqualTo("The Dawn Brigade attacked the Hill Union, with two killed.");
  }

  @Test
  void many_of_one_kind_are_named_with_their_kind_once() {
    ClaimView view =
        ToldClaims.of()
            .tell("2016-05-30 Coast Daily: fighters from Zintan supports Dawn Brigade")
            .tell("2016-05-30 Coast Daily: fighters from Derna supports Dawn Brigade")
            .asOf(DAY);
    assertThat(told(view, Hedge.BRACKETED, Set.of("Coast Daily")))
        .isEqualTo("Fighters from Zintan and Derna support the Dawn Brigade (Coast Daily).");
    assertThat(told(view, Hedge.BRACKETED, Set.of("Coast Daily", "Gulf Monitor")))
        .endsWith("(two independent sources each).");
  }

  private static String alone(String what) {
    ClaimView view = view(what);
    SpokenDates dates = new SpokenDates(BriefingScope.weekTo(view.trueOn()));
    return new Teller(view, Names.alone(view), dates).alone(view.claims().getFirst());
  }

  private static ClaimView view(String what) {
    return ToldClaims.of("2016-05-30 Coast Daily: " + what).asOf(DAY);
  }

  private static Teller teller(ClaimView view) {
    SpokenDates dates = new SpokenDates(BriefingScope.weekTo(LocalDate.parse(DAY)));
    return new Teller(view, new Names(view, view.claims()), dates);
  }

  private static String tell(Teller teller, ResolvedClaim claim) {
    return teller.tell(List.of(claim), List.of(claim), Set.of("Coast Daily")).text();
  }

  private static String told(ClaimView view, Hedge hedge, Set<String> voices) {
    Teller teller = teller(view);
    teller.hedge(hedge);
    return teller.tell(view.claims(), view.claims(), voices).text();
  }
}
