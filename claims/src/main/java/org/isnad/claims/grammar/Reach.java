package org.isnad.claims.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Token;

/**
 * How near to a place a movement came that did not take it: "to within 30 km of Sirte", "towards
 * Goma".
 *
 * @param words "within 30 km", or "toward"
 * @param place the place
 */
record Reach(String words, String place) {
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?i)\\b(?:to )?(within|to) (?:about |some |around )?(\\d+(?:[.,]\\d+)?|[a-z-]+) ?(km|kms|kilomet(?:er|re)s?|miles?|metres?|meters?)(?: of| from| outside| away from)? ");
  private static final Pattern TOWARD =
      Pattern.compile(
          "(?i)\\b(?:towards?|on|closer to|to the (?:outskirts|gates|edge) of|in the direction of) (?:the )?(?:city of |town of )?");

  /** The reach of a movement, where the words behind its trigger tell one. */
  static Optional<Reach> of(Scene scene, Token trigger) {
    String text = scene.parse().text();
    Matcher within = WITHIN.matcher(text);
    if (within.find(trigger.start())) {
      String words = "within " + within.group(2) + " " + within.group(3);
      return placeAt(scene, within.end()).map(place -> new Reach(words, place));
    }
    Matcher toward = TOWARD.matcher(text);
    return toward.find(trigger.end()) && toward.start() - trigger.end() < 30
        ? placeAt(scene, toward.end()).map(place -> new Reach("toward", place))
        : Optional.empty();
  }

  private static Optional<String> placeAt(Scene scene, int offset) {
    return scene.phrases().stream()
        .filter(p -> p.isName() && Math.abs(p.start() - offset) <= 4)
        .map(Phrase::name)
        .findFirst();
  }
}
