package org.isnad.claims.grammar;

import java.util.List;
import java.util.Optional;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * An office told with its body and its bearer in one breath, which parsers take apart: "Commander
 * of the 555th Brigade Colonel Hassan Omar".
 *
 * @param body whose office it is
 * @param bearer who bears it
 */
record HeldOffice(Phrase body, Phrase bearer) {
  /** The office that a noun names, where a body and a person follow it without a mark between. */
  static Optional<HeldOffice> at(Parse parse, List<Phrase> phrases, Token noun) {
    int of = noun.index() + 1;
    if (of >= parse.tokens().size() || !parse.get(of).form().equals("of")) {
      return Optional.empty();
    }
    int first = of + 1;
    int begin =
        first < parse.tokens().size() && parse.get(first).lemma().equals("the") ? first + 1 : first;
    return phrases.stream()
        .filter(p -> p.isName() && p.kind() == Kind.GROUP && p.first() == begin)
        .flatMap(
            body ->
                phrases.stream()
                    .filter(p -> isBehind(parse, body, p))
                    .map(bearer -> new HeldOffice(body, bearer)))
        .findFirst();
  }

  private static boolean isBehind(Parse parse, Phrase body, Phrase person) {
    int gap = person.first() - body.last() - 1;
    boolean titled = person.title().isPresent() || gap == 0;
    return person.isName()
        && person.kind() == Kind.PERSON
        && gap >= 0
        && gap <= 2
        && titled
        && parse
            .text()
            .substring(body.end(), person.start())
            .replaceAll("\\([^)]*\\)", "")
            .matches("[\\p{L}. -]*");
  }
}
