package org.isnad.server.internal.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.Entity;
import org.isnad.model.Modality;
import org.isnad.model.Outline;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.draw.EventGroup;
import org.isnad.server.internal.draw.EventsAt;
import org.isnad.server.internal.draw.Wanted;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.show.Choice;
import org.isnad.server.internal.show.MapPageShow.Event;
import org.isnad.server.internal.show.MapPageShow.Layer;
import org.isnad.server.internal.show.Section;
import org.isnad.server.internal.show.Step;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/** What happened at known places in the last weeks, and which layers of the map are wanted. */
final class MapEvents {
  private static final int MOST_MARKS = 120;
  private static final int MOST_ROWS = 25;
  private static final List<String> LAYERS = List.of("control", "events", "near");
  private static final List<String> WEEKS = List.of("1", "4", "12");
  private static final String USUAL_WEEKS = "4";

  /** A claim of an event with its place and day. */
  private record Placed(ResolvedClaim claim, Entity place, LocalDate day, EventGroup group) {}

  private final Visit visit;
  private final Set<String> hidden;
  private final String weeks;
  private final Section section;
  private final List<Placed> placed;

  MapEvents(Visit visit) {
    this.visit = visit;
    this.hidden = new LinkedHashSet<>(LAYERS);
    this.hidden.retainAll(List.of(visit.request().find("without").orElse("").split(",", -1)));
    this.weeks = visit.request().find("weeks").orElse(USUAL_WEEKS);
    if (!WEEKS.contains(weeks)) {
      throw Refusal.told(400, "map.no-weeks", weeks);
    }
    this.section = Sections.asked(visit);
    LocalDate from = visit.asOf().trueOn().minusWeeks(Integer.parseInt(weeks)).plusDays(1);
    this.placed =
        visit.situation().view().claims().stream()
            .flatMap(c -> placed(c).stream())
            .filter(p -> !p.day().isBefore(from) && !p.day().isAfter(visit.asOf().trueOn()))
            .sorted(
                Comparator.comparing(Placed::day)
                    .reversed()
                    .thenComparing(p -> p.claim().claim().id()))
            .toList();
  }

  private Optional<Placed> placed(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    boolean tells = claim.modality() == Modality.ASSERTED || claim.modality() == Modality.CLAIMED;
    return claim
        .eventType()
        .filter(type -> tells)
        .flatMap(
            type ->
                resolved
                    .place()
                    .flatMap(visit.situation().view()::findEntity)
                    .filter(e -> e.position().isPresent())
                    .flatMap(
                        place ->
                            Lanes.first(claim)
                                .map(
                                    day -> new Placed(resolved, place, day, EventGroup.of(type)))));
  }

  /** For the drawing. */
  Wanted wanted() {
    Map<Entity, Map<EventGroup, Integer>> counts = new LinkedHashMap<>();
    placed.forEach(
        p ->
            counts
                .computeIfAbsent(p.place(), e -> new EnumMap<>(EventGroup.class))
                .merge(p.group(), 1, Integer::sum));
    List<EventsAt> events = new ArrayList<>();
    counts.forEach(
        (place, groups) ->
            groups.forEach((group, count) -> events.add(new EventsAt(place, group, count))));
    return new Wanted(
        Optional.of(visit.asOf().trueOn()),
        events.stream().limit(MOST_MARKS).toList(),
        outlines(),
        hidden,
        section);
  }

  private Map<String, Outline> outlines() {
    Map<String, Outline> outlines = new LinkedHashMap<>();
    for (Entity place : visit.situation().view().entities().values()) {
      visit.situation().findOutline(place).ifPresent(o -> outlines.put(place.id(), o));
    }
    return outlines;
  }

  List<Event> rows() {
    Words words = visit.words();
    return placed.stream()
        .limit(MOST_ROWS)
        .map(
            p ->
                new Event(
                    words.day(p.day()),
                    Term.of(p.place(), visit.links()),
                    words.of("map.group." + p.group().word()),
                    visit.situation().sentence(p.claim()),
                    visit.sources().of(List.of(p.claim()))))
        .toList();
  }

  int more() {
    return Math.max(0, placed.size() - MOST_ROWS);
  }

  List<Layer> layers() {
    return LAYERS.stream()
        .map(
            layer -> {
              Set<String> others = new LinkedHashSet<>(hidden);
              if (!others.remove(layer)) {
                others.add(layer);
              }
              return new Layer(
                  layer,
                  visit.words().of("map.layer." + layer),
                  address("/map", others, weeks, section.text()),
                  !hidden.contains(layer));
            })
        .toList();
  }

  List<Choice> spans() {
    return WEEKS.stream()
        .map(
            w ->
                new Choice(
                    visit.words().of("map.weeks", Integer.parseInt(w)),
                    address("/map", hidden, w, section.text()),
                    w.equals(weeks)))
        .toList();
  }

  /** The address of the picture alone. */
  String file() {
    return address("/map.svg", hidden, weeks, section.text());
  }

  /** Other parts of the map. */
  List<Step> steps() {
    return Sections.steps(section, part -> address("/map", hidden, weeks, part), visit);
  }

  private String address(String path, Set<String> without, String span, String part) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("weeks", span.equals(USUAL_WEEKS) ? "" : span);
    query.put("without", String.join(",", without));
    query.put(Sections.PARAMETER, part);
    query.putAll(visit.links().times());
    return Address.of(path, query);
  }
}
