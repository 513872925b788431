package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Both commands that serve print an address that opens the pages, and stop when they are told. */
class ServeTest {
  @TempDir private Path folder;

  @Test
  @Timeout(60)
  void serve_prints_the_address_of_the_pages() throws Exception {
    Path theatre = theatre();
    Terminal.run("read", "--theatre", theatre, theatre.resolve("reports"));
    assertThat(pageServedBy("serve", "--theatre", theatre.toString())).contains("coast");
  }

  @Test
  @Timeout(60)
  void the_demonstration_ends_with_the_pages() throws Exception {
    Path out = folder.resolve("out");
    assertThat(pageServedBy("demo", "--theatre", theatre().toString(), "--out", out.toString()))
        .contains("coast");
  }

  private Path theatre() throws IOException {
    Path theatre = folder.resolve("coast");
    Terminal.run("init", theatre);
    Files.writeString(
        theatre.resolve("reports").resolve("coast.txt"),
        "---\ndate: 2016-05-29\npublisher: Coast Daily\n---\nThe Dawn Brigade controls Derna.\n");
    return theatre;
  }

  /** Runs a command beside the test, opens the address it prints, and ends it. */
  private static String pageServedBy(String... arguments) throws Exception {
    PipedWriter printed = new PipedWriter();
    PrintWriter err = new PrintWriter(new StringWriter());
    try (BufferedReader out = new BufferedReader(new PipedReader(printed))) {
      Thread command =
          Thread.ofPlatform().start(() -> Main.run(new PrintWriter(printed, true), err, arguments));
      try {
        return get(address(out));
      } finally {
        command.interrupt();
        assertThat(command.join(Duration.ofSeconds(10))).isTrue();
      }
    }
  }

  private static URI address(BufferedReader out) {
    return Stream.generate(() -> line(out))
        .filter(line -> line.contains("http://127.0.0.1:"))
        .map(line -> URI.create(line.substring(line.indexOf("http"))))
        .findFirst()
        .orElseThrow();
  }

  private static String line(BufferedReader out) {
    try {
      return out.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first page: the address lets the browser in, which then asks again. */
  private static String get(URI address) throws Exception {
    try (HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      get(browser, address);
      return get(browser, address.resolve("/"));
    }
  }

  private static String get(HttpClient browser, URI address) throws Exception {
    HttpResponse<String> response =
        browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }
}
