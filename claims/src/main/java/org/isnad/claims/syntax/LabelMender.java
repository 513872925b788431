package org.isnad.claims.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends a habit of the dependency parser: a noun behind the verb that was read as another name of
 * the subject before it ("the mayor met the envoy", where the envoy would be the mayor). No noun is
 * in apposition across the verb that both depend on; it is the verb's object.
 */
final class LabelMender {
  private static final Set<String> OBJECTS = Set.of("dobj", "attr", "oprd", "acomp", "ccomp");
  private static final int DEEPEST = 3;

  private LabelMender() {}

  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token token : tokens) {
      int verb = token.label().equals("appos") ? verbBetween(tokens, token) : -1;
      if (verb >= 0) {
        mended.set(token.index(), under(token, verb, label(mended, verb)));
      }
    }
    return mended;
  }

  /** The verb, to the left of an apposition, that governs what it was joined to; -1 for none. */
  private static int verbBetween(List<Token> tokens, Token apposition) {
    int current = apposition.head();
    for (int step = 0; step < DEEPEST && current >= 0; step++) {
      Token noun = tokens.get(current);
      boolean subject = noun.label().startsWith("nsubj");
      int above = noun.head();
      if (subject && above > noun.index() && above < apposition.index()) {
        return tokens.get(above).isVerb() ? above : -1;
      }
      current = noun.label().equals("appos") ? above : -1;
    }
    return -1;
  }

  /** The first such noun is the object; a second one tells what the object is held to be. */
  private static String label(List<Token> tokens, int verb) {
    boolean has = tokens.stream().anyMatch(t -> t.head() == verb && OBJECTS.contains(t.label()));
    return has ? "oprd" : "dobj";
  }

  private static Token under(Token token, int head, String label) {
    return new Token(
        token.index(),
        token.start(),
        token.end(),
        token.form(),
        token.lemma(),
        token.tag(),
        head,
        label);
  }
}
