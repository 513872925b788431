package org.isnad.claims.grammar;

import java.util.Set;
import org.isnad.claims.syntax.Token;

/** Whether an event is spoken of as one that the reader knows: "the attack", "this operation". */
final class Known {
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "latter");
  private static final Set<String> EVENTS =
      Set.of(
          "operation",
          "offensive",
          "campaign",
          "battle",
          "assault",
          "siege",
          "attack",
          "raid",
          "fighting",
          "clash",
          "incident",
          "massacre",
          "bombing",
          "strike");

  private Known() {}

  /** The trigger itself, or the subject of the verb that it is, is an event pointed at. */
  static boolean is(Scene scene, Token trigger) {
    if (trigger.isNoun()) {
      return isPointedAt(scene, trigger);
    }
    return scene.paths().follow(trigger, "GSUBJ").stream()
        .anyMatch(t -> EVENTS.contains(t.lemma()) && isPointedAt(scene, t));
  }

  private static boolean isPointedAt(Scene scene, Token noun) {
    return scene.parse().dependents(noun).stream().anyMatch(t -> POINTING.contains(t.lemma()));
  }
}
