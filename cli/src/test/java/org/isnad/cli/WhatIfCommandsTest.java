package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapter: what an analyst holds of a source, and what would follow from a tie more or less. */
class WhatIfCommandsTest {
  @TempDir private Path folder;
  private Path theatre;

  @BeforeEach
  void a_theatre_with_a_report() throws IOException {
    theatre = folder.resolve("coast");
    Terminal.run("init", theatre);
    Path report = folder.resolve("2016-05-30-report.txt");
    Files.writeString(
        report,
        "---\ndate: 2016-05-30\npublisher: Coast Daily\n---\n"
            + "The Dawn Brigade controls Derna. The Dawn Brigade is allied with the Harbour"
            + " Brigade. The Harbour Brigade is hostile to the Gulf Brigade.\n");
    Terminal.run("read", "--theatre", theatre, report);
  }

  @Test
  void a_name_that_no_report_speaks_of_is_refused_and_not_told_as_no_evidence() {
    String refusal = "isnad: no report up to 2016-05-30 speaks of an actor called “Golf”";
    assertThat(Terminal.run("momentum", "--theatre", theatre, "Golf").problems())
        .containsExactly(refusal);
    assertThat(Terminal.run("network", "--theatre", theatre, "--about", "Golf").problems())
        .containsExactly(refusal);
    assertThat(Terminal.run("momentum", "--theatre", theatre, "Gulf").exit()).isZero();
    assertThat(Terminal.run("network", "--theatre", theatre, "--about", "Gulf").exit()).isZero();
  }

  @Test
  void a_grade_in_the_ledger_changes_the_arithmetic_and_is_named_in_it() {
    assertThat(Terminal.run("where", "--theatre", theatre, "--why", "Derna").out())
        .contains("× 0.75 (Coast Daily, nobody graded it)");

    Terminal.run(
        "grade",
        "--theatre",
        theatre,
        "--source",
        "--by",
        "amal",
        "--reason",
        "guesses",
        "Coast Daily",
        "E");
    assertThat(Terminal.run("where", "--theatre", theatre, "--why", "Derna").out())
        .contains("× 0.18 (Coast Daily, graded E by amal on ");
  }

  @Test
  void a_tie_can_be_supposed_or_thought_away() {
    Terminal told = Terminal.run("network", "--theatre", theatre, "--why");
    assertThat(told.out())
        .contains("around Dawn Brigade: Harbour Brigade")
        .contains("alone: Gulf Brigade")
        .contains("× 0.75 (Coast Daily, nobody graded it)");

    Terminal more =
        Terminal.run(
            "network", "--theatre", theatre, "--with", "Gulf Brigade allied_with Dawn Brigade");
    assertThat(more.out())
        .containsPattern("around Dawn Brigade: .*Gulf Brigade")
        .contains("As told, without what was supposed");

    Terminal less =
        Terminal.run(
            "network", "--theatre", theatre, "--without", "Dawn Brigade and Harbour Brigade");
    assertThat(less.out()).doesNotContain("around Dawn Brigade");
  }

  @Test
  void a_supposition_that_is_no_tie_says_how_to_write_one() {
    Terminal none =
        Terminal.run("network", "--theatre", theatre, "--with", "Gulf Brigade likes Derna");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.err()).contains("is no tie; write two actors with one of these between them");
  }

  @Test
  void a_claim_that_is_not_known_cannot_fall() {
    Terminal none = Terminal.run("network", "--theatre", theatre, "--without-claim", "nothing");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.err()).contains("no claim known by then has the id “nothing”");
  }
}
