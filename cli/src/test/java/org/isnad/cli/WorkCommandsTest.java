package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands by which a person compares claims with their words, grades, notes and undoes. */
class WorkCommandsTest {
  @TempDir private Path folder;
  private Path theatre;

  @BeforeEach
  void a_theatre_with_two_claims() throws IOException {
    theatre = folder.resolve("coast");
    Terminal.run("init", theatre);
    Files.writeString(
        theatre.resolve("reports/coast.txt"),
        """
        ---
        date: 2016-05-29
        publisher: Coast Daily
        ---
        The Dawn Brigade controls Derna. The Hill Union controls Sirte.
        """);
    Terminal.run("read", "--theatre", theatre, theatre.resolve("reports"));
  }

  private Terminal review(Object... options) {
    return run(new Object[] {"review", "claims"}, options);
  }

  private Terminal run(Object[] command, Object... options) {
    Object[] words = new Object[command.length + options.length + 2];
    System.arraycopy(command, 0, words, 0, command.length);
    words[command.length] = "--theatre";
    words[command.length + 1] = theatre;
    System.arraycopy(options, 0, words, command.length + 2, options.length);
    return Terminal.run(words);
  }

  private String first() {
    return review().out().substring(0, 20);
  }

  @Test
  void open_claims_come_with_their_words_and_what_hangs_on_them() {
    assertThat(review().out())
        .contains("Dawn Brigade holds Derna.")
        .contains("hangs on it: who holds Derna (single source)")
        .contains("“Dawn Brigade controls Derna”")
        .endsWith(
            "2 claims are open, 2 shown; answer with --accept ID, --reject ID or --leave ID\n");
  }

  @Test
  void answers_are_taken_and_the_last_one_is_taken_back() {
    assertThat(review("--accept", first(), "--by", "amal").out())
        .isEqualTo("1 of 1 answers taken\n");
    String second = first();
    assertThat(review("--reject", second, "--by", "amal").err()).contains("a reason is missing");
    review("--reject", second, "--by", "amal", "--reason", "it says may");
    assertThat(review().out()).startsWith("0 claims are open");
    assertThat(run(new Object[] {"claims"}).out()).doesNotContain(second);

    assertThat(run(new Object[] {"acts"}, "--undo-last", "--by", "amal").exit()).isZero();
    assertThat(first()).isEqualTo(second);
    assertThat(run(new Object[] {"acts"}).out())
        .contains("review " + second + "  by amal: it says may  (taken back)");
  }

  @Test
  void answers_come_from_a_table() throws IOException {
    String table = review("--csv").out();
    Path file = folder.resolve("answers.csv");
    Files.writeString(
        file, table.replaceFirst("(?m)^([0-9a-f]{20}),,", "$1,a,").replaceFirst(",,,", ",maybe,,"));
    Terminal answered = review("--answers", file);
    assertThat(answered.out()).isEqualTo("1 of 1 answers taken\n");
    assertThat(answered.err()).contains("“maybe” is no answer; write accept, reject or leave");
  }

  @Test
  void a_claim_is_graded_and_noted() {
    String claim = first();
    assertThat(run(new Object[] {"grade", claim, "2"}, "--by", "amal", "--reason", "seen").exit())
        .isZero();
    assertThat(run(new Object[] {"grade", claim, "Z"}, "--by", "a", "--reason", "b").err())
        .contains("no Admiralty grade");
    assertThat(run(new Object[] {"note", claim, "ask the author"}, "--by", "amal").exit()).isZero();
    assertThat(run(new Object[] {"note", "none", "x"}, "--by", "amal").err())
        .contains("the ledger has no claim “none”");
    assertThat(run(new Object[] {"acts"}).out())
        .contains("note " + claim + "  by amal: ask the author")
        .contains("claim grading " + claim + "  by amal: seen");
  }
}
