package org.isnad.claims.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.EntityClass;

/** Which phrases of a sentence later words may stand for, and which of them are subjects. */
final class Told {
  private static final Set<EntityClass> PLAIN_BODIES =
      EnumSet.of(
          EntityClass.GOVERNMENT, EntityClass.ARMY, EntityClass.POLICE, EntityClass.POLITICAL_BODY);

  private Told() {}

  /** A name or a telling description that says nothing of a name beside it. */
  static boolean isAntecedent(Parse parse, List<Phrase> phrases, Phrase phrase) {
    return phrase.kind() != Kind.OTHER
        && isTelling(phrase)
        && !isSaidOfName(parse, phrases, phrase);
  }

  /** A subject, or whose the subject is: "while the extent of the group's reach is unclear, it". */
  static boolean isSubject(Parse parse, Token word) {
    if (!word.label().equals("poss")) {
      return word.label().startsWith("nsubj");
    }
    Optional<Token> owned = parse.findHead(word);
    boolean part = owned.filter(t -> t.label().equals("pobj")).isPresent();
    Optional<Token> whole =
        part
            ? owned
                .flatMap(parse::findHead)
                .filter(p -> p.lemma().equals("of"))
                .flatMap(parse::findHead)
            : owned;
    return whole.filter(t -> t.label().startsWith("nsubj")).isPresent();
  }

  /**
   * "M23, a rebel group", "M23 is a rebel group": what follows speaks of M23; "Congolese" of none.
   */
  private static boolean isSaidOfName(Parse parse, List<Phrase> phrases, Phrase phrase) {
    if (phrase.form() != Phrase.Form.DESCRIPTION) {
      return false;
    }
    Token head = parse.get(phrase.head());
    boolean named = // "the militia Boko Haram"
        phrases.stream()
            .anyMatch(
                p ->
                    p.isName()
                        && p.kind() == phrase.kind()
                        && p.first() == phrase.last() + 1
                        && parse.get(p.head()).head() == phrase.head());
    if (named) {
      return true;
    }
    if (phrase.noun().isEmpty()) {
      return head.tag().startsWith("JJ") && head.label().equals("nmod");
    }
    Optional<Token> told =
        switch (head.label()) {
          case "appos" -> parse.findHead(head);
          case "attr" ->
              parse
                  .findHead(head)
                  .flatMap(v -> parse.dependents(v, List.of("nsubj")).stream().findFirst());
          default -> Optional.empty();
        };
    return told.flatMap(t -> Reading.at(phrases, t.index())).filter(Phrase::isName).isPresent();
  }

  /** A name, or a description of more than a noun: "Syrian rebels", not "fighters". */
  private static boolean isTelling(Phrase phrase) {
    return switch (phrase.form()) {
      case REFERENCE -> false;
      case NAME -> true;
      case DESCRIPTION ->
          phrase.first() < phrase.last()
              || phrase.noun().isEmpty()
              || phrase
                  .noun()
                  .flatMap(NounClasses::classOf)
                  .filter(PLAIN_BODIES::contains)
                  .isPresent();
    };
  }
}
