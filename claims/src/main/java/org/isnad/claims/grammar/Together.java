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
  private static final Set<String> FOES =
      Set.of("rival", "adversary", "enemy", "foe", "opponent", "counterpart");
  private static final Set<String> CHIEF =
      Set.of("main", "chief", "bitter", "old", "longtime", "sworn", "arch");
  private static final Set<String> EXCEPT = Set.of("except", "excepting", "excluding", "besides");
  private final Scene scene;
  private final Parse parse;
  private final EachOther eachOther;

  Together(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
    this.eachOther = new EachOther(scene);
  }

  /** All that a word stands for; none where it stands for one, or where it is not sure. */
  List<Party> of(Token word) {
    if (word.tag().equals("PRP")) {
      return they(word);
    }
    if (eachOther.is(word)) {
      int from = eachOther.first(word);
      return parties(from, from + 1, word, eachOther.doers(word));
    }
    List<Party> foes = foes(word);
    if (!foes.isEmpty()) {
      return foes;
    }
    List<Party> men = men(word);
    if (!men.isEmpty()) {
      return men;
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

  /**
   * "its rival", "their enemies": the other side, where the text has told but two; each is the
   * other's where "their" is of both.
   */
  private List<Party> foes(Token word) {
    List<Token> told = parse.dependents(word, List.of("amod", "nmod", "compound"));
    Optional<Token> owner =
        parse.dependents(word, List.of("poss")).stream()
            .filter(t -> t.tag().equals("PRP$") && FOES.contains(word.lemma()))
            .filter(t -> told.stream().allMatch(m -> CHIEF.contains(m.lemma())))
            .findFirst();
    if (owner.isEmpty()) {
      return List.of();
    }
    List<Member> both = they(owner.get()).stream().map(Party::member).toList();
    List<Member> foes =
        (both.isEmpty() ? scene.party(owner.get()).map(Party::member).stream() : both.stream())
            .flatMap(m -> scene.discourse().findFoe(m, word.index()).stream())
            .toList();
    int first = both.isEmpty() ? word.index() : owner.get().index();
    return both.isEmpty() || both.size() == 2 && both.containsAll(foes)
        ? parties(word, first, foes)
        : List.of();
  }

  /** "their fighters": those of each, where "their" is of several. */
  private List<Party> men(Token word) {
    boolean men = FIGHTERS.contains(word.form().toLowerCase(Locale.ROOT));
    List<Member> owners =
        parse.dependents(word, List.of("poss")).stream()
            .filter(owner -> men && owner.form().equalsIgnoreCase("their"))
            .flatMap(owner -> they(owner).stream())
            .map(Party::member)
            .toList();
    return owners.stream().noneMatch(m -> m.kind() == Kind.PERSON)
        ? parties(word, word.index(), owners)
        : List.of();
  }

  private List<Party> they(Token pronoun) {
    if (!Set.of("they", "them", "their").contains(pronoun.form().toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    Optional<Member> one = scene.party(pronoun).map(Party::member);
    List<Member> all = scene.discourse().resolveThey(one, pronoun.index());
    boolean object =
        parse.findHead(pronoun).stream()
            .flatMap(v -> parse.dependents(v, List.of("dobj")).stream())
            .filter(o -> o != pronoun && !eachOther.is(o))
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
    int last =
        parse.dependents(word, List.of("prep")).stream()
            .filter(p -> p.lemma().equals("of") && p.index() == word.index() + 1)
            .flatMap(p -> parse.dependents(p, List.of("pobj")).stream())
            .mapToInt(Token::index)
            .filter(index -> index >= first)
            .findFirst()
            .orElse(Math.max(first, word.index()));
    List<Member> left = except(word);
    return parties(first, last, word, members.stream().filter(m -> !left.contains(m)).toList());
  }

  private List<Party> parties(int first, int last, Token word, List<Member> members) {
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
    return members.stream().map(m -> new Party(phrase, m)).toList();
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
