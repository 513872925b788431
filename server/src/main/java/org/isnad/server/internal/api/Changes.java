package org.isnad.server.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.LedgerEntry;
import org.isnad.observatory.Observatory;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;

/** What came into the ledger behind an entry: the way for a program to keep up with it. */
final class Changes {
  private Changes() {}

  /**
   * The entries behind number {@code since}, oldest first; {@code next} is where to go on, also
   * where nothing is new yet.
   */
  static JsonNode list(Observatory observatory, Request request) {
    String text = request.find("since").orElse("0");
    if (!text.matches("\\d{1,10}")) {
      throw Refusal.badRequest(
          "since=" + text + " is no number of an entry; begin with 0, then follow next");
    }
    int limit = Cursor.limit(request);
    long since = Long.parseLong(text);
    List<LedgerEntry> entries = observatory.upkeep().entriesBehind(since, limit);
    long last = entries.isEmpty() ? since : entries.getLast().number();
    ObjectNode node = Json.object();
    node.put("total", Math.max(0, observatory.entries() - since));
    ArrayNode items = node.putArray("items");
    entries.forEach(entry -> items.add(json(entry)));
    Map<String, String> query = new TreeMap<>(Map.of("since", Long.toString(last)));
    request.find("limit").ifPresent(l -> query.put("limit", l));
    node.put("next", Address.of(request.path(), query));
    return node;
  }

  private static JsonNode json(LedgerEntry entry) {
    ObjectNode node = Json.object();
    node.put("number", entry.number());
    node.put("id", entry.id());
    node.put("kind", entry.kind());
    node.put("by", entry.by());
    node.put("target", entry.target().orElse(null));
    node.put("reason", Optional.of(entry.reason()).filter(r -> !r.isEmpty()).orElse(null));
    node.put("recorded", entry.recorded().toString());
    return node;
  }
}
