package org.isnad.observatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.entities.TheatreFiles;
import org.isnad.entities.YamlEntry;
import org.isnad.model.picture.Criterion;
import org.isnad.model.picture.Indicator;
import org.isnad.model.picture.Indicator.Counting;
import org.isnad.model.picture.Rules;
import org.isnad.model.picture.Scenario;
import org.isnad.model.picture.Scenario.Item;
import org.isnad.model.picture.Scenario.Rating;

/** The files {@code indicators.yaml}, {@code scenarios.yaml} and {@code criteria.yaml}. */
final class RuleFiles {
  private static final Set<String> INDICATOR =
      Set.of(
          "id",
          "name",
          "claims",
          "phrases",
          "window_days",
          "baseline_days",
          "times",
          "least",
          "warns_of",
          "note");
  private static final Set<String> SCENARIO =
      Set.of("id", "question", "days", "hypotheses", "evidence", "note");
  private static final Set<String> ITEM = Set.of("id", "name", "claims", "ratings", "analysts");
  private static final Set<String> CRITERION =
      Set.of("id", "question", "for", "against", "signs", "note");

  private final PatternEntries patterns;
  private final List<String> problems;

  private RuleFiles(Set<String> ids, List<String> problems) {
    this.patterns = new PatternEntries(ids);
    this.problems = problems;
  }

  /** The rules of a theatre; what is wrong with them is added to the problems. */
  static Rules read(TheatreFiles theatre, Set<String> ids, List<String> problems) {
    RuleFiles files = new RuleFiles(ids, problems);
    List<Indicator> indicators = new ArrayList<>();
    files.entries(theatre, "indicators.yaml", INDICATOR).stream()
        .flatMap(e -> files.indicator(e).stream())
        .forEach(indicators::add);
    List<Scenario> scenarios =
        files.entries(theatre, "scenarios.yaml", SCENARIO).stream()
            .flatMap(e -> files.scenario(e).stream())
            .toList();
    List<Criterion> criteria =
        files.entries(theatre, "criteria.yaml", CRITERION).stream()
            .flatMap(e -> files.criterion(e).stream())
            .toList();
    return new Rules(indicators, scenarios, criteria);
  }

  private List<YamlEntry> entries(TheatreFiles theatre, String name, Set<String> keys) {
    List<YamlEntry> entries = theatre.list(name, problems);
    entries.forEach(e -> e.refuseOtherKeys(keys));
    return entries;
  }

  private Optional<Indicator> indicator(YamlEntry entry) {
    Optional<String> id = entry.required("id");
    Optional<String> name = entry.required("name");
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    int window = whole(entry, "window_days", 14);
    return made(
        entry,
        () ->
            new Indicator(
                id.get(),
                name.get(),
                patterns.list(entry, "claims"),
                entry.texts("phrases"),
                new Counting(
                    window,
                    whole(entry, "baseline_days", 180),
                    entry.number("times").orElse(2.0),
                    whole(entry, "least", 2)),
                patterns.list(entry, "warns_of"),
                entry.find("note").orElse("")));
  }

  private Optional<Scenario> scenario(YamlEntry entry) {
    Optional<String> id = entry.required("id");
    Optional<String> question = entry.required("question");
    if (id.isEmpty() || question.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> hypotheses = new LinkedHashMap<>();
    for (YamlEntry hypothesis : entry.entries("hypotheses")) {
      hypothesis.refuseOtherKeys(Set.of("id", "name"));
      String key = hypothesis.required("id").orElse("");
      hypotheses.put(key, hypothesis.required("name").orElse(key));
    }
    List<Item> items =
        entry.entries("evidence").stream()
            .flatMap(i -> item(i, hypotheses.keySet()).stream())
            .toList();
    return made(
        entry,
        () -> new Scenario(id.get(), question.get(), hypotheses, items, whole(entry, "days", 180)));
  }

  private Optional<Item> item(YamlEntry entry, Set<String> hypotheses) {
    entry.refuseOtherKeys(ITEM);
    Optional<String> id = entry.required("id");
    Map<String, Map<String, Rating>> analysts = new LinkedHashMap<>();
    for (YamlEntry analyst : entry.entries("analysts")) {
      analyst.refuseOtherKeys(Set.of("by", "ratings"));
      analyst.required("by").ifPresent(by -> analysts.put(by, ratings(analyst, hypotheses)));
    }
    Map<String, Rating> ratings = ratings(entry, hypotheses);
    return id.map(
        i ->
            new Item(
                i,
                entry.find("name").orElse(i),
                patterns.list(entry, "claims"),
                ratings,
                analysts));
  }

  private static Map<String, Rating> ratings(YamlEntry entry, Set<String> hypotheses) {
    Map<String, Rating> ratings = new HashMap<>();
    entry
        .findEntry("ratings")
        .ifPresent(
            map -> {
              map.refuseOtherKeys(hypotheses);
              for (String key : map.keys()) {
                Optional<Rating> rating = map.find(key).flatMap(Rating::find);
                rating.ifPresent(r -> ratings.put(key, r));
                if (rating.isEmpty()) {
                  map.problem(
                      key,
                      "“"
                          + map.find(key).orElse("")
                          + "” is no rating; write CC, C, N, I or II (very consistent to very"
                          + " inconsistent)");
                }
              }
            });
    return ratings;
  }

  private Optional<Criterion> criterion(YamlEntry entry) {
    Optional<String> id = entry.required("id");
    Optional<String> question = entry.required("question");
    if (id.isEmpty() || question.isEmpty()) {
      return Optional.empty();
    }
    return made(
        entry,
        () ->
            new Criterion(
                id.get(),
                question.get(),
                patterns.list(entry, "for"),
                patterns.list(entry, "against"),
                entry.texts("signs")));
  }

  /** What a rule's own checks refuse is a problem of its entry. */
  private static <T> Optional<T> made(YamlEntry entry, Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      entry.problem("id", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static int whole(YamlEntry entry, String key, int otherwise) {
    return entry.number(key).map(n -> (int) Math.round(n)).orElse(otherwise);
  }
}
