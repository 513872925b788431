package org.isnad.briefing.internal.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.briefing.internal.grammar.Counted;
import org.isnad.briefing.internal.grammar.Phrase;
import org.isnad.briefing.internal.grammar.Speakers;
import org.isnad.briefing.internal.grammar.Texts;
import org.isnad.model.Briefing.Block;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Row;
import org.isnad.model.Briefing.Section;
import org.isnad.model.Briefing.Table;
import org.isnad.model.Claim;
import org.isnad.model.Edtf;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Toll;

/** The dead of the days beside the running totals; totals are never added up. */
final class TollsSection {
  private static final int MOST_TOTALS = 2;

  /** No figure was read; the report may tell one all the same. */
  private static final String NO_FIGURE = "–";

  private final Desk desk;

  TollsSection(Desk desk) {
    this.desk = desk;
  }

  Section write() {
    List<Happening> events =
        desk.happenings(
            h -> Counted.range(h.claim(), "killed").isPresent() && desk.span().isOfNow(h.first()));
    List<List<Toll>> totals = totals();
    List<Block> blocks = new ArrayList<>();
    together(events).map(Item::of).ifPresent(blocks::add);
    totals.stream()
        .sorted(Comparator.comparing((List<Toll> t) -> told(t)).reversed())
        .limit(MOST_TOTALS)
        .forEach(t -> blocks.add(Item.of(total(t))));
    List<Row> rows = new ArrayList<>();
    events.forEach(e -> rows.add(row(e)));
    totals.forEach(t -> rows.add(row(t)));
    if (!rows.isEmpty()) {
      blocks.add(
          new Table("The counts", List.of("What", "When", "Killed", "Wounded", "Told by"), rows));
    }
    return new Section(Part.TOLLS, "Tolls", List.copyOf(blocks));
  }

  /** Running totals told in these days; the same count by several is one. */
  private List<List<Toll>> totals() {
    Set<String> now = new HashSet<>();
    desk.span().claims().forEach(c -> now.add(c.claim().id()));
    Map<Range, List<Toll>> byCount = new LinkedHashMap<>();
    desk.analysis().tolls().stream()
        .filter(t -> now.contains(t.total().claim().id()) || isPublishedNow(t.total()))
        .filter(t -> desk.covers(t.total()))
        .forEach(t -> byCount.computeIfAbsent(t.killed(), k -> new ArrayList<>()).add(t));
    return List.copyOf(byCount.values());
  }

  /** A count told in these days may be as of an earlier day. */
  private boolean isPublishedNow(ResolvedClaim claim) {
    return claim
        .claim()
        .published()
        .flatMap(d -> d.latest())
        .filter(d -> !d.isBefore(desk.scope().from()) && !d.isAfter(desk.scope().to()))
        .isPresent();
  }

  /** "The events of these days that reports count one by one left 32 dead." */
  private Optional<Line> together(List<Happening> events) {
    if (events.size() < 2 || !areApart(events)) {
      return Optional.empty();
    }
    int low = 0;
    int high = 0;
    boolean open = false;
    for (Happening event : events) {
      Range killed = Counted.range(event.claim(), "killed").orElse(Range.UNKNOWN);
      low += killed.low().orElse(0);
      high += killed.high().orElse(0);
      open |= killed.high().isEmpty();
    }
    Range sum = open ? Range.atLeast(low) : Range.of(low, high);
    String text =
        Texts.capitalised(Counted.word(events.size()))
            + " events whose dead are told one by one come to "
            + Counted.range(sum, "")
            + " killed.";
    return Optional.of(new Line(text, events.stream().map(Happening::first).distinct().toList()));
  }

  /** Only events each with a day and a place of its own can be added up without counting twice. */
  private static boolean areApart(List<Happening> events) {
    Set<String> seen = new HashSet<>();
    return events.stream()
        .allMatch(
            e ->
                e.place().isPresent()
                    && e.claim().when().filter(d -> d.earliest().equals(d.latest())).isPresent()
                    && seen.add(e.place().get()));
  }

  private Line total(List<Toll> same) {
    List<ResolvedClaim> claims = new ArrayList<>(same.stream().map(Toll::total).toList());
    String counts =
        Counted.range(same.getFirst().killed(), "")
            + " killed"
            + wounded(same).map(w -> " and " + w + " wounded").orElse("");
    Set<String> voices = new HashSet<>();
    claims.forEach(c -> voices.add(desk.analysis().voiceOf(c)));
    String since = since(same).map(d -> " " + d).orElse("");
    String by =
        voices.size() > 1
            ? ", " + Counted.of(voices.size(), "independent source") + " report"
            : ", according to " + speaker(claims.getFirst());
    String quote =
        " “" + Texts.sentence(claims.getFirst(), desk.view()).replaceAll("[.]$", "") + ".”";
    String fit = fit(same.getFirst());
    if (!fit.isEmpty()) {
      claims.addAll(same.getFirst().events());
    }
    return new Line(
        Texts.tidy("The " + name(same) + " is " + counts + since + by + ":" + quote + fit),
        claims.stream().distinct().toList());
  }

  private String speaker(ResolvedClaim claim) {
    List<String> saidBy = claim.claim().saidBy();
    return desk.names()
        .withArticle(
            saidBy.isEmpty()
                ? Speakers.publisher(desk.view().documentOf(claim))
                : saidBy.getLast());
  }

  /** The first day that one of the reports gives. */
  private Optional<String> since(List<Toll> same) {
    return same.stream()
        .flatMap(t -> t.from().stream())
        .findFirst()
        .map(day -> "since " + desk.teller().dates().day(day))
        .map(since -> spanOf(same).flatMap(desk.teller().dates()::of).orElse(since));
  }

  /** The month or the year for which a count is, where it runs on to no day of its own. */
  private static Optional<Edtf> spanOf(List<Toll> same) {
    return same.getFirst().total().claim().when().filter(d -> !d.text().contains("/"));
  }

  private static String name(List<Toll> same) {
    return spanOf(same).isPresent() ? "count" : "running count";
  }

  private static Optional<String> wounded(List<Toll> same) {
    return same.stream()
        .flatMap(t -> Counted.range(t.total().claim(), "injured").stream())
        .findFirst()
        .map(r -> Counted.range(r, ""));
  }

  private static String fit(Toll toll) {
    if (toll.from().isEmpty()) {
      return "";
    }
    String events =
        toll.events().isEmpty()
            ? ""
            : " The single events told for those days come to "
                + Counted.range(toll.eventsTogether(), "")
                + " killed";
    return switch (toll.fit()) {
      case EVENTS_ARE_FEWER -> events + "; the rest is told only in the count.";
      case FITS -> events + ", which fits.";
      case EVENTS_ARE_MORE -> events + ", more than the count: the two do not add up.";
      case NO_EVENTS -> "";
    };
  }

  private Row row(Happening event) {
    List<String> what = new ArrayList<>();
    what.add(event.event().map(e -> e.word().replace('_', ' ')).orElse("event"));
    event.place().map(desk.names()::label).ifPresent(what::add);
    return new Row(
        List.of(
            Texts.capitalised(String.join(", ", what)),
            event.claim().when().flatMap(desk.teller().dates()::of).orElse("not told"),
            count(event.claim(), "killed"),
            count(event.claim(), "injured"),
            Phrase.listed(List.copyOf(event.voices()))),
        desk.few(event.claims()));
  }

  private Row row(List<Toll> same) {
    List<ResolvedClaim> claims = same.stream().map(Toll::total).toList();
    Set<String> voices = new HashSet<>();
    claims.forEach(c -> voices.add(desk.analysis().voiceOf(c)));
    String when =
        since(same)
            .or(() -> claims.getFirst().claim().when().flatMap(desk.teller().dates()::of))
            .orElse("not told");
    return new Row(
        List.of(
            Texts.capitalised(name(same)),
            when(when, same),
            Counted.range(same.getFirst().killed(), ""),
            wounded(same).orElse(NO_FIGURE),
            Phrase.listed(voices.stream().sorted().toList())),
        desk.few(claims));
  }

  private String when(String when, List<Toll> same) {
    if (told(same).equals(LocalDate.MIN)) {
      return when;
    }
    String told = "told on " + desk.teller().dates().day(told(same));
    return when.equals("not told") ? told : when + ", " + told;
  }

  /** The last day on which a count was told. */
  private static LocalDate told(List<Toll> same) {
    return same.stream()
        .flatMap(t -> t.total().claim().published().flatMap(d -> d.latest()).stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static String count(Claim claim, String whom) {
    return Counted.range(claim, whom).map(r -> Counted.range(r, "")).orElse(NO_FIGURE);
  }
}
