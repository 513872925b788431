package org.isnad.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.claims.grammar.Match;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Edtf;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;

/**
 * The people that the next sentence counts: "The army shelled the camp. At least 14 people were
 * killed." The number goes to the one event of the sentence before, which then spans both.
 */
final class Sequel {
  private record Told(Match match, Sentence sentence, Optional<Edtf> when) {}

  private final ClaimMaker maker;
  private List<Told> before = List.of();
  private Optional<Passage> passage = Optional.empty();

  Sequel(ClaimMaker maker) {
    this.maker = maker;
  }

  /** Takes the matches of the next sentence, with their times. */
  void tell(Passage of, Sentence sentence, Map<Match, Optional<Edtf>> matches) {
    List<Told> now = new ArrayList<>();
    matches.forEach((match, when) -> now.add(new Told(match, sentence, when)));
    if (passage.equals(Optional.of(of)) && counts(now) && isOneEvent()) {
      Told toll = now.stream().filter(t -> isEvent(t.match())).findFirst().orElseThrow();
      before = before.stream().map(t -> takes(t) ? with(t, toll) : t).toList();
      now.removeIf(t -> isEvent(t.match()));
    }
    finish();
    passage = Optional.of(of);
    now.removeIf(t -> t.match().frame().toll().equals("sequel"));
    before = now;
  }

  /** Hands on what was told last. */
  void finish() {
    before.forEach(t -> maker.add(t.match(), t.sentence(), t.when()));
    before = List.of();
  }

  /** Whether a sentence only counts people, and names neither who harmed them nor another place. */
  private boolean counts(List<Told> now) {
    List<Match> events = now.stream().map(Told::match).filter(Sequel::isEvent).toList();
    return events.size() == 1
        && Set.of("own", "sequel").contains(events.getFirst().frame().toll())
        && events.getFirst().subject().isEmpty()
        && before.stream()
            .allMatch(
                t ->
                    events.getFirst().place().isEmpty()
                        || events.getFirst().place().equals(t.match().place()));
  }

  /** Whether the sentence before tells one event that harms and counts nobody yet. */
  private boolean isOneEvent() {
    List<Token> triggers =
        before.stream().filter(Sequel::takes).map(t -> t.match().trigger()).distinct().toList();
    boolean counted =
        before.stream()
            .anyMatch(t -> t.match().detail().keySet().stream().anyMatch(Sequel::isHarm));
    return triggers.size() == 1 && !counted;
  }

  private static boolean isHarm(String detail) {
    return detail.startsWith("killed_") || detail.startsWith("injured_");
  }

  private static boolean takes(Told told) {
    return told.match().frame().takesTolls();
  }

  private static boolean isEvent(Match match) {
    return match.frame().claim().equals("event");
  }

  private static Told with(Told told, Told toll) {
    SortedMap<String, String> detail = new TreeMap<>(told.match().detail());
    toll.match()
        .detail()
        .forEach(
            (key, value) -> {
              if (isHarm(key)) {
                detail.put(key, value);
              }
            });
    int end = toll.sentence().start() - told.sentence().start() + toll.match().end();
    Match counted =
        told.match().withCasualties(toll.match().number(), detail, told.match().start(), end);
    return new Told(counted, told.sentence(), told.when());
  }
}
