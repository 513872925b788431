package org.isnad.server.internal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Picture.Relation;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.observatory.Situation;

/** The values of a situation as JSON; a value that is absent is null. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static String write(JsonNode node) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an answer cannot be written as JSON", e);
    }
  }

  static JsonNode of(Entity entity) {
    ObjectNode node = object();
    node.put("id", entity.id());
    node.put("name", entity.name());
    node.put("class", entity.kind().word());
    node.set("aliases", MAPPER.valueToTree(entity.aliases()));
    entity
        .position()
        .ifPresent(
            p -> {
              node.put("latitude", p.latitude());
              node.put("longitude", p.longitude());
              node.put("radius_km", p.radiusKilometres());
            });
    node.put("source", entity.source().orElse(null));
    return node;
  }

  static JsonNode of(Actor actor) {
    ObjectNode node = object();
    node.set("entity", of(actor.entity()));
    node.set("leader", of(actor.leader()));
    node.set("strength", of(actor.strength()));
    node.set("strength_band", of(actor.strengthBand()));
    node.set("places", of(actor.places()));
    node.put("claims", actor.claims().size());
    return node;
  }

  static JsonNode of(Holding holding) {
    ObjectNode node = object();
    node.set("entity", of(holding.place()));
    node.set("holder", of(holding.holder()));
    node.put("newest", holding.newest().map(Object::toString).orElse(null));
    return node;
  }

  static JsonNode of(Relation relation) {
    ObjectNode node = object();
    node.put("from", relation.from().id());
    node.put("type", relation.type().word());
    node.put("to", relation.to().id());
    node.put("status", relation.status().word());
    node.set("claims", ids(relation.claims()));
    return node;
  }

  static JsonNode of(Finding finding) {
    ObjectNode node = object();
    node.put("question", finding.question());
    node.put("status", finding.status().word());
    ArrayNode answers = node.putArray("answers");
    for (Finding.Answer answer : finding.answers()) {
      ObjectNode one = answers.addObject();
      one.put("value", answer.value());
      one.set("voices", MAPPER.valueToTree(answer.voices()));
      one.set("deniers", MAPPER.valueToTree(answer.deniers()));
      one.put("belief", Math.round(answer.opinion().belief() * 1000) / 1000.0);
      one.put("disbelief", Math.round(answer.opinion().disbelief() * 1000) / 1000.0);
      one.put("uncertainty", Math.round(answer.opinion().uncertainty() * 1000) / 1000.0);
      one.set("claims", ids(answer.claims()));
    }
    return node;
  }

  private static JsonNode of(Range range) {
    ObjectNode node = object();
    node.put("low", range.low().orElse(null));
    node.put("high", range.high().orElse(null));
    return node;
  }

  private static JsonNode ids(List<ResolvedClaim> claims) {
    return MAPPER.valueToTree(claims.stream().map(c -> c.claim().id()).toList());
  }

  /** A claim in its public exchange form. */
  static JsonNode of(ResolvedClaim claim, Situation situation) {
    try {
      return MAPPER.readTree(situation.exchangeLine(claim));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("claim " + claim.claim().id() + " has no JSON line", e);
    }
  }

  /** A report; its text is given where it is asked for alone. */
  static ObjectNode of(Document report, int claims) {
    ObjectNode node = object();
    node.put("id", report.id());
    node.put("file", report.file());
    node.put("title", report.title().orElse(null));
    node.put("date", report.date().map(Edtf::text).orElse(null));
    node.put("publisher", report.publisher().orElse(null));
    node.put("author", report.author().orElse(null));
    node.put("source", report.source().orElse(null));
    node.put("claims", claims);
    return node;
  }
}
