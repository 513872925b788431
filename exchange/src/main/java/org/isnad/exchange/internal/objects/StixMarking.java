package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.exchange.ExchangeException;

/**
 * A marking of TLP 2.0, which says who may see a bundle.
 *
 * @param word RED, AMBER+STRICT, AMBER, GREEN or CLEAR
 */
record StixMarking(String word) {
  /** The marking definitions of TLP 2.0 that OASIS publishes. */
  private static final Map<String, String> IDS =
      Map.of(
          "CLEAR", "94868c89-83c2-464b-929b-a1a8aa3c8487",
          "GREEN", "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
          "AMBER", "55d920b0-5e8b-4f79-9ee9-91f868d9b421",
          "AMBER+STRICT", "939a9414-2ddd-4d32-a0cd-375ea402b003",
          "RED", "e828b379-4e03-4974-9ac4-e53a884c97c1");

  private static final String EXTENSION =
      "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

  StixMarking {
    if (!IDS.containsKey(word)) {
      throw new ExchangeException(
          "“%s” is no marking of TLP 2.0; write RED, AMBER+STRICT, AMBER, GREEN or CLEAR"
              .formatted(word));
    }
  }

  private String id() {
    return "marking-definition--" + IDS.get(word);
  }

  /** The object that tells what the marking is. */
  ObjectNode definition() {
    ObjectNode marking =
        Json.object()
            .put("type", "marking-definition")
            .put("spec_version", "2.1")
            .put("id", id())
            .put("created", "2022-10-01T00:00:00.000Z")
            .put("name", "TLP:" + word);
    marking
        .putObject("extensions")
        .putObject(EXTENSION)
        .put("extension_type", "property-extension")
        .put("tlp_2_0", word.toLowerCase(Locale.ROOT));
    return marking;
  }

  /** Marks an object. */
  void mark(ObjectNode object) {
    object.set("object_marking_refs", Json.list(List.of(id())));
  }
}
