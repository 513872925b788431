package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.isnad.model.ClaimView;
import org.isnad.model.EntityClass;
import org.isnad.model.Finding;
import org.isnad.model.Grade;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Reckoning;
import org.isnad.model.Source;
import org.isnad.testkit.FindingText;
import org.isnad.testkit.ToldClaims;
import org.junit.jupiter.api.Test;

/** How claims for and against an answer become a finding. */
class FindingsTest {
  @Test
  void an_answer_that_nobody_gives_contests_nothing() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-29 Coast Daily: Dawn Brigade controls Derna",
                "2016-05-30 Gulf Monitor: Misrata Council controls Derna, denied")
            .asOf("2016-05-30");
    assertThat(FindingText.of(holder(view, "Derna"), view))
        .isEqualTo("single source: Dawn Brigade (Coast Daily)");
    assertThat(holder(view, "Derna").ruledOut())
        .extracting(Finding.Answer::value)
        .containsExactly("actor:misrata-council");
  }

  @Test
  void a_party_about_itself_is_no_independent_voice() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-29 Coast Daily: Dawn Brigade controls Derna",
                "2016-05-29 Coast Daily: Dawn Brigade controls Derna | said by the Dawn Brigade")
            .asOf("2016-05-30");
    assertThat(FindingText.of(holder(view, "Derna"), view))
        .isEqualTo("single source: Dawn Brigade (Coast Daily)");
  }

  @Test
  void a_party_alone_about_itself_is_shown_as_such() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-29 Coast Daily: Dawn Brigade controls Derna | said by a Dawn Brigade"
                    + " spokesman",
                "2016-05-29 Gulf Post: Omar Salem leads Dawn Brigade",
                "2016-05-30 Gulf Post: Dawn Brigade controls Derna | said by Omar Salem")
            .asOf("2016-05-30");
    assertThat(FindingText.of(holder(view, "Derna"), view))
        .isEqualTo(
            "corroborated: Dawn Brigade (Omar Salem (of itself), a Dawn Brigade spokesman (of"
                + " itself))");
  }

  @Test
  void a_party_that_admits_its_own_loss_is_believed_as_any_other() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-28 Coast Daily: Dawn Brigade controls Derna",
                "2016-05-30 Coast Daily: Dawn Brigade withdrawal - | at Derna | said by the Dawn"
                    + " Brigade")
            .asOf("2016-05-30");
    Reckoning why = why(holder(view, "Derna"), view).getFirst();
    assertThat(why.voices()).noneMatch(v -> v.strands().getFirst().ownWord());
  }

  @Test
  void one_of_several_commanders_is_no_leader() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-28 Coast Daily: Omar Salem leads Dawn Brigade | role=commander"
                    + " | words Omar Salem, the commander of the Dawn Brigade",
                "2016-05-29 Coast Daily: Ali Harb leads Dawn Brigade | role=commander"
                    + " | words Ali Harb, a commander of the Dawn Brigade",
                "2016-05-29 Coast Daily: Sami Nur leads Dawn Brigade | role=commander"
                    + " | words Sami Nur as commander of the southern region of the Dawn Brigade",
                "2016-05-29 Coast Daily: Nuri Saad leads Dawn Brigade | role=deputy commander"
                    + " | words Nuri Saad, the deputy commander of the Dawn Brigade",
                "2016-05-29 Coast Daily: Old Man leads Dawn Brigade | role=former commander"
                    + " | words Old Man, the former commander of the Dawn Brigade")
            .asOf("2016-05-30");
    Actor brigade = actor(view, "Dawn Brigade");
    assertThat(FindingText.of(brigade.leader(), view))
        .isEqualTo("single source: Omar Salem (Coast Daily)");
    assertThat(brigade.further().commanders().answers())
        .extracting(Finding.Answer::value)
        .containsExactlyInAnyOrder("person:ali-harb", "person:sami-nur", "person:nuri-saad");
  }

  @Test
  void the_men_in_one_town_are_no_rival_of_all_men() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-28 Coast Daily: Dawn Brigade operates_in Derna",
                "2016-05-28 Coast Daily: Dawn Brigade strength - | number 5,000",
                "2016-05-29 Gulf Monitor: Dawn Brigade strength - | number 800"
                    + " | words The Dawn Brigade has 800 fighters in Derna")
            .asOf("2016-05-30");
    Actor brigade = actor(view, "Dawn Brigade");
    assertThat(FindingText.of(brigade.strength(), view))
        .isEqualTo("single source: 5,000 (Coast Daily)");
    assertThat(brigade.further().strengthsInPlaces())
        .extracting(f -> f.question() + ": " + FindingText.of(f, view))
        .containsExactly("how strong is Dawn Brigade in Derna: single source: 800 (Gulf Monitor)");
  }

  @Test
  void one_denied_place_leaves_the_other_places_alone() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-28 Coast Daily: Dawn Brigade operates_in Derna",
                "2016-05-28 Coast Daily: Dawn Brigade operates_in Sirte",
                "2016-05-29 Gulf Monitor: Dawn Brigade operates_in Sirte, denied")
            .asOf("2016-05-30");
    assertThat(FindingText.of(actor(view, "Dawn Brigade").places(), view))
        .isEqualTo(
            "single source: Derna (Coast Daily), Sirte (Coast Daily; against: Gulf Monitor)");
  }

  @Test
  void a_source_that_has_changed_its_mind_is_held_to_its_newest_word() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-20 Coast Daily: Dawn Brigade controls Derna",
                "2016-05-29 Coast Daily: Misrata Council controls Derna",
                "2016-05-30 Gulf Monitor: Misrata Council controls Derna")
            .asOf("2016-05-30");
    assertThat(FindingText.of(holder(view, "Derna"), view))
        .isEqualTo("corroborated: Misrata Council (Coast Daily, Gulf Monitor)");
  }

  @Test
  void what_may_come_is_no_answer_yet() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-29 Coast Daily: Dawn Brigade controls Derna",
                "2016-05-30 Coast Daily: Dawn Brigade withdrawal -, expected | at Derna")
            .asOf("2016-05-30");
    assertThat(FindingText.of(holder(view, "Derna"), view))
        .isEqualTo("single source: Dawn Brigade (Coast Daily)");
  }

  @Test
  void to_withdraw_into_a_town_is_not_to_leave_it() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-29 Coast Daily: Dawn Brigade controls Derna",
                "2016-05-30 Gulf Monitor: Dawn Brigade withdrawal - | at Derna"
                    + " | words the fighters withdrew into Derna")
            .asOf("2016-05-30");
    assertThat(FindingText.of(holder(view, "Derna"), view))
        .isEqualTo("single source: Dawn Brigade (Coast Daily)");
  }

  @Test
  void a_better_source_weighs_more() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-30 Coast Daily: Dawn Brigade controls Derna",
                "2016-05-30 Gulf Monitor: Misrata Council controls Derna")
            .asOf("2016-05-30");
    List<Source> sources = List.of(graded("Gulf Monitor", "A"), graded("Coast Daily", "E"));
    Finding finding = Pictures.draw(view, sources).territory().getFirst().holder();
    assertThat(finding.answers().getFirst().value()).isEqualTo("actor:misrata-council");
    assertThat(finding.answers().getFirst().opinion().belief())
        .isGreaterThan(finding.answers().getLast().opinion().belief() * 5);
  }

  @Test
  void the_arithmetic_told_is_the_arithmetic_done() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-30 Coast Daily: Dawn Brigade controls Derna",
                "2016-03-01 Gulf Monitor: Dawn Brigade controls Derna | said by an aide",
                "2016-05-30 Gulf Monitor: Misrata Council controls Derna, claimed")
            .asOf("2016-05-30");
    Finding finding = holder(view, "Derna");
    assertThat(why(finding, view))
        .extracting(Reckoning::opinion)
        .isEqualTo(finding.answers().stream().map(Finding.Answer::opinion).toList());
    Reckoning dawn = why(finding, view).getFirst();
    assertThat(dawn.voices().getFirst().strands().getFirst().opinion().belief())
        .as("0.9 for a plain statement × 0.75 for an ungraded source, on the day")
        .isCloseTo(0.675, within(1e-9));
  }

  @Test
  void old_claims_fade() {
    ToldClaims told = ToldClaims.of("2016-01-01 Coast Daily: Dawn Brigade controls Derna");
    double fresh = belief(told.asOf("2016-01-01"));
    double later = belief(told.asOf("2016-03-31"));
    assertThat(later).as("a half-life of 90 days").isCloseTo(fresh / 2, within(1e-9));
  }

  @Test
  void a_speaker_under_two_forms_of_the_name_is_one_voice() {
    ClaimView view =
        ToldClaims.of(
                "2016-05-29 Coast Daily: Dawn Brigade controls Derna | said by Omar Salem",
                "2016-05-30 Gulf Monitor: Dawn Brigade controls Derna | said by Umar Salim")
            .known("Omar Salem", EntityClass.PERSON, "Umar Salim")
            .asOf("2016-05-30");
    assertThat(FindingText.of(holder(view, "Derna"), view))
        .isEqualTo("single source: Dawn Brigade (Omar Salem)");
  }

  private static double belief(ClaimView view) {
    return holder(view, "Derna").answers().getFirst().opinion().belief();
  }

  private static Source graded(String name, String grade) {
    return new Source(
        name, List.of(), "news", Optional.of(new Grade(grade)), Optional.of("the test"), List.of());
  }

  private static List<Reckoning> why(Finding finding, ClaimView view) {
    return Pictures.why(finding, view, List.of());
  }

  private static Finding holder(ClaimView view, String place) {
    return Pictures.draw(view).territory().stream()
        .filter(h -> h.place().name().equals(place))
        .map(Picture.Holding::holder)
        .findFirst()
        .orElseThrow();
  }

  private static Actor actor(ClaimView view, String name) {
    return Pictures.draw(view).orderOfBattle().stream()
        .filter(a -> a.entity().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
