package org.isnad.claims.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** The whole of which a word names a part or a number: "hundreds of fighters", "areas in Bahri". */
final class Wholes {
  private static final Set<String> FIGHTERS = Words.list("fighters");
  private static final Set<String> LANDS =
      Set.of("area", "part", "swathe", "neighborhood", "neighbourhood", "quarter", "pocket");
  private static final Set<String> PARTS = Words.list("part-nouns");
  private final Parse parse;
  private final List<Phrase> phrases;

  Wholes(Parse parse, List<Phrase> phrases) {
    this.parse = parse;
    this.phrases = phrases;
  }

  /** The noun that a word of number or part counts: the "fighters" of "hundreds of fighters". */
  Optional<Token> counted(Token token) {
    return isPart(token) ? of(token) : Optional.empty();
  }

  private static boolean isPart(Token token) {
    return PARTS.contains(token.lemma()) || token.lemma().equals("#crd#");
  }

  /** The whole of which a word names a part: "hundreds of fighters", "the city of Sirte". */
  Optional<Token> of(Token token) {
    Optional<Token> fightersOf = fightersOf(token);
    if (fightersOf.isPresent()) {
      return fightersOf;
    }
    if (!isPart(token) || token.isName()) {
      return Optional.empty();
    }
    for (Token of : parse.dependents(token, List.of("prep"))) {
      boolean name = token.lemma().equals("name") && of.lemma().equals("for");
      boolean within =
          token.tag().equals("NNS")
              && LANDS.contains(token.lemma())
              && Set.of("in", "around").contains(of.lemma());
      boolean examples =
          of.index() > token.index()
              && of.lemma().equals("as")
              && parse.get(of.index() - 1).lemma().equals("such");
      if ((name || within || examples || of.lemma().equals("of"))
          && of.index() - token.index() <= 2) {
        return parse.dependents(of, List.of("pobj")).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** "militants from the Islamic State", "rebels of the Arakan Army": the group they fight for. */
  private Optional<Token> fightersOf(Token token) {
    boolean men =
        FIGHTERS.contains(token.form().toLowerCase(Locale.ROOT))
            || token.lemma().equals("those") && token.label().equals("conj"); // "and those of B"
    if (!men || token.isName()) {
      return Optional.empty();
    }
    for (Token of : parse.dependents(token, List.of("prep"))) {
      if (Set.of("of", "from").contains(of.lemma()) && of.index() == token.index() + 1) {
        return parse.dependents(of, List.of("pobj")).stream()
            .filter(
                t ->
                    phrases.stream()
                        .anyMatch(p -> p.covers(t.index()) && p.isName() && p.kind() == Kind.GROUP))
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
