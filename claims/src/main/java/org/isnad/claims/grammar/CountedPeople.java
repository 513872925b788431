package org.isnad.claims.grammar;

import java.util.List;
import java.util.Optional;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** "three Syrians": some people, and not the state that the word otherwise stands for. */
final class CountedPeople {
  private CountedPeople() {}

  /** The phrase with its number, as a group of people, where it counts those of a state. */
  static Phrase of(Parse parse, Phrase phrase) {
    Token head = parse.get(phrase.head());
    boolean ofState =
        phrase.kind() == Kind.STATE
            && phrase.form() == Phrase.Form.DESCRIPTION
            && head.tag().endsWith("S");
    Optional<Token> number =
        parse.dependents(head, List.of("nmod", "nummod")).stream()
            .filter(t -> t.tag().equals("CD") && t.index() < phrase.first())
            .findFirst();
    return ofState && number.isPresent() ? counted(parse, phrase, number.get()) : phrase;
  }

  private static Phrase counted(Parse parse, Phrase phrase, Token number) {
    return new Phrase(
        number.index(),
        phrase.last(),
        phrase.head(),
        number.start(),
        phrase.end(),
        parse.text(number.index(), phrase.last()),
        Kind.GROUP,
        Phrase.Form.DESCRIPTION,
        Optional.empty(),
        Optional.empty());
  }
}
