package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** Places told by their direction and distance from a named one: "eighty miles east of Sirte". */
final class Directions {
  private static final Pattern DIRECTION =
      Pattern.compile(
          "(?:\\b(?:about |some )?(?:\\d[\\d.,]*|[a-z]+) ?(?:km|kms|kilomet(?:er|re)s?|miles?)"
              + " (?:to the )?)?\\b(?:just"
              + " )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of"
              + " (?:the )?(?=\\p{Lu})");

  /** "the southern parts of the country", "the far north of Mali": a part of a land. */
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:far"
              + " )?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?"
              + " |central |remote )(parts?|areas?|regions?|half|provinces?) of (?:the"
              + " )?(?:country|\\p{Lu}[\\p{L}-]+)");

  private Directions() {}

  /** The places of a sentence that stand before the names of it. */
  static List<Phrase> find(Parse parse, List<Phrase> names) {
    List<Phrase> found = new ArrayList<>();
    Matcher matcher = DIRECTION.matcher(parse.text());
    while (matcher.find()) {
      int behind = matcher.end();
      Optional<Phrase> name =
          names.stream().filter(p -> p.isName() && Math.abs(p.start() - behind) <= 1).findFirst();
      int start = matcher.start();
      name.ifPresent(
          n -> head(parse, start, behind).ifPresent(h -> found.add(phrase(parse, h, start, n))));
    }
    addParts(parse, found);
    return found;
  }

  private static void addParts(Parse parse, List<Phrase> found) {
    Matcher matcher = PART.matcher(parse.text());
    while (matcher.find()) {
      int noun = matcher.start(1);
      Optional<Token> head = parse.tokens().stream().filter(t -> t.start() == noun).findFirst();
      Optional<Token> last =
          parse.tokens().stream().filter(t -> t.end() == matcher.end()).findFirst();
      Optional<Token> first =
          parse.tokens().stream().filter(t -> t.start() == matcher.start()).findFirst();
      if (head.isPresent() && last.isPresent() && first.isPresent()) {
        found.add(
            new Phrase(
                first.get().index(),
                last.get().index(),
                head.get().index(),
                matcher.start(),
                matcher.end(),
                matcher.group(),
                Kind.PLACE,
                Phrase.Form.NAME,
                Optional.empty(),
                Optional.empty()));
      }
    }
  }

  private static Optional<Token> head(Parse parse, int start, int end) {
    return parse.tokens().stream()
        .filter(
            t ->
                t.start() >= start
                    && t.end() <= end
                    && t.form()
                        .toLowerCase(Locale.ROOT)
                        .matches("(?:north|south|east|west)[a-z-]*"))
        .findFirst();
  }

  private static Phrase phrase(Parse parse, Token head, int start, Phrase name) {
    int first = head.index();
    while (first > 0 && parse.get(first - 1).start() >= start) {
      first--;
    }
    String text = parse.text().substring(parse.get(first).start(), name.end());
    return new Phrase(
        first,
        name.last(),
        head.index(),
        parse.get(first).start(),
        name.end(),
        text,
        Kind.PLACE,
        Phrase.Form.NAME,
        Optional.empty(),
        Optional.empty());
  }
}
