package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** Pages travel packed where the reader takes that. */
class W22_WhatTravelsTest {
  private final Reader reader = Reader.known();

  private Reader.Seen ask(String path, String encoding) {
    return reader.send(
        HttpRequest.newBuilder(reader.base().resolve(path))
            .header("Accept-Encoding", encoding)
            .build());
  }

  @Test
  void a_browser_gets_packed_pages_and_a_simple_program_gets_plain_ones() {
    assertThat(ask("/", "gzip, deflate, br").header("Content-Encoding")).contains("gzip");
    assertThat(ask("/", "br, gzip;q=0").header("Content-Encoding")).isEmpty();
    assertThat(reader.open("/").header("Content-Encoding")).isEmpty();
    assertThat(reader.open("/").header("Vary").orElse("")).contains("Accept-Encoding");
  }

  @Test
  void what_is_short_is_not_packed() {
    assertThat(ask("/healthz", "gzip").header("Content-Encoding")).isEmpty();
  }
}
