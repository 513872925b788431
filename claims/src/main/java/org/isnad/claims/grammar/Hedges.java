package org.isnad.claims.grammar;

import java.util.List;
import java.util.Set;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Modality;

/** The auxiliaries, negations and adverbs around a word that tell how what it says is held. */
final class Hedges {
  private static final Set<String> FUTURE =
      Set.of("will", "may", "might", "could", "would", "can", "should", "'ll", "shall");
  private static final Set<String> HEARSAY =
      Set.of(
          "reportedly",
          "allegedly",
          "supposedly",
          "purportedly",
          "apparently",
          "ostensibly",
          "rumoured",
          "rumored");
  private static final Set<String> COMING =
      Set.of(
          "possible",
          "potential",
          "imminent",
          "impending",
          "looming",
          "planned",
          "future",
          "anticipated",
          "upcoming",
          "threatened");
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "no", "neither", "nor", "hardly", "without");

  private static final Set<String> AFTERWARDS =
      Set.of("later", "subsequently", "eventually", "afterwards");

  private Hedges() {}

  /** How a word is held by the words around it: "will", "reportedly", "not". */
  static Modality of(Parse parse, Token trigger) {
    if (isNegated(parse, trigger)) {
      return Modality.DENIED;
    }
    for (Token token : parse.dependents(trigger)) {
      if (token.tag().equals("MD")
          && !token.form().equals("May")
          && FUTURE.contains(token.lemma())
          && !isPastWould(parse, trigger)) {
        return Modality.EXPECTED;
      }
      if (trigger.isNoun() && COMING.contains(token.lemma()) && token.index() < trigger.index()) {
        return Modality.EXPECTED;
      }
      if (HEARSAY.contains(token.lemma())
          || token.lemma().equals("alleged")
          || token.lemma().equals("suspected")) {
        return Modality.CLAIMED;
      }
      if (token.label().equals("mark") && token.lemma().equals("if")) {
        return Modality.EXPECTED;
      }
    }
    return Modality.ASSERTED;
  }

  /** "could be seen", "would later become": it was so, or came to be so. */
  private static boolean isPastWould(Parse parse, Token verb) {
    List<Token> below = parse.dependents(verb);
    boolean would = below.stream().anyMatch(t -> t.lemma().equals("would"));
    return below.stream().anyMatch(t -> t.lemma().equals("could") && verb.lemma().equals("be"))
        || would && below.stream().anyMatch(t -> AFTERWARDS.contains(t.lemma()));
  }

  /** Whether a word is said not to be so. */
  static boolean isNegated(Parse parse, Token word) {
    return isOfNobody(parse, word)
        || hasNothing(parse, word)
        || isNoLonger(parse, word)
        || parse.dependents(word).stream()
            .anyMatch(
                t ->
                    t.label().equals("neg")
                        || NEGATIONS.contains(t.lemma())
                            && Set.of("advmod", "det", "neg").contains(t.label()));
  }

  /** "has no presence in Derna", "holds no ground". */
  private static boolean hasNothing(Parse parse, Token verb) {
    return verb.isVerb()
        && parse.dependents(verb, List.of("dobj", "attr")).stream()
            .flatMap(object -> parse.dependents(object, List.of("det")).stream())
            .anyMatch(t -> t.lemma().equals("no"));
  }

  /** "no longer controls": the parse hangs "no" on "longer". */
  private static boolean isNoLonger(Parse parse, Token verb) {
    return parse.dependents(verb, List.of("advmod")).stream()
        .filter(t -> t.form().equals("longer"))
        .flatMap(longer -> parse.dependents(longer).stream())
        .anyMatch(t -> t.lemma().equals("no"));
  }

  /** "no militia controls", "neither the army nor the rebels have agreed". */
  private static boolean isOfNobody(Parse parse, Token verb) {
    return verb.isVerb()
        && parse.dependents(verb, List.of("nsubj", "nsubjpass")).stream()
            .flatMap(subject -> parse.dependents(subject).stream())
            .anyMatch(t -> Set.of("no", "neither").contains(t.lemma()));
  }
}
