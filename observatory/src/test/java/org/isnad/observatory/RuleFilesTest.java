package org.isnad.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.model.picture.Criterion;
import org.isnad.model.picture.Indicator;
import org.isnad.model.picture.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Indicators, scenarios and criteria are read from text, and what is wrong is shown in its place.
 */
class RuleFilesTest {
  @TempDir private Path folder;

  private Theatre theatre(String file, String text) throws IOException {
    Files.writeString(folder.resolve("theatre.yaml"), "name: Coast\n");
    Files.writeString(
        folder.resolve("actors.yaml"),
        "- id: actor:dawn-brigade\n  name: Dawn Brigade\n  kind: militia\n");
    Files.writeString(folder.resolve(file), text);
    return Theatre.open(folder);
  }

  @Test
  void the_shipped_theatre_has_rules_of_all_three_kinds() {
    Theatre libya = Theatre.open(Path.of("..", "theatres", "libya"));
    assertThat(libya.knowledge().rules().indicators())
        .extracting(Indicator::id)
        .contains("foreign-troops");
    assertThat(libya.knowledge().rules().scenarios())
        .extracting(Scenario::id)
        .contains("unity-government");
    assertThat(libya.knowledge().rules().criteria())
        .extracting(Criterion::id)
        .contains(
            "legitimate-authority",
            "chain-of-command",
            "abuses",
            "listings",
            "rivals",
            "outside-support");
  }

  @Test
  void a_wrong_indicator_is_shown_with_line_and_caret() {
    assertThatThrownBy(
            () ->
                theatre(
                    "indicators.yaml",
                    """
                    - id: talk
                      name: Talk
                      window_days: 14
                    - id: strikes
                      name: Strikes
                      claims:
                        - type: [strike]
                          subject: [actor:nobody]
                      times: many
                    """))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining("line 1: the indicator “talk” counts nothing")
        .hasMessageContaining("line 7: “strike” is no type")
        .hasMessageContaining("line 8: no entry of the register has the id “actor:nobody”")
        .hasMessageContaining("line 9: “many” is no number")
        .hasMessageContaining("^");
  }

  @Test
  void a_wrong_scenario_is_shown_with_line_and_caret() {
    assertThatThrownBy(
            () ->
                theatre(
                    "scenarios.yaml",
                    """
                    - id: ports
                      question: Who will hold the ports?
                      hypotheses:
                        - id: H1
                          name: one
                        - id: H2
                          name: two
                      evidence:
                        - id: taken
                          claims: []
                          ratings: {H1: X, H3: C}
                    """))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining("line 11: “X” is no rating; write CC, C, N, I or II")
        .hasMessageContaining("“H3” is not known here; write one of H1, H2");
  }

  @Test
  void a_criterion_that_nobody_signs_is_refused() {
    assertThatThrownBy(
            () ->
                theatre(
                    "criteria.yaml", "- id: abuses\n  question: Is there no record of abuses?\n"))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining("line 1: nobody signs for the criterion “abuses”; name who must");
  }
}
