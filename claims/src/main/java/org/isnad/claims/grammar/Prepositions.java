package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.TimeReader;

/** What stands behind the prepositions of a word, or of what its own object is joined to. */
final class Prepositions {
  private static final Set<String> STRANDED = Set.of("acomp", "attr", "dobj", "oprd");
  private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");
  private static final Set<String> HOURS = Words.list("hours");
  private final Parse parse;

  Prepositions(Parse parse) {
    this.parse = parse;
  }

  /** The objects of some prepositions at a word, or at what its own object is joined to. */
  List<Token> objects(Token word, Set<String> prepositions) {
    List<Token> found = direct(word, prepositions);
    if (found.isEmpty() && word.isVerb()) {
      for (Token next :
          parse.dependents(word, List.of("dobj", "attr", "prep", "advmod", "acomp", "oprd"))) {
        found.addAll(direct(next, prepositions));
        for (Token deeper : parse.dependents(next, List.of("pobj", "prep"))) {
          found.addAll(direct(deeper, prepositions));
        }
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    if (found.isEmpty() && word.head() >= 0 && STRANDED.contains(word.label())) {
      found.addAll(direct(parse.get(word.head()), prepositions));
    }
    return found.isEmpty() && word.isNoun() && prepositions.contains("in")
        ? directionBehind(word)
        : found;
  }

  /** "militias to the east of Goma": where they are, on whatever word the parse has hung it. */
  private List<Token> directionBehind(Token noun) {
    int to = noun.index() + 1;
    boolean fits =
        to + 3 < parse.tokens().size()
            && parse.get(to).form().equals("to")
            && parse.get(to + 1).form().equals("the")
            && DIRECTIONS.contains(parse.get(to + 2).form())
            && parse.get(to + 3).form().equals("of");
    return fits ? List.of(parse.get(to + 2)) : List.of();
  }

  private List<Token> direct(Token word, Set<String> prepositions) {
    List<Token> found = new ArrayList<>();
    for (Token preposition :
        parse.dependents(word, List.of("prep", "agent", "dative", "prt", "advmod"))) {
      boolean asked =
          prepositions.contains(preposition.lemma()) || prepositions.contains(preposition.form());
      if (asked && !isWider(preposition, found)) {
        found.addAll(objects(preposition));
        for (Token inner : parse.dependents(preposition, List.of("prep", "conj"))) {
          if (!isInstead(inner)) {
            found.addAll(objects(inner));
          }
        }
      }
    }
    return found;
  }

  /**
   * What stands behind a preposition: "which" for the noun before it ("the alliance, of which M23
   * is a part"), and no days and hours ("on Sunday in Khartoum").
   */
  private List<Token> objects(Token preposition) {
    return parse.dependents(preposition, List.of("pobj")).stream()
        .filter(t -> !TimeReader.isDate(t.form()) && (t.isName() || !HOURS.contains(t.lemma())))
        .map(t -> t.tag().equals("WDT") ? parse.findNounBefore(preposition).orElse(t) : t)
        .toList();
  }

  /** "answers to the party rather than to the army". */
  private boolean isInstead(Token preposition) {
    return preposition.index() > 0
        && Set.of("than", "not").contains(parse.get(preposition.index() - 1).form());
  }

  /** "in Tobruk, in the far east of Libya": the second tells where the first lies. */
  private boolean isWider(Token preposition, List<Token> found) {
    if (found.isEmpty() || !preposition.lemma().equals("in")) {
      return false;
    }
    int from = found.getLast().end();
    String between = parse.text().substring(from, Math.max(from, preposition.start()));
    return preposition.start() >= from && (between.isBlank() || between.strip().equals(","));
  }
}
