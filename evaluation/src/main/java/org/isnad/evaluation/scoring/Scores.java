package org.isnad.evaluation.scoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The scores of a system over some documents, per type and over all.
 *
 * @param byType figures by the type's word
 * @param all figures over all types
 * @param agreeing of the found claims, how many agree in each attribute
 */
record Scores(SortedMap<String, Figures> byType, Figures all, Map<Attribute, Integer> agreeing) {

  static Scores of(List<ScoredDocument> documents) {
    SortedMap<String, Figures> byType = new TreeMap<>(Comparator.naturalOrder());
    Map<Attribute, Integer> agreeing = new EnumMap<>(Attribute.class);
    for (ScoredDocument document : documents) {
      document.golds().forEach(gold -> add(byType, gold, 1, 0, 0));
      document.systems().forEach(system -> add(byType, system, 0, 1, 0));
      for (ScoredDocument.Pair pair : document.found()) {
        add(byType, pair.gold(), 0, 0, 1);
        for (Attribute attribute : Attribute.values()) {
          int same = attribute.agrees(pair.gold(), pair.system()) ? 1 : 0;
          agreeing.merge(attribute, same, Integer::sum);
        }
      }
    }
    Figures all =
        byType.values().stream()
            .reduce(Figures.NONE, (a, b) -> a.plus(b.gold(), b.system(), b.found()));
    return new Scores(byType, all, agreeing);
  }

  private static void add(
      SortedMap<String, Figures> byType, ClaimLine claim, int gold, int system, int found) {
    byType.put(
        claim.type(), byType.getOrDefault(claim.type(), Figures.NONE).plus(gold, system, found));
  }

  /** The table: a row per type, one for all, and the attributes of the found. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            "%-14s%6s%8s%7s%8s%8s%8s\n"
                .formatted("type", "gold", "system", "found", "prec", "recall", "F1"));
    byType.forEach((type, figures) -> table.append(row(type, figures)));
    table.append(row("all", all));
    return table.append("of the found: ").append(attributes()).append('\n').toString();
  }

  private String attributes() {
    return List.of(Attribute.values()).stream()
        .map(attribute -> attribute.word() + " " + Figures.two(share(attribute)))
        .collect(Collectors.joining(", "));
  }

  static String row(String name, Figures figures) {
    return String.format(
        Locale.ROOT,
        "%-14s%6d%8d%7d%8s%8s%8s\n",
        name,
        figures.gold(),
        figures.system(),
        figures.found(),
        Figures.two(figures.precision()),
        Figures.two(figures.recall()),
        Figures.two(figures.f1()));
  }

  /** The scores over all types as one JSON object. */
  String json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("precision", all.precision()).put("recall", all.recall()).put("f1", all.f1());
    json.put("gold", all.gold()).put("system", all.system()).put("found", all.found());
    ObjectNode attributes = json.putObject("attributes");
    agreeing.keySet().forEach(attribute -> attributes.put(attribute.word(), share(attribute)));
    return json.toString();
  }

  private double share(Attribute attribute) {
    return Figures.share(agreeing.getOrDefault(attribute, 0), all.found());
  }
}
