package org.isnad.claims.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * Whose message a text has told of last: after "The emir released a video", what "the statement"
 * accepts the emir accepts.
 */
final class Messages {
  private static final Set<String> MESSAGES = Words.list("messages");
  private static final Set<String> POINTING = Set.of("the", "this", "that");
  private final Cast cast;
  private Optional<Member> author = Optional.empty();

  Messages(Cast cast) {
    this.cast = cast;
  }

  /** Takes note of the messages that a sentence tells of with their authors. */
  void note(Parse parse, List<Phrase> phrases) {
    for (Token noun : parse.tokens()) {
      if (noun.isNoun() && MESSAGES.contains(noun.lemma())) {
        authors(parse, noun)
            .flatMap(t -> Reading.at(phrases, t.index()).stream())
            .filter(p -> p.isName() && p.kind().isActor())
            .findFirst()
            .ifPresent(p -> author = Optional.of(cast.of(p)));
      }
    }
  }

  /** Who spoke, where a word points at a message told before: "the statement". */
  Optional<Member> authorOf(Parse parse, Token noun) {
    boolean pointed =
        MESSAGES.contains(noun.lemma())
            && parse.dependents(noun, List.of("det")).stream()
                .anyMatch(t -> POINTING.contains(t.lemma()))
            && parse.dependents(noun, List.of("prep", "poss", "relcl", "acl")).isEmpty();
    return pointed ? author : Optional.empty();
  }

  /** "The emir released a message", "the emir's message". */
  private static Stream<Token> authors(Parse parse, Token noun) {
    Stream<Token> owners = parse.dependents(noun, List.of("poss")).stream();
    Stream<Token> senders =
        noun.label().equals("dobj")
            ? parse.findHead(noun).stream()
                .flatMap(verb -> parse.dependents(verb, List.of("nsubj")).stream())
            : Stream.empty();
    return Stream.concat(owners, senders);
  }
}
