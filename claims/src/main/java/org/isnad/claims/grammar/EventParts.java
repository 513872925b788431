package org.isnad.claims.grammar;

import java.util.List;
import org.isnad.claims.syntax.Parse;

/** Drops the events of a sentence that are only a part of another of the same sort. */
final class EventParts {
  private final Parse parse;

  EventParts(Parse parse) {
    this.parse = parse;
  }

  /** "attacked the village, looting homes": the looting misses. */
  List<Attempt> drop(List<Attempt> attempts) {
    return attempts.stream()
        .map(
            a ->
                a instanceof Attempt.Fits f && attempts.stream().anyMatch(w -> isPart(f, w))
                    ? new Attempt.Misses(
                        f.match().frame(), f.match().trigger(), "it is a part of another event")
                    : a)
        .toList();
  }

  private boolean isPart(Attempt.Fits part, Attempt whole) {
    return whole instanceof Attempt.Fits other
        && part.match().frame().takesTolls()
        && other.match().frame().takesTolls()
        && part.match().frame().event().equals(other.match().frame().event())
        && (tellsSame(part.match(), other.match()) || isPart(part.match(), other.match()));
  }

  private boolean isPart(Match inner, Match outer) {
    return inner.trigger() != outer.trigger()
        && hasSameDoer(inner, outer)
        && hasSamePlace(inner, outer)
        && (parse.isUnder(inner.trigger(), outer.trigger()) || countsFor(outer, inner))
        && !inner.detail().containsKey("killed_low")
        && inner.object().filter(o -> o.phrase().isName()).isEmpty();
  }

  private static boolean hasSameDoer(Match inner, Match outer) {
    return inner.subject().isEmpty()
        || outer.subject().filter(o -> o.member() == inner.subject().get().member()).isPresent();
  }

  /** A verb may name a place of its own within the other's, if no place changes hands. */
  private static boolean hasSamePlace(Match inner, Match outer) {
    boolean within = inner.trigger().isVerb() && !inner.frame().event().equals("territory_taken");
    return within || inner.place().isEmpty() || inner.place().equals(outer.place());
  }

  /** "killed 54 soldiers in twin attacks": once, by whom. */
  private static boolean tellsSame(Match inner, Match outer) {
    return inner.subject().isEmpty()
        && outer.subject().isPresent()
        && inner.detail().containsKey("killed_low")
        && inner.detail().get("killed_low").equals(outer.detail().get("killed_low"));
  }

  /** "burned houses and killed six villagers": one event, told by what counts its victims. */
  private boolean countsFor(Match counting, Match other) {
    return counting.detail().containsKey("killed_low")
        && counting.trigger().label().equals("conj")
        && counting.trigger().head() == other.trigger().index();
  }
}
