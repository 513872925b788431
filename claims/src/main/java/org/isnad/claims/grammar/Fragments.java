package org.isnad.claims.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * Sentences without a verb of their own, or that begin without one: "A militia from Goma, it …".
 */
final class Fragments {
  private static final Pattern FINITE = Pattern.compile("VBZ|VBD|VBP|MD");
  private static final Pattern OPENING = Pattern.compile("DT|RB|CD|PRP\\$");
  private static final Pattern BEFORE_NOUN =
      Pattern.compile("DT|JJ.*|RB.*|CD|HYPH|NN.*|VBN|POS|PRP\\$|``|''");

  private Fragments() {}

  /** The noun that a fragment tells of what it is about; none where the sentence is a whole one. */
  static Optional<Token> noun(Parse parse) {
    return parse.tokens().stream()
        .filter(t -> t.head() < 0)
        .findFirst()
        .flatMap(t -> t.isNoun() ? Optional.of(t) : ofAdjective(parse, t))
        .or(() -> opening(parse));
  }

  /** "Jihadist group present in Idlib": the noun before the adjective. */
  private static Optional<Token> ofAdjective(Parse parse, Token root) {
    boolean verb = parse.tokens().stream().anyMatch(t -> FINITE.matcher(t.tag()).matches());
    boolean adjective = root.tag().startsWith("JJ") || root.tag().equals("VBN");
    return adjective && !verb
        ? parse.dependents(root, List.of("nsubj", "nsubjpass")).stream().findFirst()
        : Optional.empty();
  }

  private static Optional<Token> opening(Parse parse) {
    if (parse.tokens().isEmpty() || !OPENING.matcher(parse.get(0).tag()).matches()) {
      return Optional.empty();
    }
    Optional<Token> noun = Optional.empty();
    for (Token token : parse.tokens()) {
      if (FINITE.matcher(token.tag()).matches() && !isReduced(parse, token)) {
        return Optional.empty();
      }
      if (token.form().equals(",")) {
        return noun;
      }
      boolean before = BEFORE_NOUN.matcher(token.tag()).matches();
      if (noun.isEmpty() && !before) {
        return Optional.empty();
      }
      boolean head = token.isNoun() || token.tag().equals("CD");
      if (noun.isEmpty() && head && !isModifier(parse, token)) {
        noun = Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** "a splinter led by Omar": a participle, not what somebody did. */
  private static boolean isReduced(Parse parse, Token verb) {
    return verb.tag().equals("VBD")
        && parse.dependents(verb).stream()
            .anyMatch(t -> t.lemma().equals("by") && t.index() > verb.index());
  }

  private static boolean isModifier(Parse parse, Token token) {
    int next = token.index() + 1;
    return next < parse.tokens().size()
        && (parse.get(next).isNoun() || parse.get(next).tag().matches("JJ.*|POS|HYPH"));
  }
}
