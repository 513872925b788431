package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimView;
import org.isnad.model.Finding;
import org.isnad.model.Grade;
import org.isnad.model.Gradings;
import org.isnad.model.Gradings.Grading;
import org.isnad.model.Source;
import org.isnad.model.Strand.Step;
import org.isnad.testkit.ToldClaims;
import org.junit.jupiter.api.Test;

/** What people hold of sources and claims, as entries of the ledger, weighs in every finding. */
class GradingTest {
  private static final Instant MONDAY = Instant.parse("2016-05-30T10:00:00Z");
  private static final ClaimView TOLD =
      ToldClaims.of("2016-05-30 Coast Daily: Dawn Brigade controls Derna").asOf("2016-05-30");
  private static final Source FILE =
      new Source(
          "Coast Daily",
          List.of("The Coast"),
          "news",
          Optional.of(new Grade("A")),
          Optional.of("the owner"),
          List.of());

  @Test
  void an_analysts_grade_goes_before_the_theatres_file_and_says_whose_it_is() {
    ClaimView view = graded(Map.of("Coast Daily", by("basma", "D")), Map.of());

    assertThat(step(view))
        .isEqualTo(new Step("Coast Daily", 0.475, "graded D by basma on 2016-05-30"));
    assertThat(step(TOLD)).isEqualTo(new Step("Coast Daily", 0.975, "graded A by the owner"));
  }

  @Test
  void a_source_is_graded_under_any_of_its_names() {
    ClaimView view = graded(Map.of("The Coast", by("basma", "E")), Map.of());

    assertThat(step(view).reason()).isEqualTo("graded E by basma on 2016-05-30");
  }

  @Test
  void the_grade_of_a_claim_stands_in_the_place_of_the_trust_in_its_chain() {
    String id = TOLD.claims().getFirst().claim().id();
    ClaimView improbable =
        graded(Map.of("Coast Daily", by("basma", "A")), Map.of(id, by("amal", "A5")));
    ClaimView confirmed = graded(Map.of(), Map.of(id, by("amal", "1")));

    assertThat(step(improbable).reason()).isEqualTo("graded A5 by amal on 2016-05-30");
    assertThat(belief(improbable)).isCloseTo(0.9 * 0.175, within(1e-9));
    assertThat(belief(confirmed)).isCloseTo(0.9 * 0.975, within(1e-9));
  }

  @Test
  void a_later_picture_takes_new_grades_on() {
    ClaimView view = graded(Map.of("Coast Daily", by("basma", "D")), Map.of());

    Drawing later = Drawing.of(TOLD, List.of(FILE)).next(view);
    assertThat(later.picture()).isEqualTo(Drawing.of(view, List.of(FILE)).picture());
  }

  private static Grading by(String who, String code) {
    return new Grading(new Grade(code), who, MONDAY);
  }

  private static ClaimView graded(Map<String, Grading> sources, Map<String, Grading> claims) {
    return new ClaimView(
        TOLD.trueOn(),
        TOLD.knownBy(),
        TOLD.claims(),
        TOLD.entities(),
        TOLD.documents(),
        new Gradings(sources, claims));
  }

  private static Finding holder(ClaimView view) {
    return Drawing.of(view, List.of(FILE)).picture().territory().getFirst().holder();
  }

  private static double belief(ClaimView view) {
    return holder(view).answers().getFirst().opinion().belief();
  }

  private static Step step(ClaimView view) {
    return Drawing.of(view, List.of(FILE))
        .why(holder(view))
        .getFirst()
        .voices()
        .getFirst()
        .strands()
        .getFirst()
        .steps()
        .getFirst();
  }
}
