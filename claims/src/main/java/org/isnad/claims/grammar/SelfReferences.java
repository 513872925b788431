package org.isnad.claims.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * Pronouns of those who speak of themselves ("it", "our troops"), and of those who are asked to end
 * what they do ("urged Chad to cease its support").
 */
final class SelfReferences {
  private static final Set<String> CEASING =
      Set.of("cease", "stop", "end", "halt", "suspend", "withdraw", "renounce", "abandon");
  private final Scene scene;
  private final Parse parse;

  SelfReferences(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
  }

  /** Who speaks or is asked, where the pronoun is theirs. */
  Optional<Member> of(Phrase phrase) {
    return ofSpeaker(phrase).or(() -> ofAsked(parse.get(phrase.head())));
  }

  /** "urged Chad to cease its support": whose it is, is who is urged. */
  private Optional<Member> ofAsked(Token word) {
    Optional<Token> verb =
        Optional.of(word)
            .filter(w -> w.label().equals("poss") && w.tag().equals("PRP$"))
            .flatMap(parse::findHead)
            .filter(noun -> noun.label().equals("dobj"))
            .flatMap(parse::findHead)
            .filter(v -> v.label().equals("xcomp") && CEASING.contains(v.lemma()));
    return verb.flatMap(v -> scene.paths().roles().subjects(v).stream().findFirst())
        .filter(asked -> asked.label().equals("dobj") && asked.index() < word.index())
        .flatMap(scene::party)
        .map(Party::member)
        .filter(m -> mayBe(word, m.kind()));
  }

  /** "The office said it had detained him": it, he or they who speak of themselves. */
  private Optional<Member> ofSpeaker(Phrase phrase) {
    Token word = parse.get(phrase.head());
    boolean own = word.label().equals("poss") && word.tag().equals("PRP$");
    Optional<Token> subject =
        own ? parse.findHead(word) : Optional.of(word).filter(w -> w.tag().equals("PRP"));
    return subject
        .filter(s -> s.label().equals("nsubj"))
        .flatMap(parse::findHead)
        .filter(verb -> verb.label().equals("ccomp"))
        .flatMap(parse::findHead)
        .filter(Sayings::isReporting)
        .flatMap(
            verb ->
                scene.paths().roles().surfaceSubjects(verb).stream()
                    .filter(s -> s.isNoun() && (isFirstPerson(word) || s.index() < word.index()))
                    .findFirst())
        .flatMap(s -> bodySpokenFor(word, s).or(() -> scene.party(s)))
        .map(Party::member)
        .filter(m -> mayBe(word, m.kind()));
  }

  /** "A spokesman for the KNU said its troops": the KNU's. */
  private Optional<Party> bodySpokenFor(Token pronoun, Token speaker) {
    boolean own = isFirstPerson(pronoun) || Set.of("it", "its", "their").contains(pronoun.form());
    return own && NounClasses.isPerson(speaker.lemma())
        ? scene.paths().roles().prepositional(speaker, Set.of("for", "of")).stream()
            .findFirst()
            .flatMap(scene::party)
        : Optional.empty();
  }

  /** "We have taken Bara", "our troops": the speaker, before or behind. */
  private static boolean isFirstPerson(Token pronoun) {
    return Set.of("we", "our").contains(pronoun.form().toLowerCase(Locale.ROOT));
  }

  private static boolean mayBe(Token pronoun, Kind kind) {
    return switch (pronoun.form().toLowerCase(Locale.ROOT)) {
      case "it", "its", "we", "our" -> kind == Kind.GROUP || kind == Kind.STATE;
      case "he", "she", "his", "her" -> kind == Kind.PERSON;
      case "they", "their" -> kind == Kind.GROUP;
      default -> false;
    };
  }
}
