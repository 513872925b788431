package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that keep a ledger sound. */
class LedgerCommandsTest {
  @TempDir private Path folder;
  private Path theatre;

  @BeforeEach
  void a_theatre_with_a_report() throws IOException {
    theatre = folder.resolve("coast");
    Terminal.run("init", theatre);
    Files.writeString(
        theatre.resolve("reports/coast.txt"),
        "---\ndate: 2016-05-29\npublisher: Coast Daily\n---\nThe Dawn Brigade controls Derna.\n");
    Terminal.run("read", "--theatre", theatre, theatre.resolve("reports"));
  }

  @Test
  void a_sound_ledger_verifies_and_a_touched_one_is_named() throws Exception {
    Terminal sound = Terminal.run("verify", "--theatre", theatre);
    assertThat(sound.out()).isEqualTo("5 entries, 1 document, 1 claim: all as recorded\n");
    assertThat(sound.exit()).isZero();

    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + theatre.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("drop trigger claims_refuse_update");
      statement.execute("update claims set published = 0");
    }
    Terminal touched = Terminal.run("verify", "--theatre", theatre);
    assertThat(touched.exit()).isEqualTo(1);
    assertThat(touched.err()).contains("is found by was changed");
  }

  @Test
  void a_backup_brings_the_ledger_back() {
    Path backup = folder.resolve("monday.backup");
    Terminal before = Terminal.run("claims", "--theatre", theatre, "--json");
    assertThat(Terminal.run("backup", "--theatre", theatre, backup).exit()).isZero();
    Path restored = folder.resolve("restored.db");

    assertThat(Terminal.run("restore", "--theatre", theatre, "--ledger", restored, backup).exit())
        .isZero();
    Terminal after = Terminal.run("claims", "--theatre", theatre, "--ledger", restored, "--json");
    assertThat(after.out()).isNotEmpty().isEqualTo(before.out());
    Terminal again = Terminal.run("restore", "--theatre", theatre, backup);
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.err()).contains("is there already");
  }

  @Test
  void an_export_makes_the_same_ledger_elsewhere() {
    Path lines = folder.resolve("ledger.jsonl");
    Path copy = folder.resolve("copy.db");
    Path again = folder.resolve("again.jsonl");
    Terminal.run("export", "--theatre", theatre, "--format", "ledger", lines);
    Terminal.run("import", "--theatre", theatre, "--ledger", copy, lines);
    Terminal.run("export", "--theatre", theatre, "--ledger", copy, again);

    assertThat(again).hasSameTextualContentAs(lines).isNotEmptyFile();
  }

  @Test
  void a_file_that_is_not_there_is_named_with_a_remedy() {
    Path missing = folder.resolve("none.csv");
    assertThat(Terminal.run("import", "--theatre", theatre, missing).err())
        .isEqualTo("isnad: " + missing + " does not exist; check the path\n");
    assertThat(Terminal.run("import", "--theatre", theatre, "--format", "ged", missing).err())
        .isEqualTo("isnad: " + missing + " does not exist; check the path\n");
    assertThat(Terminal.run("import", "--theatre", theatre, folder).err())
        .isEqualTo("isnad: " + folder + " is a folder; name a file in it\n");
    Path nowhere = folder.resolve("nowhere").resolve("out.csv");
    assertThat(Terminal.run("export", "--theatre", theatre, "--format", "csv", nowhere).err())
        .isEqualTo(
            "isnad: %s has no folder to lie in; make the folder %s first\n"
                .formatted(nowhere, nowhere.getParent()));
    assertThat(Terminal.run("brief", "--theatre", theatre, "--out", folder).problems())
        .containsExactly("isnad: " + folder + " is a folder; name a file in it");
  }

  @Test
  void an_export_that_fails_leaves_the_older_file_as_it_was() throws IOException {
    Path bundle = Files.writeString(folder.resolve("bundle.json"), "of last week");
    Object[] words = {"export", "--theatre", theatre, "--format", "stix", "--tlp", "PURPLE"};

    Terminal failed = Terminal.run(Stream.concat(Stream.of(words), Stream.of(bundle)).toArray());
    assertThat(failed.exit()).isEqualTo(1);
    assertThat(bundle).hasContent("of last week");
    assertThat(folder.resolve("bundle.json.part")).doesNotExist();
  }

  @Test
  void an_export_refuses_what_its_form_would_pass_over() {
    Path file = folder.resolve("out.txt");
    assertThat(Terminal.run("export", "--theatre", theatre, "--to", "2016-05-30", file).problems())
        .containsExactly(
            "isnad: a ledger goes out whole; leave out --as-of, --known-by, --from and --to, or"
                + " name another form with --format");
    assertThat(refusal(file, "--format", "csv", "--tlp", "RED"))
        .containsExactly("isnad: --tlp marks a STIX bundle; csv bears no marking, so leave it out");
    assertThat(refusal(file, "--format", "kml", "--hxl"))
        .containsExactly("isnad: --hxl goes with acled and ged; kml has no row of tags");
    assertThat(refusal(file, "--format", "csv", "--from", "2016-06-01", "--to", "2016-05-30"))
        .containsExactly(
            "isnad: the span from 2016-06-01 to 2016-05-30 ends before it begins; name the earlier"
                + " day with --from");
    assertThat(refusal(file, "--format", "csv", "-o", "-"))
        .containsExactly("isnad: both - and " + file + " are named to write to; leave one out");
    assertThat(file).doesNotExist();
  }

  private List<String> refusal(Path file, Object... words) {
    Stream<Object> named = Stream.of("export", "--theatre", theatre, file);
    return Terminal.run(Stream.concat(named, Stream.of(words)).toArray()).problems();
  }

  @Test
  void reports_of_one_name_share_a_file_of_claims() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(
        elsewhere.resolve("coast.md"),
        "---\ndate: 2016-05-30\n---\nThe Misrata Council controls Sirte.\n");
    Terminal.run("read", "--theatre", theatre, elsewhere);
    Path claims = folder.resolve("claims");
    Terminal.run("claims", "--theatre", theatre, "--into", claims);

    assertThat(claims.resolve("coast.jsonl"))
        .content()
        .contains("Dawn Brigade", "Misrata Council")
        .hasLineCount(2);
  }

  @Test
  void a_count_that_is_none_is_told_with_its_option() {
    for (String command : List.of("acts --limit", "momentum --weeks", "picture --actors")) {
      String[] words = command.split(" ");
      Terminal refused = Terminal.run(words[0], "--theatre", theatre, words[1], "-1");
      assertThat(refused.exit()).isEqualTo(2);
      assertThat(refused.problems())
          .containsExactly(
              "isnad: Invalid value for option '%s': “-1” is no count; write a whole number such as 20"
                  .formatted(words[1]));
    }
  }

  @Test
  void a_retracted_claim_is_shown_no_more_until_that_is_undone() {
    String id = Terminal.run("claims", "--theatre", theatre).out().substring(0, 20);
    Terminal.run("retract", "--theatre", theatre, "--by", "amal", "--reason", "misread", id);
    assertThat(Terminal.run("claims", "--theatre", theatre).out()).doesNotContain(id);

    Terminal.run(
        "retract", "--theatre", theatre, "--undo", "--by", "amal", "--reason", "read anew", id);
    assertThat(Terminal.run("claims", "--theatre", theatre).out()).contains(id);
  }

  @Test
  void a_past_briefing_says_what_has_changed_since() {
    Terminal given =
        Terminal.run("brief", "--theatre", theatre, "--day", "2016-05-30", "--issue", "amal");
    String number = Terminal.run("issued", "--theatre", theatre).out().split(" ")[0];
    Terminal same = Terminal.run("brief", "--theatre", theatre, "--again", number);
    assertThat(same.out()).isEqualTo(given.out()).contains("Dawn Brigade");
    assertThat(same.err()).isEmpty();

    String id = Terminal.run("claims", "--theatre", theatre).out().substring(0, 20);
    Terminal.run("retract", "--theatre", theatre, "--by", "basma", "--reason", "misread", id);
    Terminal again = Terminal.run("brief", "--theatre", theatre, "--again", number);
    assertThat(again.out())
        .contains("## Changed since this was written\n\n1. Retracted on ")
        .contains(" by basma (misread): ")
        .endsWith(given.out().substring(given.out().indexOf("\n[^1]:")));
    assertThat(again.err()).isEmpty();
    assertThat(Terminal.run("brief", "--theatre", theatre, "--day", "2016-05-30").out())
        .doesNotContain("Dawn Brigade");
  }

  @Test
  void a_briefing_is_not_given_out_with_what_was_known_before() {
    Terminal past =
        Terminal.run("brief", "--theatre", theatre, "--known-by", "2030-01-01", "--issue", "amal");
    assertThat(past.exit()).isEqualTo(1);
    assertThat(past.problems())
        .containsExactly(
            "isnad: a briefing is given out with what is known today; leave out --known-by");
    assertThat(Terminal.run("issued", "--theatre", theatre).out()).doesNotContain("amal");
  }

  @Test
  void a_briefing_that_was_never_given_out_is_told() {
    Terminal none = Terminal.run("brief", "--theatre", theatre, "--again", "99");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.problems())
        .containsExactly(
            "isnad: no briefing was given out under the number 99; see those that were with: isnad"
                + " issued");
  }

  @Test
  void a_file_of_settings_is_recorded_when_it_changes() throws IOException {
    assertThat(Terminal.run("history", "--theatre", theatre, "actors.yaml").out())
        .containsPattern("setting by reader: the file as first read\n")
        .hasLineCount(1);
    Files.writeString(
        theatre.resolve("actors.yaml"), "# those who act\n", StandardOpenOption.APPEND);
    Files.writeString(
        theatre.resolve("reports/gulf.txt"),
        "---\ndate: 2016-05-30\n---\nThe Misrata Council controls Derna.\n");
    Terminal.run("read", "--theatre", theatre, theatre.resolve("reports"));

    assertThat(Terminal.run("history", "--theatre", theatre, "actors.yaml").out())
        .contains("setting by reader: the file was changed\n")
        .hasLineCount(2);
    assertThat(Terminal.run("history", "--theatre", theatre, "places.yaml").out()).hasLineCount(1);
  }

  @Test
  void the_history_of_a_claim_names_who_did_what_and_why() {
    String id = Terminal.run("claims", "--theatre", theatre).out().substring(0, 20);
    assertThat(Terminal.run("history", "--theatre", theatre, id).exit()).isEqualTo(1);
    Terminal.run("retract", "--theatre", theatre, "--by", "amal", "--reason", "misread", id);
    assertThat(Terminal.run("history", "--theatre", theatre, id).out())
        .endsWith("retraction by amal: misread\n");
  }

  @Test
  void a_file_of_the_theatre_that_changes_is_a_newer_version() throws IOException {
    Files.writeString(
        theatre.resolve("reports/coast.txt"),
        "---\n"
            + "date: 2016-05-29\n"
            + "publisher: Coast Daily\n"
            + "---\n"
            + "The Misrata Council controls Derna.\n");
    Terminal.run("read", "--theatre", theatre, theatre.resolve("reports"));

    assertThat(Terminal.run("claims", "--theatre", theatre).out())
        .contains("Misrata Council")
        .doesNotContain("Dawn Brigade");
    assertThat(Terminal.run("verify", "--theatre", theatre).exit()).isZero();
  }
}
