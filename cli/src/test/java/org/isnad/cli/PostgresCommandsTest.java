package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.observatory.LanguageModels;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Theatre;
import org.isnad.server.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command answers alike from a file and from PostgreSQL: the server of ISNAD_TEST_POSTGRES,
 * or one that is started for the tests.
 */
class PostgresCommandsTest {
  private static Optional<EmbeddedPostgres> started = Optional.empty();
  private static String server = "";
  private static int schemas;

  @TempDir private Path folder;
  private Path theatre;
  private String ledger;

  @BeforeAll
  static void a_server() throws IOException {
    String named = System.getenv("ISNAD_TEST_POSTGRES");
    if (named != null && !named.isBlank()) {
      server = named;
      return;
    }
    started = Optional.of(EmbeddedPostgres.builder().start());
    server = started.get().getJdbcUrl("postgres", "postgres");
  }

  @AfterAll
  static void no_server() throws IOException {
    if (started.isPresent()) {
      started.get().close();
    }
  }

  @BeforeEach
  void a_theatre_read_into_both() throws Exception {
    theatre = folder.resolve("coast");
    Terminal.run("init", theatre);
    report("coast.txt", "2016-05-29", "Coast Daily", "The Dawn Brigade controls Derna.");
    report("gulf.txt", "2016-05-30", "Gulf Monitor", "The Misrata Council controls Derna.");
    ledger = newSchema();
    Terminal file = Terminal.run("read", "--theatre", theatre, theatre.resolve("reports"));
    assertThat(file.exit()).as(file.err()).isZero();
    Terminal there = inPostgres("read", theatre.resolve("reports"));
    assertThat(there.err().lines().filter(l -> l.contains("claims"))).hasSize(2);
    assertThat(there.out()).isEqualTo(file.out()).startsWith("Read 2 new reports with 2 claims");
  }

  private void report(String file, String date, String publisher, String text) throws IOException {
    Files.writeString(
        theatre.resolve("reports").resolve(file),
        "---\ndate: " + date + "\npublisher: " + publisher + "\n---\n" + text + "\n");
  }

  private static String newSchema() throws SQLException {
    String schema = "commands_" + ProcessHandle.current().pid() + "_" + ++schemas;
    try (Connection connection = DriverManager.getConnection(server);
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    }
    return server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  private Terminal inPostgres(Object... words) {
    return run(ledger, words);
  }

  private Terminal run(String address, Object... words) {
    List<Object> more = List.of("--theatre", theatre, "--ledger", address);
    return Terminal.run(
        Stream.of(List.of(words[0]), more, List.of(words).subList(1, words.length))
            .flatMap(List::stream)
            .toArray());
  }

  private void isAlike(Object... words) {
    Terminal file = run(theatre.resolve("ledger.db").toString(), words);
    Terminal there = inPostgres(words);
    assertThat(there.out()).isEqualTo(file.out()).isNotEmpty();
    assertThat(there.err()).isEqualTo(file.err());
    assertThat(there.exit()).isEqualTo(file.exit()).isZero();
  }

  @Test
  void commands_that_ask_answer_as_from_a_file() {
    isAlike("claims");
    isAlike("claims", "--json");
    isAlike("who", "Dawn Brigade");
    isAlike("where", "Derna");
    isAlike("picture", "--json");
    isAlike("brief");
    isAlike("brief", "--html");
    isAlike("verify");
  }

  @Test
  void the_pages_answer_from_postgresql() throws Exception {
    try (Observatory observatory =
            Observatory.open(
                Theatre.open(theatre), ledger, Clock.systemUTC(), LanguageModels.in(folder));
        WebServer pages = WebServer.start(observatory, 0);
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      get(browser, pages.address());
      for (String page : List.of("/", "/places", "/claims", "/search?q=Derna")) {
        assertThat(get(browser, pages.address().resolve(page))).as(page).contains("Derna");
      }
      assertThat(get(browser, pages.address().resolve("/reports"))).contains("Gulf Monitor");
      String picture = get(browser, pages.address().resolve("/api/v1/picture"));
      assertThat(picture).contains("\"claims\" : 2");
      assertThat(get(browser, pages.address().resolve("/?on=2016-05-29"))).contains("Dawn Brigade");
    }
  }

  private static String get(HttpClient browser, URI address) throws Exception {
    HttpResponse<String> response =
        browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(address.getPath()).isEqualTo(200);
    return response.body();
  }

  @Test
  void an_exported_file_makes_the_same_ledger_in_postgresql_and_back() throws Exception {
    Path exported = folder.resolve("file.jsonl");
    Path again = folder.resolve("postgres.jsonl");
    Path back = folder.resolve("back.jsonl");
    String other = newSchema();
    Terminal.run("export", "--theatre", theatre, exported);

    assertThat(run(other, "import", exported).err()).isEqualTo("6 entries imported.\n");
    run(other, "export", again);
    run(folder.resolve("back.db").toString(), "import", again);
    run(folder.resolve("back.db").toString(), "export", back);

    assertThat(again).hasSameTextualContentAs(exported).isNotEmptyFile();
    assertThat(back).hasSameTextualContentAs(exported);
  }

  @Test
  void a_backup_of_postgresql_is_restored_there_and_into_a_file() throws Exception {
    Path backup = folder.resolve("monday.backup");
    assertThat(inPostgres("backup", backup).exit()).isZero();
    String claims = inPostgres("claims", "--json").out();
    for (String target : List.of(newSchema(), folder.resolve("restored.db").toString())) {
      assertThat(run(target, "restore", backup).exit()).isZero();
      assertThat(run(target, "claims", "--json").out()).isEqualTo(claims).isNotEmpty();
      assertThat(run(target, "verify").out()).endsWith(": all as recorded\n");
    }
  }

  @Test
  void a_retraction_moves_the_briefing_and_an_erasure_takes_the_words() {
    String id =
        inPostgres("claims")
            .out()
            .lines()
            .filter(l -> l.contains("Dawn"))
            .findFirst()
            .orElseThrow();
    inPostgres("brief", "--issue", "amal");
    String number = inPostgres("issued").out().split(" ")[0];
    inPostgres("retract", "--by", "basma", "--reason", "misread", id.substring(0, 20));
    assertThat(inPostgres("where", "Derna").out())
        .contains("Misrata Council")
        .doesNotContain("Dawn Brigade");
    assertThat(inPostgres("brief", "--again", number).out()).contains("by basma (misread)");
    assertThat(inPostgres("history", id.substring(0, 20)).out())
        .contains("retraction by basma: misread");

    assertThat(inPostgres("erase", "--by", "court", "--reason", "order 7", "gulf.txt").exit())
        .isZero();
    assertThat(inPostgres("claims").out()).doesNotContain("Misrata");
    assertThat(inPostgres("verify").out()).endsWith(": all as recorded\n");
  }

  @Test
  void a_past_briefing_keeps_the_names_that_were_known_then() throws IOException {
    Path actors = theatre.resolve("actors.yaml");
    report("sirte.txt", "2016-05-30", "Coast Daily", "The Gulf Wardens control Sirte.");
    for (String address : List.of(theatre.resolve("ledger.db").toString(), ledger)) {
      Files.writeString(
          actors, "- {id: w, name: Warden Corps, kind: militia, aliases: [Gulf Wardens]}\n");
      run(address, "read", theatre.resolve("reports"));
      String given = run(address, "brief", "--issue", "amal").out();
      String number = run(address, "issued").out().split(" ")[0];
      Files.writeString(
          actors, "- {id: w, name: New Watch, kind: police, aliases: [Gulf Wardens]}\n");

      assertThat(run(address, "brief").out()).contains("New Watch");
      Terminal again = run(address, "brief", "--again", number);
      assertThat(again.out()).isEqualTo(given).contains("Warden Corps").doesNotContain("New Watch");
      assertThat(again.err()).isEmpty();
    }
  }

  @Test
  void a_server_that_is_not_there_is_told_in_one_line_without_the_password() {
    Terminal terminal =
        run("jdbc:postgresql://localhost:1/nowhere?user=amal&password=secret", "claims");
    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(terminal.problems()).hasSize(1);
    assertThat(terminal.err())
        .startsWith("isnad: cannot open the ledger jdbc:postgresql://localhost:1/nowhere: ")
        .doesNotContain("secret");
  }
}
