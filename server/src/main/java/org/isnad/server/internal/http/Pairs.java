package org.isnad.server.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names with values, in URL encoding. */
final class Pairs {
  private Pairs() {}

  /**
   * The pairs in their order; of a name that is there twice, the first.
   *
   * @throws Refusal where the encoding is none
   */
  static Map<String, String> read(String raw) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : raw.split("&")) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      if (!name.isEmpty()) {
        pairs.putIfAbsent(name, equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
    return pairs;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.told(400, "refused.encoding", text).because(e);
    }
  }
}
