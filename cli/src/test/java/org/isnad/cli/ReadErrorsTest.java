package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is named in one line each, and the good report beside it is read. */
class ReadErrorsTest {
  private static final String GOOD =
      """
      ---
      date: 2016-05-30
      publisher: Gulf Monitor
      ---
      The Dawn Brigade controls Derna.
      """;

  @TempDir private Path folder;
  private Path theatre;
  private Path good;

  @BeforeEach
  void a_theatre_and_a_good_report() throws IOException {
    theatre = folder.resolve("theatre");
    assertThat(Terminal.run("init", theatre).exit()).isZero();
    good = Files.writeString(folder.resolve("good.txt"), GOOD);
  }

  @Test
  void a_missing_file() {
    expectProblem(
        folder.resolve("none.txt"), folder.resolve("none.txt") + " does not exist; check the path");
  }

  @Test
  void an_empty_file() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.txt"), "");
    expectProblem(file, file + " is empty; nothing to read");
  }

  @Test
  void a_binary() throws IOException {
    Path file = Files.write(folder.resolve("photo.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 7});
    expectProblem(file, file + " is not text; give a .txt, .md or .html file");
  }

  @Test
  void a_file_of_200_megabytes_is_not_even_opened() throws IOException {
    Path file = folder.resolve("dump.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(200L * 1024 * 1024);
    }
    expectProblem(file, file + " has 200 MB; a report may have at most 20 MB, split it");
  }

  @Test
  void a_broken_header() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.txt"), "---\ntitle Week 9\n---\nText.\n");
    expectProblem(
        file,
        file
            + ": line 2 of its header is “title Week 9”; write “key: value” or close the header"
            + " with ---");
  }

  @Test
  void a_header_without_end() throws IOException {
    Path file = Files.writeString(folder.resolve("open.txt"), "---\ntitle: Week 9\n");
    expectProblem(file, file + ": its header is never closed; end it with a line ---");
  }

  @Test
  void an_unknown_date() throws IOException {
    Path file = Files.writeString(folder.resolve("when.txt"), "---\ndate: last spring\n---\nText.");
    expectProblem(
        file,
        file
            + ": its date is not understood: “last spring” is not an EDTF date; write 2014,"
            + " 2014-05, 2014-05-16 or a span such as 2014-05/2014-06");
  }

  @Test
  void an_unknown_date_in_the_headers_file() throws IOException {
    Path file = Files.writeString(folder.resolve("other.txt"), "The Dawn Brigade left Derna.\n");
    Path headers =
        Files.writeString(folder.resolve("headers.json"), "{\"other\": {\"date\": \"2016-13\"}}");
    Terminal terminal =
        Terminal.run("read", "--theatre", theatre, "--headers", headers, file, good);
    assertThat(terminal.problems())
        .containsExactly(
            "isnad: " + headers + ", other.txt: “2016-13” names a day that does not exist");
    expectOnlyTheGoodReport(terminal);
  }

  @Test
  void a_folder_without_reports() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("reports"));
    expectProblem(empty, empty + " holds no report; put .txt, .md or .html files there");
  }

  /** Rights do not hold for root, who may look into every folder; then there is nothing to test. */
  @Test
  void a_folder_without_rights() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.writeString(closed.resolve("report.txt"), GOOD);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(closed), "this user may look into every folder");
      expectProblem(closed, closed + " may not be looked into; give yourself the right to read it");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Hostile or broken text: parsing a sentence without an end would take hours. */
  @Test
  @Timeout(60)
  void words_without_end_and_marks_without_words_cost_no_time() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("endless.txt"),
            "The Dawn Brigade, which holds Derna, and ".repeat(20_000)
                + "\n\n"
                + ". ".repeat(200_000));
    Terminal terminal = Terminal.run("read", "--theatre", theatre, file, good);
    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).startsWith("Read 2 new reports with 1 claim ");
  }

  @Test
  void several_problems_are_all_told_and_the_rest_is_read() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path missing = folder.resolve("none.txt");
    Terminal terminal = Terminal.run("read", "--theatre", theatre, empty, good, missing);
    assertThat(terminal.problems())
        .containsExactly(
            "isnad: " + empty + " is empty; nothing to read",
            "isnad: " + missing + " does not exist; check the path");
    expectOnlyTheGoodReport(terminal);
  }

  private void expectProblem(Path path, String problem) {
    Terminal terminal = Terminal.run("read", "--theatre", theatre, path, good);
    assertThat(terminal.problems()).containsExactly("isnad: " + problem);
    expectOnlyTheGoodReport(terminal);
  }

  /** The bad one left nothing behind: no report, no claim. */
  private void expectOnlyTheGoodReport(Terminal terminal) {
    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(terminal.out()).startsWith("Read 1 new report with 1 claim ");
    assertThat(Terminal.run("claims", "--theatre", theatre, "--json").out().lines())
        .singleElement()
        .asString()
        .contains("\"document\":\"good.txt\"", "\"quote\":\"Dawn Brigade controls Derna\"");
  }
}
