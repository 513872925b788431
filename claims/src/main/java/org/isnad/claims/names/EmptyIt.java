package org.isnad.claims.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** The "it" that stands for nothing, as in "it is clear that" and "it was raining". */
final class EmptyIt {
  private static final Set<String> WEATHER_AND_MOODS =
      Set.of(
          "clear",
          "unclear",
          "possible",
          "impossible",
          "likely",
          "unlikely",
          "late",
          "early",
          "difficult",
          "hard",
          "easy",
          "important",
          "true",
          "rain",
          "snow",
          "time",
          "cold",
          "hot",
          "dark",
          "seem",
          "appear",
          "turn",
          "remain",
          "necessary",
          "crucial",
          "worth",
          "unknown");

  private EmptyIt() {}

  /** "It is clear that", "it was raining": nothing at all. */
  static boolean is(Parse parse, Phrase phrase) {
    Token it = parse.get(phrase.head());
    Optional<Token> verb = parse.findHead(it);
    return it.label().equals("expl")
        || verb.filter(v -> WEATHER_AND_MOODS.contains(v.lemma()) && !isRaising(parse, v))
            .isPresent()
        || verb.stream()
            .filter(v -> v.lemma().equals("be"))
            .flatMap(v -> parse.dependents(v).stream())
            .anyMatch(t -> WEATHER_AND_MOODS.contains(t.lemma()));
  }

  /** "it seems to operate in Goma" is about somebody, "it seems that" is not. */
  private static boolean isRaising(Parse parse, Token verb) {
    return !parse.dependents(verb, List.of("xcomp", "acomp", "oprd", "attr", "prep")).isEmpty()
        && parse.dependents(verb, List.of("ccomp")).isEmpty();
  }
}
