package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.PluralReference;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** The examples that stand behind a noun: "militias like A", "militias east of Goma, such as A". */
final class Examples {
  private static final Set<String> LIKE = Set.of("like", "as", "including", "include", "notably");
  private static final Set<String> GROUND = Words.list("ground");
  private final Scene scene;
  private final Parse parse;

  Examples(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
  }

  /** The words that head what is named as an example of a noun. */
  List<Token> of(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token preposition : parse.dependents(noun, List.of("prep"))) {
      if (LIKE.contains(preposition.lemma()) && !isOfGround(noun, preposition)) {
        found.addAll(parse.dependents(preposition, List.of("pobj")));
      }
    }
    if (found.isEmpty() && noun.tag().equals("NNS")) {
      found.addAll(lost(noun));
      found.addAll(found.isEmpty() ? announced(noun) : List.of());
    }
    return found;
  }

  /** "two groups that fought for Goma withdrew: A, loyal to X, and B": as many as were told. */
  private List<Token> announced(Token noun) {
    int colon = colonAfter(noun);
    OptionalInt count =
        parse.dependents(noun).stream()
            .filter(t -> t.tag().equals("CD") && t.index() < noun.index())
            .mapToInt(t -> PluralReference.number(t.form()))
            .filter(n -> n > 1)
            .findFirst();
    if (colon < 0 || count.isEmpty()) {
      return List.of();
    }
    List<Phrase> names =
        scene.phrases().stream()
            .filter(p -> p.isName() && p.first() > colon && isItem(p))
            .filter(p -> p.kind().isActor() || p.kind() == Kind.OTHER)
            .filter(p -> scene.phrases().stream().noneMatch(o -> isInside(p, o)))
            .toList();
    return names.size() == count.getAsInt()
        ? names.stream().map(p -> parse.get(p.head())).toList()
        : List.of();
  }

  private int colonAfter(Token noun) {
    return parse.tokens().stream()
        .filter(t -> t.index() > noun.index() && t.form().equals(":"))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }

  /** Behind the colon, a comma or "and", with at most an article between. */
  private boolean isItem(Phrase name) {
    int before = name.first() - (parse.get(name.first() - 1).tag().equals("DT") ? 2 : 1);
    return Set.of(":", ",", ";", "and").contains(parse.get(before).form());
  }

  private static boolean isInside(Phrase inner, Phrase outer) {
    return outer.isName()
        && outer.covers(inner.first())
        && outer.covers(inner.last())
        && outer.last() - outer.first() > inner.last() - inner.first();
  }

  /** "taken by the army of much territory, including Goma": a part of the ground before it. */
  private boolean isOfGround(Token noun, Token preposition) {
    int before = preposition.index() - (isAfterComma(preposition) ? 2 : 1);
    return before > noun.index() && GROUND.contains(parse.get(before).lemma());
  }

  private boolean isAfterComma(Token word) {
    return word.index() > 1 && parse.get(word.index() - 1).form().equals(",");
  }

  /** "such as A" that the parse has hung on a word before the plural noun it belongs to. */
  private List<Token> lost(Token noun) {
    return parse.tokens().stream()
        .filter(t -> t.index() > noun.index() && isSuchAs(t))
        .filter(as -> pluralBefore(as).filter(noun::equals).isPresent())
        .flatMap(as -> parse.dependents(as, List.of("pobj")).stream())
        .toList();
  }

  private boolean isSuchAs(Token as) {
    return as.lemma().equals("as")
        && as.index() > 1
        && parse.get(as.index() - 1).lemma().equals("such")
        && parse.get(as.index() - 2).form().equals(",");
  }

  /** The nearest plural noun before, with only a place between. */
  private Optional<Token> pluralBefore(Token as) {
    for (int i = as.index() - 3; i >= 0; i--) {
      Token token = parse.get(i);
      if (token.tag().equals("NNS")) {
        return Optional.of(token);
      }
      if (!token.tag().matches("IN|TO|DT|NN|NNP|JJ|HYPH")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
