package org.isnad.evaluation.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One claim of the exchange form, as a scorer sees it: gold or the system's. Fields that no rule
 * asks for are left out.
 *
 * @param type the type's word; {@code None} where the line has none
 * @param subject the party it is about
 * @param object the other party
 * @param quote the document's words; empty where the line has none
 * @param place the place as given
 * @param when the time as given, in EDTF
 * @param saidBy the speakers, outermost first
 * @param modality the modality's word
 * @param low the lower bound of a number, as JSON
 * @param high the upper bound of a number, as JSON
 * @param detail the type's own fields
 * @param rule the rule that made it; empty for gold
 */
public record ClaimLine(
    String type,
    Party subject,
    Party object,
    String quote,
    Optional<String> place,
    Optional<String> when,
    List<String> saidBy,
    Optional<String> modality,
    JsonNode low,
    JsonNode high,
    JsonNode detail,
    String rule) {
  public ClaimLine {
    saidBy = List.copyOf(saidBy);
  }

  /**
   * One side of a claim.
   *
   * @param name the name, absent where the claim names nobody
   * @param otherNames its other names in the same document
   */
  public record Party(Optional<String> name, List<String> otherNames) {
    public Party {
      otherNames = List.copyOf(otherNames);
    }

    /** All its names that are not blank. */
    List<String> names() {
      List<String> names = new ArrayList<>(otherNames);
      name.ifPresent(own -> names.add(0, own));
      names.removeIf(String::isEmpty);
      return names;
    }

    @Override
    public String toString() {
      return name.orElse("nobody");
    }
  }

  /** The claim in a JSON object. */
  static ClaimLine of(JsonNode line) {
    return new ClaimLine(
        text(line, "type").orElse("None"),
        party(line, "subject"),
        party(line, "object"),
        text(line, "quote").orElse(""),
        text(line, "place"),
        text(line, "when"),
        texts(line.path("said_by")),
        text(line, "modality"),
        line.path("low"),
        line.path("high"),
        line.path("detail"),
        text(line, "rule").orElse(""));
  }

  JsonNode detail(String key) {
    return detail.path(key);
  }

  /** The same claim with its sides exchanged. */
  ClaimLine turned() {
    return new ClaimLine(
        type, object, subject, quote, place, when, saidBy, modality, low, high, detail, rule);
  }

  private static Party party(JsonNode line, String side) {
    return new Party(text(line, side), texts(line.path(side + "_aka")));
  }

  private static Optional<String> text(JsonNode line, String key) {
    return Optional.of(line.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  /** The texts of a list; an entry that is none counts as an empty text. */
  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(entry -> texts.add(entry.isTextual() ? entry.asText() : ""));
    return texts;
  }
}
