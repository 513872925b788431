package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.cli.internal.TestModels;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.ReadOptions;
import org.isnad.observatory.Theatre;
import org.isnad.testkit.FixedClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real weekly report named three dynamics of its week. The briefing of the same week, written
 * from that report and those of the shipped theatre, states them among its own, each with that
 * report as a source, and quotes nothing that stands in no report.
 */
class A16_TheWeekTo30MayTest {
  private static final Path REPORT = Path.of("../../shared/seeds/000_f0fd2b89642cfd4e.txt");
  private static final Path HEADERS = Path.of("../../shared/gold/seeds/documents.json");
  private static final ReadOptions HEADED =
      new ReadOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(HEADERS));
  private static final Path THEATRE = Path.of("../theatres/libya");

  @TempDir private static Path folder;

  private static Briefing briefing;
  private static Day day;
  private static Observatory observatory;

  @BeforeAll
  static void read_the_reports_of_the_month() throws IOException {
    Assumptions.assumeTrue(Files.exists(REPORT), "the seed reports are not here");
    observatory =
        Observatory.open(
            Theatre.open(THEATRE),
            folder.resolve("ledger.db"),
            FixedClock.at("2016-06-30"),
            TestModels.SHARED);
    List<Path> reports;
    try (Stream<Path> files = Files.list(THEATRE.resolve("reports"))) {
      reports =
          files.filter(f -> f.getFileName().toString().startsWith("2016-05")).sorted().toList();
    }
    observatory.read(reports, ReadOptions.NONE, step -> {});
    observatory.read(List.of(REPORT), HEADED, step -> {});
    day = new Day(observatory, observatory.view(LocalDate.of(2016, 5, 30)));
    briefing = day.briefing();
  }

  @AfterAll
  static void close() {
    if (observatory != null) {
      observatory.close();
    }
  }

  @Test
  void the_assault_gains_momentum_between_misrata_and_sirte() {
    isStated("momentum is being gained by the GNA’s assault on ISIS held territory");
    isStated("advanced to within 30 km of Sirte");
  }

  @Test
  void the_army_has_lost_its_momentum() {
    isStated("LNA has lost the momentum it had been building up");
  }

  @Test
  void support_from_abroad_is_growing() {
    isStated("support of international actors for the GNA is increasing");
  }

  @Test
  void whose_men_lead_is_no_rival_to_who_commands_them() {
    assertThat(day.linesOf(Part.CONTESTED)).noneMatch(line -> line.contains("Misratan"));
    assertThat(day.linesOf(Part.FORCES)).noneMatch(line -> line.matches(".*anti-ISIS.* opposes.*"));
  }

  @Test
  void every_sentence_rests_on_words_that_stand_in_its_report() {
    assertThat(briefing.sections().stream().flatMap(s -> s.lines().stream()))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line.claims())
                    .allSatisfy(
                        claim ->
                            assertThat(day.view().documentOf(claim).text())
                                .contains(claim.claim().selector().exact())));
  }

  @Test
  void every_quotation_stands_in_one_of_its_reports() {
    for (Line line : briefing.sections().stream().flatMap(s -> s.lines().stream()).toList()) {
      for (String quote : quotations(line.text())) {
        assertThat(line.claims())
            .as(line.text())
            .anySatisfy(
                claim ->
                    assertThat(plain(day.view().documentOf(claim).text())).contains(plain(quote)));
      }
    }
  }

  /** The longer quotations of a sentence; names in quotation marks are the theatre's own. */
  private static List<String> quotations(String text) {
    return java.util.regex.Pattern.compile("“(… )?([^“”]{60,}?)\\.?( …)?”")
        .matcher(text)
        .results()
        .map(m -> m.group(2))
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("(?U)\\s+", " ");
  }

  private static void isStated(String words) {
    assertThat(day.linesOf(Part.DYNAMICS)).anySatisfy(l -> assertThat(l).contains(words));
    assertThat(
            briefing.sections().stream()
                .filter(s -> s.part() == Part.DYNAMICS)
                .flatMap(s -> s.lines().stream())
                .filter(l -> l.text().contains(words))
                .flatMap(l -> l.claims().stream())
                .map(c -> day.view().documentOf(c).voice()))
        .contains("The Cipher Brief");
  }
}
