package org.isnad.briefing.internal.sections;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.briefing.internal.grammar.Counted;
import org.isnad.briefing.internal.grammar.Phrase;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Section;
import org.isnad.model.Briefing.Words;
import org.isnad.model.Document;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Selector;
import org.isnad.model.picture.Indicator;
import org.isnad.model.picture.Indicator.Sign;
import org.isnad.model.picture.Indicator.State;
import org.isnad.model.picture.Scenario;

/** What the theatre asks by rules of its own: its warning signs and its scenarios. */
final class RulesSections {
  private static final int MOST_SIGNS = 5;

  private final Desk desk;

  RulesSections(Desk desk) {
    this.desk = desk;
  }

  Section indicators() {
    List<Item> items = new ArrayList<>();
    for (Indicator.Reading reading : desk.analysis().watch(desk.material().rules().indicators())) {
      if (reading.state() != State.QUIET && !reading.signs().isEmpty()) {
        line(reading)
            .map(l -> new Item(Optional.of(reading.state().word()), List.of(l), List.of()))
            .ifPresent(items::add);
      }
    }
    return new Section(Part.INDICATORS, "Indicators", List.copyOf(items));
  }

  private Optional<Line> line(Indicator.Reading reading) {
    List<Sign> signs =
        reading.signs().stream().filter(s -> s.claim().map(desk::covers).orElse(true)).toList();
    List<ResolvedClaim> claims =
        signs.stream().flatMap(s -> s.claim().stream()).limit(MOST_SIGNS).toList();
    List<Words> words =
        signs.stream()
            .filter(s -> s.claim().isEmpty())
            .flatMap(s -> words(s).stream())
            .limit(MOST_SIGNS)
            .toList();
    if (claims.isEmpty() && words.isEmpty()) {
      return Optional.empty();
    }
    String usual =
        reading.usual() < 0.05
            ? "; until now there was hardly any"
            : String.format(Locale.ROOT, ", against a usual %.1f", reading.usual());
    String text =
        "“"
            + reading.indicator().name()
            + "” was told by "
            + Counted.of(reading.count(), "voice")
            + " in the "
            + reading.indicator().counting().windowDays()
            + " days to "
            + desk.teller().dates().day(desk.scope().to())
            + usual
            + ".";
    return Optional.of(new Line(text, claims, words));
  }

  /** The words of a report that are a sign and no claim. */
  private Optional<Words> words(Sign sign) {
    return Optional.ofNullable(desk.view().documents().get(sign.document()))
        .flatMap(document -> find(document, sign.words()));
  }

  private static Optional<Words> find(Document document, String words) {
    int at = document.text().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new Words(document.id(), Selector.of(document.text(), at, at + words.length())));
  }

  Section scenarios() {
    List<Item> items = new ArrayList<>();
    for (Scenario.Reading reading :
        desk.analysis().scenarios(desk.material().rules().scenarios())) {
      List<Scenario.Row> present =
          reading.rows().stream().filter(r -> !r.claims().isEmpty() && r.believed() > 0).toList();
      if (!present.isEmpty()
          && present.stream().flatMap(r -> r.claims().stream()).anyMatch(desk::covers)) {
        items.add(item(reading, present));
      }
    }
    return new Section(Part.SCENARIOS, "Scenarios", List.copyOf(items));
  }

  private Item item(Scenario.Reading reading, List<Scenario.Row> present) {
    List<ResolvedClaim> claims =
        present.stream().flatMap(r -> desk.few(r.claims()).stream().limit(2)).distinct().toList();
    List<Line> lead = new ArrayList<>();
    lead.add(new Line(reading.scenario().question() + " " + standing(reading), claims));
    List<Line> behind = new ArrayList<>();
    for (Scenario.Row row : present) {
      behind.add(
          new Line(
              "Reports say that " + row.item().name() + weighs(row, reading) + ".",
              desk.few(row.claims())));
    }
    sensitivity(reading).ifPresent(behind::add);
    return new Item(Optional.empty(), lead, behind);
  }

  private static String standing(Scenario.Reading reading) {
    double least = reading.ranking().getFirst().inconsistency();
    List<String> first =
        reading.ranking().stream()
            .filter(r -> r.inconsistency() <= least + 1e-9)
            .map(r -> name(reading, r.hypothesis()))
            .toList();
    return first.size() == 1
        ? "What is told speaks least against this: " + first.getFirst() + "."
        : "What is told leaves "
            + Counted.word(first.size())
            + " answers open alike: "
            + String.join("; ", first)
            + ".";
  }

  private static String name(Scenario.Reading reading, String hypothesis) {
    return reading.scenario().hypotheses().getOrDefault(hypothesis, hypothesis);
  }

  private static String weighs(Scenario.Row row, Scenario.Reading reading) {
    Set<String> against = new LinkedHashSet<>();
    row.item()
        .ratings()
        .forEach(
            (hypothesis, rating) -> {
              if (rating.inconsistency() > 0) {
                against.add(name(reading, hypothesis));
              }
            });
    return against.isEmpty()
        ? ", which fits all answers"
        : ", which speaks against: "
            + Phrase.listed(against.stream().map(a -> "“" + a + "”").sorted().toList());
  }

  private static Optional<Line> sensitivity(Scenario.Reading reading) {
    return reading.sensitivity().stream()
        .findFirst()
        .map(
            s ->
                new Line(
                    "Without this one claim another answer would come first: “"
                        + name(reading, s.first())
                        + "”.",
                    List.of(s.claim())));
  }
}
