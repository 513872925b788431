package org.isnad.claims.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** What must hold at a trigger word for a frame to be tried there. */
final class Conditions {
  private Conditions() {}

  /** Why a frame does not fit at a word, before its roles are filled; empty where it may. */
  static Optional<String> problem(Scene scene, Token trigger, Frame frame) {
    Parse parse = scene.parse();
    Optional<String> unreal =
        frame.claim().equals("event")
            ? Realis.problem(parse, trigger)
            : Realis.advice(parse, trigger);
    if (unreal.isPresent()) {
      return unreal;
    }
    if (frame.claim().equals("event") && isAdjective(parse, trigger)) {
      return Optional.of("it is said of a thing, not told");
    }
    if (!frame.needs().isEmpty()
        && parse.tokens().stream().noneMatch(t -> frame.needs().contains(t.lemma()))) {
      return Optional.of("the sentence has none of " + frame.needs());
    }
    for (Map.Entry<String, List<String>> near : frame.near().entrySet()) {
      if (!reaches(scene, trigger, near)) {
        return Optional.of("none of " + near.getValue() + " at " + near.getKey());
      }
    }
    for (Map.Entry<String, List<String>> not : frame.not().entrySet()) {
      if (reaches(scene, trigger, not)) {
        return Optional.of("it has one of " + not.getValue() + " at " + not.getKey());
      }
    }
    return Optional.empty();
  }

  /** "in occupied Donetsk", "retreating troops". */
  private static boolean isAdjective(Parse parse, Token trigger) {
    return (trigger.tag().equals("VBN") || trigger.tag().equals("VBG"))
        && (trigger.label().equals("amod") || trigger.label().equals("nmod"))
        && trigger.head() > trigger.index()
        && parse.dependents(trigger).isEmpty();
  }

  private static boolean reaches(
      Scene scene, Token trigger, Map.Entry<String, List<String>> wanted) {
    for (String path : wanted.getKey().split("\\|")) {
      boolean reached =
          scene.paths().follow(trigger, path).stream()
              .flatMap(t -> Stream.concat(Stream.of(t), scene.counted(t).stream()))
              .anyMatch(
                  t ->
                      wanted.getValue().contains(t.lemma())
                          || wanted.getValue().contains(t.tag())
                          || isOfKind(scene, t, wanted.getValue()));
      if (reached) {
        return true;
      }
    }
    return false;
  }

  /** A word such as {@code =place} asks for what is known to be of that kind. */
  private static boolean isOfKind(Scene scene, Token token, List<String> wanted) {
    return wanted.stream().anyMatch(w -> w.startsWith("="))
        && scene
            .party(token)
            .filter(p -> wanted.contains("=" + p.member().kind().name().toLowerCase(Locale.ROOT)))
            .isPresent();
  }
}
