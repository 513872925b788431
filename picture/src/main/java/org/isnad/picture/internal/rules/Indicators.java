package org.isnad.picture.internal.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Edtf;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.ClaimPattern;
import org.isnad.model.picture.Indicator;
import org.isnad.model.picture.Indicator.Counting;
import org.isnad.model.picture.Indicator.Lead;
import org.isnad.model.picture.Indicator.Reading;
import org.isnad.model.picture.Indicator.Sign;
import org.isnad.model.picture.Indicator.State;
import org.isnad.model.picture.Indicator.Window;
import org.isnad.picture.internal.opinions.Evidence;

/**
 * Where the warning signs stand. What is counted are voices a day: a thing that ten reports of one
 * root repeat on a day is one.
 */
public final class Indicators {
  private static final int HISTORY = 12;
  private static final double STIRRING = 0.5;

  private Indicators() {}

  public static List<Reading> read(List<Indicator> indicators, Evidence evidence) {
    return indicators.stream().map(i -> read(i, evidence)).toList();
  }

  private static Reading read(Indicator indicator, Evidence evidence) {
    List<Sign> signs = new ArrayList<>(claims(indicator, evidence));
    signs.addAll(Phrases.find(indicator.phrases(), evidence));
    signs.sort(Comparator.comparing(Sign::day).reversed().thenComparing(Sign::voice));
    List<Window> windows = new ArrayList<>();
    LocalDate to = evidence.day();
    for (int i = 0; i <= HISTORY; i++) {
      windows.add(window(indicator.counting(), signs, to));
      to = to.minusDays(indicator.counting().windowDays());
    }
    Window now = windows.getFirst();
    LocalDate from = now.to().minusDays(indicator.counting().windowDays() - 1L);
    List<Sign> recent = signs.stream().filter(s -> !s.day().isBefore(from)).toList();
    return new Reading(
        indicator,
        now.state(),
        now.count(),
        usual(indicator.counting(), signs, now.to()),
        recent,
        windows.subList(1, windows.size()),
        leads(indicator, windows, evidence));
  }

  private static List<Sign> claims(Indicator indicator, Evidence evidence) {
    List<Sign> signs = new ArrayList<>();
    for (ResolvedClaim claim : evidence.claims()) {
      if (matches(indicator.claims(), claim, evidence)) {
        signs.add(
            new Sign(
                evidence.dayOf(claim),
                evidence.voiceOf(claim),
                claim.claim().selector().exact(),
                Optional.of(claim),
                claim.claim().document()));
      }
    }
    return signs;
  }

  private static boolean matches(
      List<ClaimPattern> patterns, ResolvedClaim claim, Evidence evidence) {
    return patterns.stream()
        .anyMatch(p -> p.matches(claim, Optional.empty(), evidence.view()::findEntity));
  }

  private static Window window(Counting counting, List<Sign> signs, LocalDate to) {
    int count = count(signs, to.minusDays(counting.windowDays() - 1L), to);
    return new Window(to, count, state(counting, count, usual(counting, signs, to)));
  }

  /**
   * Tripped at the wanted number of times the usual, and never below the least; stirring half the
   * way there. Where nothing is usual, the least alone decides.
   */
  private static State state(Counting counting, int count, double usual) {
    double wanted = Math.max(counting.least(), counting.times() * usual);
    if (count >= wanted) {
      return State.TRIPPED;
    }
    return count > 0 && count >= STIRRING * wanted ? State.STIRRING : State.QUIET;
  }

  private static double usual(Counting counting, List<Sign> signs, LocalDate to) {
    LocalDate end = to.minusDays(counting.windowDays());
    int count = count(signs, end.minusDays(counting.baselineDays() - 1L), end);
    return (double) count * counting.windowDays() / counting.baselineDays();
  }

  private static int count(List<Sign> signs, LocalDate from, LocalDate to) {
    return (int)
        signs.stream()
            .filter(s -> !s.day().isBefore(from) && !s.day().isAfter(to))
            .map(s -> s.day() + " " + s.voice())
            .distinct()
            .count();
  }

  /** Each time it came to trip, and the first thing it warns of that came after. */
  private static List<Lead> leads(
      Indicator indicator, List<Window> latestFirst, Evidence evidence) {
    List<LocalDate> came =
        evidence.claims().stream()
            .filter(c -> matches(indicator.warnsOf(), c, evidence))
            .map(c -> c.claim().when().flatMap(Edtf::earliest).orElseGet(() -> evidence.dayOf(c)))
            .sorted()
            .toList();
    List<Lead> leads = new ArrayList<>();
    State before = State.QUIET;
    for (Window window : latestFirst.reversed()) {
      if (window.state() == State.TRIPPED && before != State.TRIPPED) {
        came.stream()
            .filter(day -> day.isAfter(window.to()))
            .findFirst()
            .ifPresent(
                day ->
                    leads.add(
                        new Lead(window.to(), day, ChronoUnit.DAYS.between(window.to(), day))));
      }
      before = window.state();
    }
    return leads;
  }
}
