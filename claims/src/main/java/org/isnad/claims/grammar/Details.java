package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Token;

/** The details of a claim: those that its frame states, and those that the sentence tells. */
final class Details {
  private static final Map<String, String> MEANS = Words.table("means");

  /** The detail of a pledge that tells whether it was accepted. */
  static final String ACCEPTED = "accepted";

  private static final String WORDS = "WORDS ";
  private static final int LONGEST = 12;

  private Details() {}

  static SortedMap<String, String> of(
      Scene scene, Token trigger, Frame frame, Optional<Party> object, boolean refused) {
    SortedMap<String, String> detail = new TreeMap<>(frame.detail());
    if (refused) {
      detail.put(ACCEPTED, "false");
    }
    if (detail.remove("reach") != null) {
      Reach.of(scene, trigger).ifPresent(reach -> detail.put("reach", reach.words()));
    }
    if (detail.containsKey("means")) {
      means(scene, trigger).ifPresent(m -> detail.put("means", m));
    }
    if (detail.containsKey("extent") && object.filter(Party::isPart).isPresent()) {
      detail.put("extent", "partial");
    }
    detail.replaceAll((key, value) -> told(scene, trigger, value));
    return detail;
  }

  private static String told(Scene scene, Token trigger, String value) {
    if (value.startsWith(WORDS)) {
      String path = value.substring(WORDS.length());
      return Arrays.stream(path.split("\\|"))
          .flatMap(p -> scene.paths().follow(trigger, p).stream())
          .filter(t -> isNear(scene, trigger, t))
          .findFirst()
          .or(() -> scene.paths().follow(trigger, path).stream().findFirst())
          .map(t -> words(scene, t))
          .orElse(trigger.form());
    }
    return value.equals("TRIGGER") ? Titles.around(scene, trigger) : value;
  }

  /** "blamed for the massacre of 130 civilians": the massacre, not the civilians. */
  private static boolean isNear(Scene scene, Token trigger, Token word) {
    return scene
        .parse()
        .findHead(word)
        .flatMap(scene.parse()::findHead)
        .filter(above -> above == trigger || scene.paths().roles().objects(trigger).contains(above))
        .isPresent();
  }

  /** A word and what hangs on it, as the text has them; of a long run only the beginning. */
  private static String words(Scene scene, Token word) {
    List<Token> under = scene.parse().subtree(word);
    int first = under.stream().mapToInt(Token::index).min().orElse(word.index());
    int last = under.stream().mapToInt(Token::index).max().orElse(word.index());
    return scene
        .parse()
        .text(first, Math.max(word.index(), Math.min(last, first + LONGEST - 1)))
        .replaceFirst(", (?:an?|the|which|who|whom|something) .*", "");
  }

  /** The means of support: told by a word that hangs on the trigger or on its object. */
  private static Optional<String> means(Scene scene, Token trigger) {
    List<Token> words = new ArrayList<>(List.of(trigger));
    for (Token below : scene.parse().dependents(trigger)) {
      words.add(below);
      words.addAll(scene.parse().dependents(below));
    }
    return words.stream()
        .flatMap(w -> Optional.ofNullable(MEANS.get(w.lemma())).stream())
        .findFirst();
  }
}
