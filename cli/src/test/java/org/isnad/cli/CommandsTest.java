package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data goes to standard output, all else to standard error, and the exit code tells how it went.
 */
class CommandsTest {
  @TempDir private Path folder;
  private Path theatre;

  @BeforeEach
  void a_theatre_with_two_reports_that_disagree() throws IOException {
    theatre = folder.resolve("coast");
    Terminal.run("init", theatre);
    report("coast.txt", "2016-05-29", "Coast Daily", "The Dawn Brigade controls Derna.");
    report("gulf.txt", "2016-05-30", "Gulf Monitor", "The Misrata Council controls Derna.");
  }

  private void report(String file, String date, String publisher, String text) throws IOException {
    Files.writeString(
        theatre.resolve("reports").resolve(file),
        "---\ndate: " + date + "\npublisher: " + publisher + "\n---\n" + text + "\n");
  }

  private Terminal read() {
    return Terminal.run("read", "--theatre", theatre, theatre.resolve("reports"));
  }

  @Test
  void reading_tells_what_it_read() {
    Terminal terminal = read();
    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .isEqualTo(
            "Read 2 new reports with 2 claims into the theatre coast; 0 were there already, 0 could"
                + " not be read.\n");
    assertThat(terminal.err()).contains("[1/2] coast.txt: 1 claims", "[2/2] gulf.txt: 1 claims");
  }

  @Test
  void a_port_that_there_is_not_and_an_empty_sentence_are_not_understood() {
    Terminal port = Terminal.run("serve", "--theatre", theatre, "--port", 99_999);
    assertThat(port.exit()).isEqualTo(2);
    assertThat(port.problems())
        .containsExactly("isnad: --port: 99999 is no port; give one from 1 to 65535");
    Terminal sentence = Terminal.run("explain", "--theatre", theatre, " ");
    assertThat(sentence.exit()).isEqualTo(2);
    assertThat(sentence.problems())
        .containsExactly("isnad: there is no sentence; give one in quotes");
  }

  @Test
  void reading_tells_it_to_programs() {
    Terminal terminal =
        Terminal.run("read", "--theatre", theatre, "--json", theatre.resolve("reports"));
    assertThat(terminal.out())
        .isEqualTo("{\"read\":2,\"claims\":2,\"already_there\":0,\"undated\":0,\"refused\":0}\n");
  }

  @Test
  void claims_come_in_the_exchange_form_a_file_for_each_report() throws IOException {
    read();
    Path claims = folder.resolve("claims");
    Terminal terminal = Terminal.run("claims", "--theatre", theatre, "--into", claims);
    assertThat(terminal.out()).isEmpty();
    assertThat(Files.readString(claims.resolve("coast.jsonl")))
        .contains("\"subject\":\"Dawn Brigade\"", "\"object\":\"Derna\"")
        .doesNotContain("Misrata");
  }

  @Test
  void where_shows_the_rivals_with_their_sources() {
    read();
    assertThat(Terminal.run("where", "derna", "--theatre", theatre).out())
        .isEqualTo(
            """
            As of 2016-05-30
            Derna: contested
              Dawn Brigade — Coast Daily
                  “Dawn Brigade controls Derna” (Coast Daily → coast.txt, 2016-05-29)
              Misrata Council — Gulf Monitor
                  “Misrata Council controls Derna” (Gulf Monitor → gulf.txt, 2016-05-30)
            """);
  }

  @Test
  void where_answers_as_of_a_day() {
    read();
    assertThat(Terminal.run("where", "--theatre", theatre, "--as-of", "2016-05-29", "--json").out())
        .contains("\"status\":\"single_source\"", "\"name\":\"Dawn Brigade\"")
        .doesNotContain("Misrata");
  }

  @Test
  void an_unknown_actor_is_named() {
    read();
    Terminal terminal = Terminal.run("who", "Nobody", "--theatre", theatre);
    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err())
        .isEqualTo("isnad: no report up to 2016-05-30 speaks of an actor called “Nobody”\n");
  }

  @Test
  void a_briefing_goes_into_a_file() throws IOException {
    read();
    Path file = folder.resolve("week.md");
    Terminal terminal = Terminal.run("brief", "--theatre", theatre, "--out", file);
    assertThat(terminal.out()).isEmpty();
    assertThat(Files.readString(file)).contains("[^1]: “", "Coast Daily, 2016-05-29");
  }

  @Test
  void a_briefing_comes_as_lines_with_the_ids_of_its_claims() {
    read();
    String id = claimIdIn(Terminal.run("claims", "--theatre", theatre, "--json").out());
    assertThat(Terminal.run("brief", "--theatre", theatre, "--json").out().lines())
        .allMatch(
            line -> line.startsWith("{\"from\":\"2016-05-24\",\"to\":\"2016-05-30\",\"section\":"))
        .anyMatch(line -> line.contains(id));
  }

  @Test
  void a_picture_comes_as_a_line_for_each_finding() {
    read();
    Terminal terminal = Terminal.run("picture", "--theatre", theatre, "--json");
    assertThat(terminal.out().lines())
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .contains("{\"finding\":\"leader\"", "{\"finding\":\"holder\"");
  }

  private static String claimIdIn(String line) {
    return line.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
  }

  @Test
  void a_wrong_day_is_told_with_a_right_one() {
    Terminal terminal = Terminal.run("where", "--theatre", theatre, "--as-of", "May");
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err())
        .contains("“May” is no day; write one such as 2016-05-30", "See: isnad where --help");
  }

  @Test
  void a_mistyped_command_is_guessed() {
    Terminal terminal = Terminal.run("clims");
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("Did you mean: isnad claims");
  }

  @Test
  void a_folder_that_is_no_theatre_is_told() {
    Terminal terminal = Terminal.run("claims", "--theatre", folder);
    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(terminal.err())
        .isEqualTo(
            "isnad: %s is no theatre: it has no theatre.yaml; make one with: isnad init %s%n"
                .formatted(folder, folder));
  }

  @Test
  void a_theatre_that_has_read_nothing_says_so() {
    Terminal terminal = Terminal.run("where", "--theatre", theatre);
    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(terminal.err())
        .isEqualTo(
            "isnad: the theatre “coast” has read no report yet; read some with: isnad read --theatre %s REPORTS%n"
                .formatted(theatre));
  }

  @Test
  void a_command_without_a_theatre_says_how_to_name_one() {
    Terminal terminal = Terminal.run("read", folder);
    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(terminal.err())
        .startsWith("isnad: no theatre is named; give one with --theatre DIR");
  }

  @Test
  void the_demonstration_reads_anew_and_writes_the_briefing() {
    Path out = folder.resolve("out");
    Terminal first = Terminal.run("demo", "--no-serve", "--theatre", theatre, "--out", out);
    Terminal second = Terminal.run("demo", "--no-serve", "--theatre", theatre, "--out", out);
    assertThat(second.exit()).isZero();
    assertThat(second.out().lines().limit(6))
        .containsExactlyElementsOf(first.out().lines().limit(6).toList());
    assertThat(second.out().lines().limit(6))
        .containsExactly(
            "coast",
            "  reports    2",
            "  claims     2",
            "  actors     2",
            "  places     1",
            "  contested  1 finding as of 2016-05-30");
    assertThat(out.resolve("briefing.html")).isNotEmptyFile();
    assertThat(theatre.resolve("ledger.db")).doesNotExist();
  }
}
