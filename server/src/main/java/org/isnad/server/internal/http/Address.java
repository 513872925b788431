package org.isnad.server.internal.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Addresses within this server, encoded. */
public final class Address {
  private Address() {}

  /** A path with its parameters; parameters with an empty value are left out. */
  public static String of(String path, Map<String, String> query) {
    StringBuilder address = new StringBuilder(encodePath(path));
    char before = '?';
    for (Map.Entry<String, String> entry : query.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        address.append(before).append(encode(entry.getKey()));
        address.append('=').append(encode(entry.getValue()));
        before = '&';
      }
    }
    return address.toString();
  }

  private static String encodePath(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw Refusal.told(400, "refused.path", path).because(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
