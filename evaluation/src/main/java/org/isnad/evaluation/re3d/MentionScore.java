package org.isnad.evaluation.re3d;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mentions found: by exact span, and by overlap. The same figures as {@code score_re3d.py
 * mentions}.
 */
public final class MentionScore {
  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
  private static final List<String> TYPES =
      List.of("Organisation", "Person", "Location", "Temporal", "Nationality");
  private static final Set<String> ACTORS = Set.of("Organisation", "Person");
  private static final Set<String> FOUND_ACTORS = Set.of("Organisation", "Person", "Nationality");
  private final Map<String, List<Mention>> gold;
  private final Map<String, List<Mention>> system;

  public MentionScore(List<Mention> gold, List<Mention> system) {
    this.gold = byDocument(gold);
    this.system = byDocument(system);
  }

  private static Map<String, List<Mention>> byDocument(List<Mention> mentions) {
    return mentions.stream()
        .collect(Collectors.groupingBy(Mention::document, LinkedHashMap::new, Collectors.toList()));
  }

  /** A row for each type, for the named of two types, and for actors of any type. */
  public String table() {
    StringBuilder table = new StringBuilder();
    for (String type : TYPES) {
      table.append(row(type, ofType(type), ofType(type), true));
    }
    for (String type : List.of("Organisation", "Person")) {
      table.append(
          row(type + " (named only)", ofType(type).and(this::isNamed), ofType(type), true));
    }
    Predicate<Mention> actor = m -> ACTORS.contains(m.type());
    Predicate<Mention> foundActor = m -> FOUND_ACTORS.contains(m.type());
    table.append(row("any actor, untyped", actor, foundActor, false));
    table.append(
        row("any actor, untyped, named only", actor.and(this::isNamed), foundActor, false));
    return table.toString();
  }

  private static Predicate<Mention> ofType(String type) {
    return mention -> mention.type().equals(type);
  }

  private boolean isNamed(Mention mention) {
    return CAPITAL.matcher(mention.text()).find();
  }

  private String row(
      String name, Predicate<Mention> golds, Predicate<Mention> systems, boolean typed) {
    int found = 0;
    int extra = 0;
    int missed = 0;
    int overlapping = 0;
    int all = 0;
    for (String document : gold.keySet()) {
      Set<Span> g = spans(gold, document, golds);
      Set<Span> s = spans(system, document, systems);
      Set<Span> goldKeys = keys(g, typed);
      Set<Span> systemKeys = keys(s, typed);
      int both = shared(goldKeys, systemKeys);
      found += both;
      extra += systemKeys.size() - both;
      missed += goldKeys.size() - both;
      overlapping += (int) g.stream().filter(x -> x.overlapsAny(s, typed)).count();
      all += g.size();
    }
    return "%-34s exact %s | overlap R %s\n"
        .formatted(name, figures(found, extra, missed), Ratio.of(overlapping, Math.max(1, all)));
  }

  private static Set<Span> spans(
      Map<String, List<Mention>> mentions, String document, Predicate<Mention> wanted) {
    return mentions.getOrDefault(document, List.of()).stream()
        .filter(wanted)
        .map(m -> new Span(m.begin(), m.end(), m.type()))
        .collect(Collectors.toSet());
  }

  private static Set<Span> keys(Set<Span> spans, boolean typed) {
    return typed
        ? spans
        : spans.stream().map(s -> new Span(s.begin(), s.end(), "")).collect(Collectors.toSet());
  }

  private static int shared(Set<Span> left, Set<Span> right) {
    Set<Span> both = new HashSet<>(left);
    both.retainAll(right);
    return both.size();
  }

  private static String figures(int found, int extra, int missed) {
    double precision = Ratio.value(found, found + extra);
    double recall = Ratio.value(found, found + missed);
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return "P %s R %s F1 %s (n=%d)"
        .formatted(Ratio.text(precision), Ratio.text(recall), Ratio.text(f1), found + missed);
  }

  /** A mention's place and type. */
  private record Span(int begin, int end, String type) {
    boolean overlapsAny(Set<Span> others, boolean typed) {
      return others.stream()
          .anyMatch(o -> begin < o.end && o.begin < end && (!typed || type.equals(o.type)));
    }
  }
}
