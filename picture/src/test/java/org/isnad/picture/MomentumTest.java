package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Mismatch;
import org.isnad.model.picture.Mismatch.Part;
import org.isnad.model.picture.Momentum;
import org.isnad.model.picture.Momentum.Label;
import org.isnad.model.picture.StrengthPoint;
import org.isnad.model.picture.Toll;
import org.isnad.testkit.ToldClaims;
import org.junit.jupiter.api.Test;

/** Who gained in a week, strengths over time, and totals that do not add up. */
class MomentumTest {
  @Test
  void several_voices_that_tell_of_gains_make_it_rising_and_the_loser_falling() {
    Analysis week =
        analysis(
            "2016-05-25 Coast Daily: Dawn Brigade territory_taken Hill Union | at Derna",
            "2016-05-26 Gulf Monitor: Dawn Brigade territory_taken Hill Union | at Derna",
            "2016-05-27 Desert Post: Dawn Brigade territory_taken Hill Union | at Sirte");
    assertThat(find(week, "Dawn Brigade").label()).isEqualTo(Label.RISING);
    assertThat(find(week, "Hill Union").label()).isEqualTo(Label.FALLING);
    assertThat(find(week, "Dawn Brigade").contributions())
        .extracting(c -> c.what() + " " + c.roots())
        .containsExactly("took Derna [Coast Daily, Gulf Monitor]", "took Sirte [Desert Post]");
  }

  @Test
  void one_voice_alone_carries_no_label() {
    Momentum dawn =
        find(
            analysis("2016-05-25 Coast Daily: Dawn Brigade territory_taken - | at Derna"),
            "Dawn Brigade");
    assertThat(dawn.label()).isEqualTo(Label.UNCLEAR);
    assertThat(dawn.low()).isZero();
    assertThat(dawn.score()).isPositive();
  }

  @Test
  void voices_that_tell_the_opposite_carry_no_label() {
    Momentum dawn =
        find(
            analysis(
                "2016-05-25 Coast Daily: Dawn Brigade territory_taken - | at Derna",
                "2016-05-26 Gulf Monitor: Dawn Brigade withdrawal - | at Sirte"),
            "Dawn Brigade");
    assertThat(dawn.label()).isEqualTo(Label.UNCLEAR);
    assertThat(dawn.low()).isNegative();
    assertThat(dawn.high()).isPositive();
  }

  @Test
  void what_lies_before_the_week_or_is_only_expected_counts_nothing() {
    Analysis week =
        analysis(
            "2016-05-01 Coast Daily: Dawn Brigade territory_taken - | at Derna",
            "2016-05-29 Coast Daily: Dawn Brigade territory_taken -, expected | at Sirte");
    assertThat(week.momentum()).isEmpty();
  }

  @Test
  void the_same_week_gives_the_same_interval() {
    String[] lines = {
      "2016-05-25 Coast Daily: Dawn Brigade battle Hill Union",
      "2016-05-26 Gulf Monitor: Far Land supports Dawn Brigade",
      "2016-05-27 Desert Post: Goat Brigade pledges_to Dawn Brigade"
    };
    assertThat(analysis(lines).momentum()).isEqualTo(analysis(lines).momentum());
  }

  @Test
  void a_leader_killed_is_a_loss_of_the_group() {
    Analysis week =
        analysis(
            "2016-05-01 Coast Daily: Omar Salem leads Dawn Brigade",
            "2016-05-25 Coast Daily: Hill Union killing Omar Salem");
    assertThat(find(week, "Dawn Brigade").contributions().getFirst().what())
        .isEqualTo("lost its leader Omar Salem");
  }

  @Test
  void a_date_that_may_lie_outside_the_week_proves_nothing_about_it() {
    assertThat(
            analysis(
                    "2016-05-29 Coast Daily: Dawn Brigade territory_taken - | at Derna | on 2016",
                    "2016-05-29 Coast Daily: Dawn Brigade territory_taken - | at Sirte | on"
                        + " 2016-05")
                .momentum())
        .isEmpty();
  }

  @Test
  void a_claim_without_a_date_in_a_report_without_one_is_of_no_week() {
    ClaimView told =
        ToldClaims.of("2016-05-29 Coast Daily: Dawn Brigade territory_taken - | at Derna")
            .asOf("2016-05-30");
    assertThat(Drawing.of(told, List.of()).momentum()).hasSize(1);
    assertThat(Drawing.of(undated(told), List.of()).momentum()).isEmpty();
  }

  /** The same view, as if neither claims nor reports had a date. */
  private static ClaimView undated(ClaimView view) {
    List<ResolvedClaim> claims =
        view.claims().stream()
            .map(
                c ->
                    new ResolvedClaim(
                        undated(c.claim()), c.subject(), c.object(), c.place(), c.recorded()))
            .toList();
    return view.with(claims);
  }

  private static Claim undated(Claim claim) {
    return new Claim(
        claim.id(),
        claim.type(),
        claim.subject(),
        claim.object(),
        claim.selector(),
        claim.place(),
        Optional.empty(),
        claim.saidBy(),
        claim.modality(),
        claim.number(),
        claim.detail(),
        claim.document(),
        Optional.empty(),
        claim.extractor(),
        claim.rule());
  }

  @Test
  void parts_within_one_sentence_that_come_to_more_than_the_whole_are_told() {
    List<Mismatch> found =
        analysis(
                "2016-05-10 Coast Daily: Dawn Brigade battle - | at Derna | on 2016-05-10"
                    + " | killed_low=20 | killed_high=20 | words The strike killed 20 people,"
                    + " including 12 civilians and 11 soldiers, and wounded 30",
                "2016-05-11 Coast Daily: Dawn Brigade battle - | at Sirte | on 2016-05-11"
                    + " | killed_low=20 | killed_high=20 | words It killed 20 people, among them"
                    + " twelve children and up to 15 women, and 40 were wounded",
                "2016-05-12 Coast Daily: Dawn Brigade battle - | at Hun | on 2016-05-12"
                    + " | killed_low=20 | words At least 20 died, including 12 men and 11 women",
                "2016-05-12 Gulf Monitor: Dawn Brigade strength - | number at most 5,000 | words It"
                    + " has up to 5,000 men, of whom 2,000 are trained and 4,000 are recruits")
            .mismatches();
    assertThat(found)
        .extracting(m -> m.what() + " " + m.whole() + " < " + m.together())
        .containsExactly("killed 20 < 23", "strength of Dawn Brigade at most 5,000 < 6000");
    assertThat(found.getFirst().parts())
        .containsExactly(new Part("civilians", 12), new Part("soldiers", 11));
  }

  @Test
  void the_places_of_a_force_that_come_to_more_than_all_of_it_are_told() {
    List<Mismatch> found =
        analysis(
                "2016-05-01 Coast Daily: Dawn Brigade strength - | number 1,000",
                "2016-05-02 Coast Daily: Dawn Brigade strength - | number 700 | at Derna",
                "2016-05-02 Coast Daily: Dawn Brigade strength - | number 600–800 | at Sirte",
                "2016-05-02 Coast Daily: Hill Union strength - | number 500",
                "2016-05-02 Coast Daily: Hill Union strength - | number 500 | at Sirte")
            .mismatches();
    assertThat(found)
        .extracting(
            m -> m.what() + " " + m.whole() + " < " + m.together() + " " + m.claims().size())
        .containsExactly("strength of Dawn Brigade 1,000 < 1300 3");
  }

  @Test
  void strengths_are_a_row_of_bands_with_their_scope() {
    Analysis analysis =
        analysis(
            "2015-01-01 Coast Daily: Dawn Brigade strength - | number over 500",
            "2016-05-01 Coast Daily: Dawn Brigade operates_in Derna",
            "2016-05-02 Gulf Monitor: Dawn Brigade strength - | number 200–300"
                + " | words It has 200 to 300 men in Derna");
    List<StrengthPoint> points =
        analysis.strengths(analysis.view().findEntity("actor:dawn-brigade").orElseThrow());
    assertThat(points)
        .extracting(p -> p.day() + " " + p.strength() + " " + p.scope().orElse("in all"))
        .containsExactly("2015-01-01 over 500 in all", "2016-05-02 200–300 Derna");
  }

  @Test
  void a_running_total_is_held_against_its_events_and_never_added_to_them() {
    List<Toll> tolls =
        analysis(
                "2016-05-10 Coast Daily: Dawn Brigade battle - | at Derna | on 2016-05-10"
                    + " | killed_low=30 | killed_high=30",
                "2016-05-11 Gulf Monitor: Dawn Brigade battle - | at Derna | on 2016-05-10"
                    + " | killed_low=30 | killed_high=30",
                "2016-05-15 Coast Daily: Dawn Brigade battle - | at Sirte | on 2016-05-14"
                    + " | killed_low=50 | killed_high=50",
                "2016-05-20 Coast Daily: Dawn Brigade battle - | on 2016-05-01/2016-05-20"
                    + " | killed_low=72 | killed_high=72")
            .tolls();
    assertThat(tolls).hasSize(1);
    assertThat(tolls.getFirst().eventsTogether()).isEqualTo(Range.exactly(80));
    assertThat(tolls.getFirst().fit()).isEqualTo(Toll.Fit.EVENTS_ARE_MORE);
    assertThat(tolls.getFirst().from()).isEqualTo(Optional.of(java.time.LocalDate.of(2016, 5, 1)));
  }

  private static Analysis analysis(String... lines) {
    return Drawing.of(ToldClaims.of(lines).asOf("2016-05-30"), List.of());
  }

  private static Momentum find(Analysis analysis, String actor) {
    return analysis.momentum().stream()
        .filter(m -> m.actor().name().equals(actor))
        .findFirst()
        .orElseThrow();
  }
}
