package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.claims.grammar.Toll.Harm;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Range;

/**
 * Gives the people killed and injured to the events of a sentence that harmed them.
 *
 * <p>A toll belongs to the event whose trigger is nearest to its word in the parse. The word itself
 * ("killed") makes an event of its own only where no other event of the sentence takes it, and
 * running totals are given to no event: a frame made for totals tells them.
 */
final class Casualties {
  private static final Set<String> HARMFUL =
      Set.of(
          "battle",
          "territory_taken",
          "air_strike",
          "bombing",
          "shelling",
          "attack_on_civilians",
          "protest");
  private final EventParts parts;
  private final TollDistance distance;
  private final List<Toll> tolls;

  private Casualties(Scene scene) {
    this.parts = new EventParts(scene.parse());
    this.distance = new TollDistance(scene);
    this.tolls = Tolls.list(scene);
  }

  /** The attempts with their tolls; a frame for tolls stands only where its toll is its own. */
  static List<Attempt> settle(Scene scene, List<Attempt> attempts) {
    boolean event =
        attempts.stream()
            .anyMatch(
                a -> a instanceof Attempt.Fits f && f.match().frame().claim().equals("event"));
    return event
        ? new Casualties(scene).settle(attempts.stream().map(Casualties::told).toList())
        : attempts;
  }

  /** "a coup attempt": of whom, where or against whom must be said. */
  private static Attempt told(Attempt attempt) {
    return attempt instanceof Attempt.Fits fits
            && fits.match().frame().claim().equals("event")
            && fits.match().frame().toll().isEmpty()
            && !isHarmful(fits.match().frame())
            && fits.match().subject().isEmpty()
            && fits.match().object().isEmpty()
            && fits.match().place().isEmpty()
        ? new Attempt.Misses(
            fits.match().frame(), fits.match().trigger(), "nobody and nowhere is named")
        : attempt;
  }

  private List<Attempt> settle(List<Attempt> attempts) {
    Set<Token> triggers = new HashSet<>();
    for (Attempt attempt : attempts) {
      if (attempt instanceof Attempt.Fits fits && fits.match().frame().takesTolls()) {
        triggers.add(fits.match().trigger());
      }
    }
    Map<Toll, Token> taken = new HashMap<>();
    for (Toll toll : tolls) {
      if (!toll.running()) {
        distance.findNearest(toll, triggers).ifPresent(t -> taken.put(toll, t));
      }
    }
    return parts.drop(attempts.stream().map(a -> settled(a, taken)).toList());
  }

  /** Whether the events that a frame tells harm people. */
  static boolean isHarmful(Frame frame) {
    return HARMFUL.contains(frame.event());
  }

  private Attempt settled(Attempt attempt, Map<Toll, Token> taken) {
    if (!(attempt instanceof Attempt.Fits fits) || !fits.match().frame().claim().equals("event")) {
      return attempt;
    }
    Match match = fits.match();
    return switch (match.frame().toll()) {
      case "" -> match.frame().takesTolls() ? harmful(match, of(match.trigger(), taken)) : attempt;
      case "own", "sequel" -> own(match, taken);
      case "total" -> total(match);
      default ->
          throw new IllegalArgumentException(
              "rule %s has toll: %s; use own, sequel or total"
                  .formatted(match.frame().rule(), match.frame().toll()));
    };
  }

  private Attempt own(Match match, Map<Toll, Token> taken) {
    List<Toll> here = at(match.trigger());
    if (here.stream().allMatch(t -> t.number().isUnknown())) {
      return new Attempt.Misses(match.frame(), match.trigger(), "nobody is counted");
    }
    if (here.stream().anyMatch(Toll::running)) {
      return new Attempt.Misses(match.frame(), match.trigger(), "it tells a running total");
    }
    if (here.stream().anyMatch(taken::containsKey)) {
      return new Attempt.Misses(match.frame(), match.trigger(), "another event takes its toll");
    }
    List<Toll> all = joined(match.trigger(), taken);
    return with(
        match,
        match
            .object()
            .map(o -> all.stream().map(t -> t.among(o.phrase().head())).toList())
            .orElse(all));
  }

  private Attempt total(Match match) {
    List<Toll> here = at(match.trigger());
    return here.stream().anyMatch(t -> t.running() && !t.number().isUnknown())
        ? with(match, here)
        : new Attempt.Misses(match.frame(), match.trigger(), "no running total");
  }

  /** "airstrikes could follow": of whom, where or against whom must be said. */
  private static Attempt harmful(Match match, List<Toll> tolls) {
    boolean bare =
        match.subject().isEmpty()
            && match.place().isEmpty()
            && match.object().filter(o -> o.phrase().isName()).isEmpty()
            && tolls.isEmpty();
    return bare
        ? new Attempt.Misses(match.frame(), match.trigger(), "nobody and nowhere is named")
        : with(match, tolls);
  }

  private List<Toll> at(Token word) {
    return tolls.stream().filter(t -> t.word() == word).toList();
  }

  /** The tolls that a trigger takes. */
  private static List<Toll> of(Token trigger, Map<Toll, Token> taken) {
    return taken.entrySet().stream()
        .filter(e -> e.getValue() == trigger)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingInt(t -> t.word().index()))
        .toList();
  }

  /** A toll that is its own event, with those joined to it: "killing 3 and wounding 7". */
  private List<Toll> joined(Token word, Map<Toll, Token> taken) {
    List<Toll> all = new ArrayList<>(at(word));
    for (Toll toll : tolls) {
      boolean near = distance.between(toll.word(), word) <= 2;
      boolean other = all.stream().noneMatch(t -> t.harm() == toll.harm());
      if (near && other && !toll.running() && !taken.containsKey(toll)) {
        all.add(toll);
      }
    }
    return all;
  }

  private static Attempt.Fits with(Match match, List<Toll> tolls) {
    SortedMap<String, String> detail = new TreeMap<>(match.detail());
    int start = match.start();
    int end = match.end();
    Range number = match.number();
    for (Toll toll : tolls) {
      String what = toll.harm() == Harm.KILLED ? "killed" : "injured";
      Range counted = toll.number();
      if (counted.isUnknown()
          || detail.containsKey(what + "_low")
          || detail.containsKey(what + "_high")) {
        continue;
      }
      counted.low().ifPresent(n -> detail.put(what + "_low", String.valueOf(n)));
      counted.high().ifPresent(n -> detail.put(what + "_high", String.valueOf(n)));
      number = toll.harm() == Harm.KILLED ? counted : number;
      start = Math.min(start, toll.word().start());
      end = Math.max(end, toll.word().end());
    }
    return new Attempt.Fits(match.withCasualties(number, detail, start, end));
  }
}
