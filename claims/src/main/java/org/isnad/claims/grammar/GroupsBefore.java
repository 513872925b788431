package org.isnad.claims.grammar;

import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Cast;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.EntityClass;

/** The groups that stand before a noun of action and tell whose it is: "junta raids". */
final class GroupsBefore {
  private static final Set<String> FIGHTERS = Words.list("fighters");
  private static final Set<String> WEAPONS = Words.list("guns");
  private static final Set<String> PAST =
      Set.of(
          "former",
          "ex",
          "senior",
          "retired",
          "top",
          "late",
          "renegade",
          "alleged",
          "suspected",
          "reported");
  private final Parse parse;
  private final Cast cast;

  GroupsBefore(Parse parse, Cast cast) {
    this.parse = parse;
    this.cast = cast;
  }

  /** "Saudi-led coalition airstrikes", "junta raids": the group before a noun of action. */
  Optional<Party> of(Token noun) {
    boolean group =
        NounClasses.classOf(noun.lemma())
            .filter(c -> c != EntityClass.PERSON && c != EntityClass.PLACE)
            .isPresent();
    if (!group && !FIGHTERS.contains(noun.form())) {
      return Optional.empty();
    }
    int first = noun.index();
    while (first > 0 && isModifier(parse.get(first - 1))) {
      first--;
    }
    while (first < noun.index() && PAST.contains(parse.get(first).lemma())) {
      first++;
    }
    if (first == noun.index() && WEAPONS.contains(noun.lemma())) {
      return Optional.empty(); // "artillery attacks" are nobody's
    }
    String name = parse.text(first, noun.index());
    Phrase phrase =
        new Phrase(
            first,
            noun.index(),
            noun.index(),
            parse.get(first).start(),
            noun.end(),
            name,
            Kind.GROUP,
            Phrase.Form.DESCRIPTION,
            Optional.of(noun.lemma()),
            Optional.empty());
    return Optional.of(new Party(phrase, cast.of(phrase)));
  }

  private static boolean isModifier(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("HYPH")
        || token.tag().equals("VBN");
  }
}
