package org.isnad.evaluation.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.Document;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;

/** The lists beside the table: what was missed, what is too much, and how each rule fares. */
final class Listing {
  private final List<ScoredDocument> documents;
  private final Optional<String> type;

  /** Lists of some documents, of one type or of all. */
  Listing(List<ScoredDocument> documents, Optional<String> type) {
    this.documents = List.copyOf(documents);
    this.type = type;
  }

  /** Each gold claim that was not found, with its sentence and the nearest system claim. */
  String misses() {
    return list("-", ScoredDocument::missed, ScoredDocument::systems, Nearest::toGold);
  }

  /** Each system claim that finds nothing, with its sentence and the nearest gold claim. */
  String extras() {
    return list("+", ScoredDocument::extra, ScoredDocument::golds, Nearest::toSystem);
  }

  private String list(
      String sign,
      Function<ScoredDocument, List<ClaimLine>> alone,
      Function<ScoredDocument, List<ClaimLine>> others,
      BiFunction<ClaimLine, List<ClaimLine>, Optional<Nearest>> nearest) {
    StringBuilder list = new StringBuilder();
    Map<String, Integer> causes = new TreeMap<>();
    for (ScoredDocument document : documents) {
      List<ClaimLine> candidates = others.apply(document);
      for (ClaimLine claim : alone.apply(document).stream().filter(this::isWanted).toList()) {
        Optional<Nearest> near = nearest.apply(claim, candidates);
        String cause = near.map(Nearest::cause).orElse(Nearest.NOTHING);
        causes.merge(claim.type() + ": " + cause, 1, Integer::sum);
        list.append(entry(sign, document, claim, near));
      }
    }
    return list.append("\nWhat differs, counted:\n").append(counted(causes)).toString();
  }

  private boolean isWanted(ClaimLine claim) {
    return type.map(claim.type()::equals).orElse(true);
  }

  private static String entry(
      String sign, ScoredDocument document, ClaimLine claim, Optional<Nearest> near) {
    StringBuilder entry = new StringBuilder();
    entry.append("%s %.8s %s «%s»\n".formatted(sign, document.name(), line(claim), claim.quote()));
    document
        .document()
        .ifPresent(d -> entry.append("    in: ").append(context(d, claim)).append('\n'));
    if (near.isEmpty()) {
      return entry.append("    nearest: ").append(Nearest.NOTHING).append('\n').toString();
    }
    Nearest nearest = near.get();
    entry.append(
        "    nearest: %s «%s»\n".formatted(line(nearest.claim()), nearest.claim().quote()));
    String what =
        nearest.differences().isEmpty()
            ? nearest.cause()
            : String.join("; ", nearest.differences());
    return entry.append("    differs: ").append(what).append('\n').toString();
  }

  private static String line(ClaimLine claim) {
    StringBuilder line = new StringBuilder(claim.type()).append(": ").append(claim.subject());
    if (claim.object().name().isPresent()) {
      line.append(" -> ").append(claim.object());
    }
    if (claim.type().equals("strength")) {
      line.append(' ').append(claim.low().asText()).append(" to ").append(claim.high().asText());
    }
    if (claim.detail().isObject() && !claim.detail().isEmpty()) {
      line.append(' ').append(detail(claim.detail()));
    }
    return claim.rule().isEmpty() ? line.toString() : line + " by " + claim.rule();
  }

  private static String detail(JsonNode detail) {
    return detail.properties().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue().asText())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** The sentence that holds the quote, or the block and why it has no sentence. */
  private static String context(Document document, ClaimLine claim) {
    int start = document.text().indexOf(claim.quote());
    int end = start + claim.quote().length();
    if (start < 0 || claim.quote().isEmpty()) {
      return "(these words are not in the text as it was read)";
    }
    for (Passage passage : document.passages()) {
      if (passage.start() < end && start < passage.end()) {
        List<Sentence> around =
            passage.sentences().stream().filter(s -> s.start() < end && start < s.end()).toList();
        return around.isEmpty()
            ? "(%s, not read) %s".formatted(passage.kind(), clip(document, passage))
            : around.stream().map(Sentence::text).collect(Collectors.joining(" | "));
      }
    }
    return "(between the blocks)";
  }

  private static String clip(Document document, Passage passage) {
    int end = Math.min(passage.end(), passage.start() + 200);
    return document.text().substring(passage.start(), end).strip();
  }

  private static String counted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(entry -> "%5d  %s\n".formatted(entry.getValue(), entry.getKey()))
        .collect(Collectors.joining());
  }

  /** A row per rule: how many claims it made, and how many of them are right. */
  String rules() {
    Map<String, Figures> rules = new TreeMap<>();
    for (ScoredDocument document : documents) {
      for (ScoredDocument.Pair pair : document.found()) {
        count(rules, pair.system(), 1);
      }
      document.extra().forEach(extra -> count(rules, extra, 0));
    }
    StringBuilder table =
        new StringBuilder("%-44s%8s%7s%8s\n".formatted("rule", "system", "found", "prec"));
    rules.forEach(
        (rule, figures) ->
            table.append(
                "%-44s%8d%7d%8s\n"
                    .formatted(
                        rule,
                        figures.system(),
                        figures.found(),
                        Figures.two(figures.precision()))));
    return table.toString();
  }

  private void count(Map<String, Figures> rules, ClaimLine claim, int found) {
    if (isWanted(claim)) {
      String rule = claim.type() + " " + claim.rule();
      rules.put(rule, rules.getOrDefault(rule, Figures.NONE).plus(0, 1, found));
    }
  }
}
