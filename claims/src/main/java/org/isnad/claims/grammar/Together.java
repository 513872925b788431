package org.isnad.claims.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.PluralReference;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** The actors that one word stands for together: "both", "the two sides", "they". */
final class Together {
  private static final Set<String> FIGHTERS = Words.list("fighters");
  private static final Set<String> DELEGATES =
      Set.of("representative", "delegation", "delegate", "negotiator", "envoy", "official");
  private static final Set<String> EXCEPT = Set.of("except", "excepting", "excluding", "besides");
  private final Scene scene;
  private final Parse parse;

  Together(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
  }

  /** All that a word stands for; none where it stands for one, or where it is not sure. */
  List<Party> of(Token word) {
    if (word.tag().equals("PRP")) {
      return they(word);
    }
    Optional<Token> spokenFor = spokenFor(word);
    List<Party> found = spokenFor.map(this::of).orElse(List.of());
    if (!found.isEmpty()) {
      return found;
    }
    int first = parse.subtree(word).getFirst().index();
    return PluralReference.at(parse, word)
        .map(r -> scene.discourse().resolve(r, first))
        .map(members -> parties(word, first, members))
        .orElse(List.of());
  }

  private List<Party> they(Token pronoun) {
    if (!Set.of("they", "them").contains(pronoun.lemma())) {
      return List.of();
    }
    Optional<Member> one = scene.party(pronoun).map(Party::member);
    List<Member> all = scene.discourse().resolveThey(one, pronoun.index());
    boolean object =
        parse.findHead(pronoun).stream()
            .flatMap(v -> parse.dependents(v, List.of("dobj")).stream())
            .filter(o -> o != pronoun)
            .flatMap(o -> scene.parties(o).stream())
            .anyMatch(p -> all.contains(p.member()));
    return object ? List.of() : parties(pronoun, pronoun.index(), all);
  }

  /** "representatives of the two sides", "fighters from both groups". */
  private Optional<Token> spokenFor(Token word) {
    boolean men =
        DELEGATES.contains(word.lemma()) || FIGHTERS.contains(word.form().toLowerCase(Locale.ROOT));
    return men
        ? parse.dependents(word, List.of("prep")).stream()
            .filter(p -> Set.of("of", "from", "for").contains(p.lemma()))
            .filter(p -> p.index() == word.index() + 1)
            .flatMap(p -> parse.dependents(p, List.of("pobj")).stream())
            .findFirst()
        : Optional.empty();
  }

  private List<Party> parties(Token word, int first, List<Member> members) {
    List<Member> left = except(word);
    int last =
        parse.dependents(word, List.of("prep")).stream()
            .filter(p -> p.lemma().equals("of") && p.index() == word.index() + 1)
            .flatMap(p -> parse.dependents(p, List.of("pobj")).stream())
            .mapToInt(Token::index)
            .findFirst()
            .orElse(word.index());
    Phrase phrase =
        new Phrase(
            first,
            last,
            word.index(),
            parse.get(first).start(),
            parse.get(last).end(),
            parse.text(first, last),
            Kind.GROUP,
            Phrase.Form.REFERENCE,
            Optional.empty(),
            Optional.empty());
    return members.stream().filter(m -> !left.contains(m)).map(m -> new Party(phrase, m)).toList();
  }

  /** "all of these groups, except X". */
  private List<Member> except(Token word) {
    return parse.subtree(word).stream()
        .filter(t -> EXCEPT.contains(t.lemma()) || t.lemma().equals("but") && t.tag().equals("IN"))
        .flatMap(p -> parse.dependents(p, List.of("pobj")).stream())
        .flatMap(t -> scene.paths().roles().withConjuncts(t).stream())
        .flatMap(t -> scene.parties(t).stream())
        .map(Party::member)
        .toList();
  }
}
