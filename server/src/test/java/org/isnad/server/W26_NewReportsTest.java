package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Theatre;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are read in the browser; their claims count at once, or once they are accepted. */
class W26_NewReportsTest {
  private static final String TEXT = "The Harbour Guard controls Westport.";

  @TempDir private Path folder;
  private Observatory observatory;
  private WebServer server;
  private Reader reader;

  private void open(String settings) throws IOException {
    Files.writeString(folder.resolve("theatre.yaml"), "name: Coast\n" + settings);
    Files.writeString(
        folder.resolve("places.yaml"), "- {id: \"place:westport\", name: Westport}\n");
    observatory = Observatory.open(Theatre.open(folder), Clock.systemUTC(), Coast.MODELS);
    server = WebServer.start(observatory, 0);
    reader = Reader.knownTo(server);
    reader.post("/name", "name", "Amal");
  }

  @AfterEach
  void close() {
    server.close();
    observatory.close();
  }

  private Reader.Seen finished(Reader.Seen begun) throws InterruptedException {
    assertThat(begun.status()).as(begun.text()).isEqualTo(303);
    String job = begun.header("Location").orElseThrow();
    Reader.Seen seen = reader.open(job);
    while (seen.header("Refresh").isPresent()) {
      assertThat(seen.text()).contains("Under way");
      Thread.sleep(50);
      seen = reader.open(job);
    }
    return seen;
  }

  private Reader.Seen paste(String text) throws InterruptedException {
    return finished(
        reader.post("/reading", "text", text, "publisher", "Coast Daily", "date", "2020-03-01"));
  }

  @Test
  void a_pasted_text_is_kept_read_and_counts_at_once() throws Exception {
    open("");
    Reader.Seen done = paste(TEXT);
    assertThat(done.text()).contains("1 new reports, 1 claims");
    assertThat(reader.open("/places/place:westport?on=2020-03-02").text())
        .contains("so say Coast Daily");
    assertThat(folder.resolve("reports").toFile().list()).hasSize(1);

    assertThat(paste(TEXT).text()).contains("0 new reports, 0 claims, 1 there already");
    assertThat(folder.resolve("reports").toFile().list()).hasSize(1);
  }

  @Test
  void the_day_that_was_looked_at_stays_while_reports_are_read() throws Exception {
    open("");
    String form =
        reader.open("/reading?on=2020-03-02").page().select("form.reading").attr("action");
    assertThat(form).isEqualTo("/reading?on=2020-03-02");
    Reader.Seen begun = reader.post(form, "text", TEXT, "publisher", "Coast Daily");
    assertThat(begun.header("Location").orElseThrow()).matches("/reading/\\d+\\?on=2020-03-02");
    assertThat(finished(begun).page().select("main a[href=/reading?on=2020-03-02]")).hasSize(1);
  }

  @Test
  void where_the_theatre_wishes_it_a_claim_counts_once_it_is_accepted() throws Exception {
    open("review: before\n");
    Reader.Seen done = paste(TEXT + " The Hill Union controls Westport.");
    String review = done.link("review its claims");
    assertThat(reader.open("/places/place:westport?on=2020-03-02").text()).doesNotContain("so say");
    assertThat(reader.open(review).page().select("article.item")).hasSize(2);
    assertThat(reader.open(review).text()).contains("it counts once it is accepted");

    String claim =
        reader.open(review).page().select("article.item input[name=claim]").first().attr("value");
    assertThat(reader.post(review, "claim", claim, "verdict", "accept").status()).isEqualTo(303);
    assertThat(reader.open(review).page().select("article.item")).hasSize(1);
    assertThat(reader.open("/claims?on=2020-03-02").page().select("main .claims li")).hasSize(1);

    String entry = observatory.acts().findLast("Amal").orElseThrow().entry().id();
    reader.post("/acts", "entry", entry);
    assertThat(reader.open(review).page().select("article.item")).hasSize(2);
    assertThat(reader.open("/claims?on=2020-03-02").page().select("main .claims li")).isEmpty();
  }

  @Test
  void files_are_uploaded_and_what_cannot_be_read_is_named_and_not_kept() throws Exception {
    open("");
    String body =
        part("filename=\"../../etc/coast report.txt\"", TEXT)
            + part("filename=\"picture.png\"", "\0\1\2")
            + "--xyz--\r\n";
    HttpRequest request =
        HttpRequest.newBuilder(reader.base().resolve("/reading"))
            .header("Content-Type", "multipart/form-data; boundary=xyz")
            .header("Origin", reader.origin())
            .POST(BodyPublishers.ofString(body))
            .build();
    Reader.Seen done = finished(reader.send(request));
    assertThat(done.text())
        .contains("1 new reports, 1 claims")
        .contains("picture.png.txt is not text");
    assertThat(folder.resolve("reports").toFile().list()).containsExactly("coast-report.txt");
    assertThat(done.page().select("a[href^=/reports/]")).hasSize(1);
  }

  private static String part(String file, String content) {
    return "--xyz\r\nContent-Disposition: form-data; name=\"files\"; "
        + file
        + "\r\nContent-Type: text/plain\r\n\r\n"
        + content
        + "\r\n";
  }

  @Test
  void an_address_is_fetched_only_where_the_theatre_allows_it_and_never_from_this_machine()
      throws Exception {
    open("");
    assertThat(reader.open("/reading").text()).contains("Addresses are not fetched");
    assertThat(reader.post("/reading", "address", "https://example.org/").text())
        .contains("This theatre fetches nothing; write fetch: true into theatre.yaml");
    close();
    open("fetch: true\n");
    Reader.Seen done =
        finished(reader.post("/reading", "address", reader.base().resolve("/healthz").toString()));
    assertThat(done.text()).contains("only public ones are fetched");
  }

  @Test
  void nothing_is_not_read() throws Exception {
    open("");
    assertThat(reader.post("/reading", "title", "x").text()).contains("Nothing was sent");
    assertThat(reader.open("/reading/7").status()).isEqualTo(404);
  }
}
