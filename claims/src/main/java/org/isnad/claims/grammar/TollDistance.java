package org.isnad.claims.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** How far a toll stands from an event, in steps of the tree between their words. */
final class TollDistance {
  private static final int FARTHEST = 7;
  private static final int TOO_FAR = 99;
  private static final Set<String> DYING = Set.of("die", "perish", "drown", "dead");
  private final Parse parse;
  private final Roles roles;

  TollDistance(Scene scene) {
    this.parse = scene.parse();
    this.roles = scene.paths().roles();
  }

  /** The event whose trigger is nearest to a toll; none where all are too far. */
  Optional<Token> findNearest(Toll toll, Set<Token> triggers) {
    return triggers.stream()
        .filter(t -> from(toll, t) <= FARTHEST && !isNextClause(toll, t))
        .min(Comparator.<Token>comparingInt(t -> from(toll, t)).thenComparingInt(Token::index));
  }

  /** Steps between two words, over the lowest word that both stand under. */
  int between(Token one, Token other) {
    Token current = one;
    int steps = 0;
    while (!parse.isUnder(other, current)) {
      if (current.head() < 0) {
        return TOO_FAR;
      }
      current = parse.get(current.head());
      steps++;
    }
    Token below = other;
    while (below != current) {
      below = parse.get(below.head());
      steps++;
    }
    return steps;
  }

  /** Too far where others than the event's parties did the harm. */
  private int from(Toll toll, Token trigger) {
    if (toll.word() == trigger) {
      return 0;
    }
    return isByOthers(toll.word(), trigger) ? TOO_FAR : between(toll.word(), trigger);
  }

  private boolean isByOthers(Token harm, Token trigger) {
    boolean apart = !parse.isUnder(trigger, harm) || isAtOtherTime(trigger, harm);
    return apart
        && !DYING.contains(harm.lemma())
        && killers(harm).stream().anyMatch(k -> k.isNoun() && !parse.isUnder(trigger, k));
  }

  private List<Token> killers(Token harm) {
    return harm.isVerb() && !roles.isPassive(harm)
        ? parse.dependents(harm, List.of("nsubj"))
        : List.of();
  }

  /** "killed 80 rebels after they had attacked a post": two events, one behind the other. */
  private boolean isAtOtherTime(Token trigger, Token killing) {
    Token current = trigger;
    while (current != killing && current.head() >= 0) {
      boolean timed =
          current.label().equals("advcl")
              && parse.dependents(current, List.of("mark")).stream()
                  .anyMatch(t -> Set.of("after", "before", "since").contains(t.lemma()));
      if (timed && !parse.dependents(current, List.of("nsubj")).isEmpty()) {
        return true;
      }
      current = parse.get(current.head());
    }
    return false;
  }

  /** "22 were killed in the fighting, and drones struck a hospital": not of the drones. */
  private boolean isNextClause(Toll toll, Token trigger) {
    return trigger.label().equals("conj")
        && trigger.head() == toll.word().index()
        && !parse.dependents(trigger, List.of("nsubj", "nsubjpass")).isEmpty();
  }
}
