package org.isnad.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be fetched by address, and what may never be. */
class FetcherTest {
  private HttpServer server;
  private String base;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    answer("/page", 200, "text/html; charset=utf-8", "<p>The Guard holds Westport.</p>");
    answer("/picture", 200, "image/png", "x");
    answer("/gone", 404, "text/html", "gone");
    lead("/moved", "/page");
    lead("/inside", "http://169.254.169.254/latest/meta-data/");
    lead("/round", "/round");
    server.start();
  }

  private void answer(String path, int status, String type, String text) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private void lead(String path, String target) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", target);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** Takes this test's server for a public one. */
  private static Fetcher lenient() {
    return new Fetcher(address -> address.isLoopbackAddress() || PublicAddress.is(address));
  }

  @Test
  void a_page_is_fetched_where_it_has_moved_to() {
    Fetcher.Fetched fetched = lenient().fetch(base + "/moved");
    assertThat(fetched.address()).hasToString(base + "/page");
    assertThat(new String(fetched.bytes(), StandardCharsets.UTF_8)).contains("Westport");
  }

  @Test
  void nothing_of_this_machine_or_its_network_is_fetched() {
    assertThatThrownBy(() -> new Fetcher().fetch(base + "/page"))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining("only public ones are fetched");
  }

  @Test
  void a_redirection_leads_into_no_private_network() {
    assertThatThrownBy(() -> lenient().fetch(base + "/inside"))
        .hasMessageContaining("169.254.169.254 is an address of this machine or its network");
  }

  @Test
  void what_is_no_page_is_refused_with_the_reason() {
    assertThatThrownBy(() -> lenient().fetch(base + "/picture")).hasMessageContaining("image/png");
    assertThatThrownBy(() -> lenient().fetch(base + "/gone")).hasMessageContaining("answered 404");
    assertThatThrownBy(() -> lenient().fetch(base + "/round")).hasMessageContaining("on and on");
    assertThatThrownBy(() -> lenient().fetch("file:///etc/passwd"))
        .hasMessageContaining("no address of a web page");
    assertThatThrownBy(() -> lenient().fetch("https://me:secret@127.0.0.1/"))
        .hasMessageContaining("password");
  }

  @ParameterizedTest
  @CsvSource({
    "93.184.216.34, true",
    "8.8.8.8, true",
    "2606:2800:220:1:248:1893:25c8:1946, true",
    "127.0.0.1, false",
    "127.9.9.9, false",
    "10.1.2.3, false",
    "172.16.0.1, false",
    "172.31.255.255, false",
    "172.32.0.1, true",
    "192.168.1.1, false",
    "169.254.169.254, false",
    "100.64.0.1, false",
    "100.128.0.1, true",
    "0.0.0.0, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "::1, false",
    "::, false",
    "fe80::1, false",
    "fd00::1, false",
    "::ffff:10.0.0.1, false",
    "64:ff9b::a00:1, false",
    "2002:0a00:0001::1, false",
    "2001:db8::1, false"
  })
  void only_addresses_that_are_everybodys_are_public(String address, boolean isPublic)
      throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isEqualTo(isPublic);
  }
}
