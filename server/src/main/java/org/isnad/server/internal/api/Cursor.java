package org.isnad.server.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;

/**
 * A long list in pieces. The cursor names the last item of a piece, not a number, so a list that
 * grew in between neither repeats nor skips what a program has not seen.
 */
final class Cursor {
  private static final int USUAL = 50;
  private static final int MOST = 500;

  private Cursor() {}

  /**
   * One piece of a list: {@code items}, {@code total}, and {@code next} where there is more.
   *
   * @throws Refusal where limit or cursor are none
   */
  static <T> JsonNode page(
      Request request, List<T> all, Function<T, String> key, Function<T, JsonNode> json) {
    int limit = limit(request);
    int from = request.find("cursor").map(cursor -> behind(cursor, all, key)).orElse(0);
    List<T> piece = all.subList(from, Math.min(all.size(), from + limit));
    ObjectNode page = Json.object();
    page.put("total", all.size());
    ArrayNode items = page.putArray("items");
    piece.forEach(item -> items.add(json.apply(item)));
    boolean more = from + piece.size() < all.size();
    page.put("next", more ? next(request, key.apply(piece.getLast())) : null);
    return page;
  }

  /** How many items a program wants at once. */
  static int limit(Request request) {
    String text = request.find("limit").orElse(Integer.toString(USUAL));
    if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > MOST) {
      throw Refusal.badRequest("limit=" + text + " is no number from 1 to " + MOST);
    }
    return Integer.parseInt(text);
  }

  private static <T> int behind(String cursor, List<T> all, Function<T, String> key) {
    String last = decode(cursor).orElse("");
    return IntStream.range(0, all.size())
            .filter(i -> key.apply(all.get(i)).equals(last))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.badRequest(
                        "cursor=" + cursor + " is not one of this list; begin without a cursor"))
        + 1;
  }

  private static Optional<String> decode(String cursor) {
    if (!cursor.matches("[A-Za-z0-9_-]{1,600}")) {
      return Optional.empty();
    }
    return Optional.of(
        new String(
            Base64.getUrlDecoder().decode(cursor.length() % 4 == 1 ? "" : cursor),
            StandardCharsets.UTF_8));
  }

  private static String next(Request request, String last) {
    Map<String, String> query = new LinkedHashMap<>(request.query());
    query.remove("token");
    query.put(
        "cursor",
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(last.getBytes(StandardCharsets.UTF_8)));
    return Address.of(request.path(), query);
  }
}
