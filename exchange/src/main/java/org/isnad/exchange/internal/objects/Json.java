package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.exchange.internal.table.BadTable;

/** JSON as values, and its problems as those of a line. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value cannot be written as JSON", e);
    }
  }

  /** The object in a line of a file. */
  static JsonNode read(long line, String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (!node.isObject()) {
        throw new BadTable(line, "no JSON object; write one object a line");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new BadTable(line, "no JSON (" + e.getOriginalMessage() + "); write one object a line");
    }
  }

  /** A list or an object in a cell; an empty cell has nothing in it. */
  static JsonNode value(long line, String key, String text) {
    try {
      return text.isBlank() ? MAPPER.getNodeFactory().nullNode() : MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new BadTable(
          line, "column %s: “%s” is no JSON; write it as in [\"a\",\"b\"]".formatted(key, text));
    }
  }

  /** A text that says something. */
  static Optional<String> find(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key))
        .filter(value -> value.isValueNode() && !value.isNull())
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank());
  }

  static String need(long line, JsonNode node, String key) {
    return find(node, key)
        .orElseThrow(() -> new BadTable(line, "the key " + key + " is missing; give it a value"));
  }

  static List<String> texts(JsonNode node, String key) {
    List<String> texts = new ArrayList<>();
    JsonNode list = node.path(key);
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  static ArrayNode list(List<String> texts) {
    ArrayNode list = MAPPER.createArrayNode();
    texts.forEach(list::add);
    return list;
  }
}
