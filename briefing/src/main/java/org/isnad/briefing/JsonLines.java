package org.isnad.briefing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.briefing.internal.ValueJson;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Picture.Relation;
import org.isnad.model.ResolvedClaim;

/** Pictures and briefings for other programs: one JSON object a line. See docs/exchange-form.md. */
public final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /** A line for each finding: of every actor, then of every place, then every relation. */
  public static List<String> of(Picture picture, ClaimView view) {
    List<String> lines = new ArrayList<>();
    for (Actor actor : picture.orderOfBattle()) {
      lines.add(finding("leader", actor.entity(), actor.leader(), view));
      lines.add(finding("strength", actor.entity(), actor.strength(), view));
      lines.add(finding("places", actor.entity(), actor.places(), view));
      if (!actor.further().commanders().answers().isEmpty()) {
        lines.add(finding("commanders", actor.entity(), actor.further().commanders(), view));
      }
      actor
          .further()
          .strengthsInPlaces()
          .forEach(f -> lines.add(finding("strength_in_place", actor.entity(), f, view)));
    }
    for (Holding holding : picture.territory()) {
      lines.add(finding("holder", holding.place(), holding.holder(), view));
    }
    picture.relations().forEach(relation -> lines.add(relation(relation, view)));
    return List.copyOf(lines);
  }

  /** A value of the picture, such as a tie, a momentum or a dossier, in one line. */
  public static String of(String kind, Object value) {
    return ValueJson.line(kind, value);
  }

  /** A line for each sentence of a briefing, with the ids of its claims. */
  public static List<String> of(Briefing briefing) {
    List<String> lines = new ArrayList<>();
    for (Section section : briefing.sections()) {
      int number = 1;
      for (Line line : section.lines()) {
        ObjectNode node = JSON.createObjectNode();
        node.put("from", briefing.from().toString());
        node.put("to", briefing.to().toString());
        node.put("section", section.heading());
        node.put("number", number++);
        node.put("text", line.text());
        node.set("claims", ids(line.claims()));
        lines.add(write(node));
      }
    }
    return List.copyOf(lines);
  }

  private static String finding(String kind, Entity about, Finding finding, ClaimView view) {
    ObjectNode node = head(kind, about, view);
    node.put("question", finding.question());
    node.put("status", finding.status().word());
    answers(node.putArray("answers"), finding.answers(), view);
    if (!finding.ruledOut().isEmpty()) {
      answers(node.putArray("ruled_out"), finding.ruledOut(), view);
    }
    return write(node);
  }

  private static void answers(ArrayNode answers, List<Answer> given, ClaimView view) {
    for (Answer answer : given) {
      ObjectNode entry = answers.addObject();
      entry.put("value", answer.value());
      entry.put("name", view.findEntity(answer.value()).map(Entity::name).orElse(answer.value()));
      entry.set("voices", JSON.valueToTree(answer.voices()));
      entry.set("deniers", JSON.valueToTree(answer.deniers()));
      entry.put("belief", rounded(answer.opinion().belief()));
      entry.put("disbelief", rounded(answer.opinion().disbelief()));
      entry.put("uncertainty", rounded(answer.opinion().uncertainty()));
      entry.set("claims", ids(answer.claims()));
    }
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }

  private static String relation(Relation relation, ClaimView view) {
    ObjectNode node = head("relation", relation.from(), view);
    node.put("type", relation.type().word());
    node.put("to", relation.to().id());
    node.put("to_name", relation.to().name());
    node.put("status", relation.status().word());
    node.set("claims", ids(relation.claims()));
    return write(node);
  }

  private static ObjectNode head(String kind, Entity about, ClaimView view) {
    ObjectNode node = JSON.createObjectNode();
    node.put("finding", kind);
    node.put("about", about.id());
    node.put("name", about.name());
    node.put("as_of", view.trueOn().toString());
    return node;
  }

  private static ArrayNode ids(List<ResolvedClaim> claims) {
    ArrayNode ids = JSON.createArrayNode();
    claims.forEach(claim -> ids.add(claim.claim().id()));
    return ids;
  }

  private static String write(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a finding cannot be written as JSON", e);
    }
  }
}
