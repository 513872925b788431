package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Briefing.Line;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sentence of a briefing leads to the sentences of the reports that it was drawn from. */
class A09_ASentenceLeadsToItsSourceTest {
  @TempDir private Path folder;

  @Test
  void a_sentence_of_the_briefing_leads_to_the_sentence_in_the_report() {
    try (World world = new World(folder)) {
      world.given(
          "2016-05-30 Coast Daily, Jane Roe: Markets were open. The Dawn Brigade seized Derna on Sunday. It rained.");
      Day day = world.asOf("2016-05-30");

      Line line = day.briefing().sections().getFirst().lines().getFirst();
      ResolvedClaim source = line.claims().getFirst();

      assertThat(line.text()).contains("Dawn Brigade", "Derna");
      assertThat(sentenceOf(source, day)).isEqualTo("The Dawn Brigade seized Derna on Sunday.");
    }
  }

  @Test
  void no_sentence_is_without_a_source() {
    try (World world = new World(folder)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade controls Derna.");
      world.given("2016-05-30 Gulf Monitor: The Misrata Council has 3,000 fighters.");
      Day day = world.asOf("2016-05-30");

      List<Line> lines =
          day.briefing().sections().stream().flatMap(s -> s.lines().stream()).toList();

      assertThat(lines).hasSizeGreaterThan(1);
      assertThat(lines)
          .allSatisfy(
              line ->
                  assertThat(line.claims())
                      .allSatisfy(
                          claim ->
                              assertThat(sentenceOf(claim, day))
                                  .contains(claim.claim().selector().exact())));
    }
  }

  /** The sentence of the report in which the claim's words stand, found by their place. */
  private static String sentenceOf(ResolvedClaim claim, Day day) {
    int start = claim.claim().selector().start();
    return day.view().documentOf(claim).passages().stream()
        .flatMap(passage -> passage.sentences().stream())
        .filter(sentence -> sentence.start() <= start && start < sentence.end())
        .map(Sentence::text)
        .findFirst()
        .orElseThrow();
  }
}
