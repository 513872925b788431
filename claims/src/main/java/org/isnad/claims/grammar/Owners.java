package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Cast;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Reading;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** Whose a thing is, and how a group is told by its owner: "Haftar's forces", "Niger's junta". */
final class Owners {
  private static final Set<String> OWN_MEN =
      Set.of("brigade", "militia", "faction", "battalion", "gang", "network", "army", "movement");
  private static final Set<String> BODIES_OF_STATES =
      Set.of("junta", "army", "military", "government", "parliament", "police", "opposition");
  private final Scene scene;
  private final Referents referents;
  private final Parse parse;
  private final List<Phrase> phrases;
  private final Cast cast;

  Owners(Scene scene, Referents referents, Cast cast) {
    this.referents = referents;
    this.scene = scene;
    this.parse = scene.parse();
    this.phrases = scene.phrases();
    this.cast = cast;
  }

  /** "Haftar's brigade", "Mali's junta": told by whose it is. */
  boolean isOwnBody(Phrase phrase, Optional<Member> owner) {
    if (phrase.isName() || owner.isEmpty() || phrase.noun().isEmpty()) {
      return false;
    }
    String noun = phrase.noun().get();
    boolean pronoun =
        parse.dependents(parse.get(phrase.head()), List.of("poss")).stream()
            .anyMatch(t -> t.tag().startsWith("PRP"));
    return switch (owner.get().kind()) {
      case PERSON -> OWN_MEN.contains(noun);
      case STATE -> BODIES_OF_STATES.contains(noun) && !pronoun;
      case PLACE, GROUP, OTHER -> false;
    };
  }

  /** "Niger's junta": a group is told from others by whose it is. */
  Optional<Phrase> withOwner(Phrase phrase) {
    if (phrase.isName() || phrase.kind() != Kind.GROUP) {
      return Optional.empty();
    }
    return parse.dependents(parse.get(phrase.head()), List.of("poss")).stream()
        .filter(p -> !p.tag().startsWith("PRP"))
        .flatMap(p -> Reading.at(phrases, p.index()).stream())
        .filter(p -> p.isName() && p.last() < phrase.first() && phrase.first() - p.last() <= 2)
        .findFirst()
        .map(p -> joined(p, phrase));
  }

  private Phrase joined(Phrase owner, Phrase owned) {
    return new Phrase(
        owner.first(),
        owned.last(),
        owned.head(),
        owner.start(),
        owned.end(),
        parse.text().substring(owner.start(), owned.end()),
        owned.kind(),
        Phrase.Form.DESCRIPTION,
        owned.noun(),
        Optional.empty());
  }

  /** "Haftar's forces" are a description of their own. */
  Optional<Party> ownedBy(Phrase phrase, Member owner) {
    Token head = parse.get(phrase.head());
    for (Token poss : parse.dependents(head, List.of("poss"))) {
      if (!poss.tag().startsWith("PRP")) {
        Optional<Phrase> whose = Reading.at(phrases, poss.index());
        if (whose.isPresent()) {
          int start = whose.get().start();
          String text = parse.text().substring(start, phrase.end());
          Phrase wide =
              new Phrase(
                  whose.get().first(),
                  phrase.last(),
                  phrase.head(),
                  start,
                  phrase.end(),
                  text,
                  Kind.GROUP,
                  Phrase.Form.DESCRIPTION,
                  phrase.noun(),
                  Optional.empty());
          return Optional.of(new Party(wide, cast.of(wide)));
        }
      }
    }
    return Optional.of(new Party(phrase, cast.add(owner.name() + "’s " + head.form(), Kind.GROUP)));
  }

  /** "the SDF, whose men": what the relative clause around a word hangs on. */
  private Optional<Token> antecedent(Token word) {
    Token current = word;
    for (int step = 0; step < 4 && current.head() >= 0; step++) {
      Token above = parse.get(current.head());
      if (current.label().equals("relcl")) {
        return Optional.of(above);
      }
      current = above;
    }
    return Optional.empty();
  }

  Optional<Member> of(Phrase phrase) {
    Token head = parse.get(phrase.head());
    List<Token> possessors = new ArrayList<>(parse.dependents(head, List.of("poss")));
    if (possessors.stream().anyMatch(p -> p.tag().equals("WP$"))) {
      return antecedent(head).flatMap(scene::party).map(Party::member);
    }
    return possessors.stream()
        .findFirst()
        .flatMap(p -> Reading.at(phrases, p.index()))
        .filter(p -> p.head() != phrase.head())
        .flatMap(p -> referents.of(p).map(Party::member));
  }
}
