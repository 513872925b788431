package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** Only the owner of this machine comes in. */
class W01_TheDoorTest {
  @Test
  void a_stranger_is_told_what_to_do() {
    Reader.Seen seen = Reader.stranger().open("/");
    assertThat(seen.status()).isEqualTo(401);
    assertThat(seen.text()).contains("Open the address that the program printed");
    assertThat(seen.text()).doesNotContain("Harbour Guard");
  }

  @Test
  void the_printed_address_opens_the_door_once_and_for_all() {
    Reader reader = Reader.stranger();
    Reader.Seen welcome = reader.open(Coast.server().address().toString());
    assertThat(welcome.header("Set-Cookie").orElse(""))
        .contains("HttpOnly")
        .contains("SameSite=Strict");
    assertThat(welcome.page().select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0;url=/");
    assertThat(reader.open("/").status()).isEqualTo(200);
  }

  @Test
  void a_wrong_token_opens_nothing() {
    Reader.Seen seen = Reader.stranger().open("/?token=" + "0".repeat(48));
    assertThat(seen.status()).isEqualTo(401);
    assertThat(seen.header("Set-Cookie")).isEmpty();
  }

  @Test
  void a_program_may_show_the_token_in_a_header() {
    String token = Coast.server().address().getQuery().substring("token=".length());
    Reader stranger = Reader.stranger();
    HttpRequest request =
        HttpRequest.newBuilder(stranger.base()).header("Authorization", "Bearer " + token).build();
    assertThat(stranger.send(request).status()).isEqualTo(200);
  }

  @Test
  void the_token_lies_beside_the_ledger_for_its_owner_alone() throws IOException {
    Path file = Coast.folder().resolve("server-token");
    assertThat(Coast.server().address().getQuery())
        .isEqualTo("token=" + Files.readString(file).strip());
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_second_server_of_the_same_theatre_asks_for_the_same_token() {
    try (WebServer second = WebServer.start(Coast.observatory(), 0)) {
      assertThat(second.address().getQuery()).isEqualTo(Coast.server().address().getQuery());
      assertThat(second.address().getPort()).isNotEqualTo(Coast.server().address().getPort());
    }
  }

  @Test
  void a_page_elsewhere_that_points_its_name_here_gets_nothing() throws IOException {
    assertThat(rawGet("Host: evil.example:" + port())).contains(" 421 ").doesNotContain("Guard");
    assertThat(rawGet("Host: localhost:" + port())).contains(" 401 ");
  }

  private static int port() {
    return Coast.server().address().getPort();
  }

  /** A request as no honest client would write it. */
  private static String rawGet(String hostLine) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port());
        InputStream in = socket.getInputStream()) {
      String request = "GET / HTTP/1.1\r\n" + hostLine + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void pages_that_show_take_no_form() {
    Reader.Seen seen = Reader.known().post("/", "x", "y");
    assertThat(seen.status()).isEqualTo(405);
    assertThat(seen.header("Allow")).contains("GET, HEAD");
  }

  @Test
  void every_answer_forbids_foreign_and_inline_scripts() {
    String policy = Reader.stranger().open("/").header("Content-Security-Policy").orElse("");
    assertThat(policy).contains("default-src 'none'").contains("script-src 'self'");
    assertThat(policy).doesNotContain("unsafe").contains("frame-ancestors 'none'");
  }

  @Test
  void the_token_does_not_stay_in_the_address() {
    String there = Coast.server().address() + "&on=2020-03-02";
    Reader.Seen welcome = Reader.stranger().open(there.replace("/?", "/actors?"));
    assertThat(welcome.page().select("a").attr("href")).isEqualTo("/actors?on=2020-03-02");
  }
}
