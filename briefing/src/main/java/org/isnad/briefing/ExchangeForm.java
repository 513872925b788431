package org.isnad.briefing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Mention;
import org.isnad.model.ResolvedClaim;

/** The public exchange form of a claim: one JSON object a line. See docs/exchange-form.md. */
public final class ExchangeForm {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExchangeForm() {}

  /** The line of a claim, without a line break; {@code document} is the report's file name. */
  public static String line(ResolvedClaim resolved, Document document) {
    Claim claim = resolved.claim();
    ObjectNode line = JSON.createObjectNode();
    line.put("id", claim.id());
    line.put("document", document.file());
    line.put("type", claim.type().word());
    party(line, "subject", claim.subject());
    party(line, "object", claim.object());
    line.put("quote", claim.selector().exact());
    text(line, "place", claim.place());
    text(line, "when", claim.when().map(Edtf::text));
    line.set("said_by", JSON.valueToTree(claim.saidBy()));
    line.put("modality", claim.modality().word());
    line.put("low", claim.number().low().orElse(null));
    line.put("high", claim.number().high().orElse(null));
    line.set("detail", detail(claim));
    line.set("selector", JSON.valueToTree(claim.selector()));
    text(line, "published", claim.published().map(Edtf::text));
    line.put("extractor", claim.extractor());
    line.put("rule", claim.rule());
    text(line, "subject_entity", resolved.subject());
    text(line, "object_entity", resolved.object());
    text(line, "place_entity", resolved.place());
    return write(line);
  }

  private static void party(ObjectNode line, String side, Optional<Mention> mention) {
    line.put(side, mention.map(Mention::name).orElse(null));
    line.set(side + "_aka", JSON.valueToTree(mention.map(Mention::aliases).orElse(List.of())));
  }

  private static void text(ObjectNode line, String key, Optional<String> value) {
    line.put(key, value.orElse(null));
  }

  /** Numbers as numbers, true and false as such, all else as text. */
  private static ObjectNode detail(Claim claim) {
    ObjectNode detail = JSON.createObjectNode();
    for (Map.Entry<String, String> entry : claim.detail().entrySet()) {
      String value = entry.getValue();
      if (value.matches("\\d{1,9}")) {
        detail.put(entry.getKey(), Integer.parseInt(value));
      } else if (value.equals("true") || value.equals("false")) {
        detail.put(entry.getKey(), Boolean.parseBoolean(value));
      } else {
        detail.put(entry.getKey(), value);
      }
    }
    return detail;
  }

  private static String write(ObjectNode line) {
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a claim cannot be written as JSON", e);
    }
  }
}
