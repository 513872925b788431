package org.isnad.claims.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Cast;
import org.isnad.claims.names.Discourse;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Reading;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.EntityClass;

/** Whom a noun phrase stands for: by its name, its words, its owner, or what was named before. */
final class Referents {
  private static final Set<String> FIGHTERS = Words.list("fighters");
  private static final Set<String> OWN_PARTS = Words.list("own-parts");
  private static final Set<EntityClass> BODIES =
      EnumSet.of(
          EntityClass.GOVERNMENT, EntityClass.ARMY, EntityClass.POLICE, EntityClass.POLITICAL_BODY);
  private static final Set<String> BARE_ACTORS = Words.list("bare-actors");
  private static final Set<String> EMPTY = Words.list("empty-adjectives");
  private static final Set<String> OTHERS =
      Set.of("new", "other", "another", "different", "rival", "transitional");
  private static final Set<String> CALLING = Set.of("call", "know", "name", "dub", "style");
  private static final Set<String> LINKS =
      Set.of("the", "as", "itself", "themselves", "\"", "'", "``", "''");
  private final Scene scene;
  private final Parse parse;
  private final List<Phrase> phrases;
  private final Cast cast;
  private final Discourse discourse;
  private final Owners owners;
  private final SelfReferences selves;

  Referents(Scene scene, Cast cast) {
    this.scene = scene;
    this.parse = scene.parse();
    this.phrases = scene.phrases();
    this.cast = cast;
    this.discourse = scene.discourse();
    this.owners = new Owners(scene, this, cast);
    this.selves = new SelfReferences(scene);
  }

  Optional<Party> of(Phrase phrase) {
    if (!phrase.isName()) {
      Optional<Party> named = namedBeside(phrase);
      if (named.isPresent()) {
        return named;
      }
      Optional<Party> called = calledSo(phrase);
      if (called.isPresent()) {
        return called;
      }
    }
    Optional<Party> told = fightersOf(phrase);
    if (told.isPresent()) {
      return told;
    }
    Optional<Member> owner = owners.of(phrase);
    if (owner.isPresent()
        && !isNamedBody(phrase)
        && phrase.noun().filter(n -> FIGHTERS.contains(n) || OWN_PARTS.contains(n)).isPresent()) {
      if (owner.get().kind() == Kind.GROUP) {
        return Optional.of(new Party(phrase, owner.get()));
      }
      return owners.ownedBy(phrase, owner.get());
    }
    if (owners.isOwnBody(phrase, owner)) {
      return owners.ownedBy(phrase, owner.get());
    }
    Optional<Phrase> wide = owners.withOwner(phrase);
    if (wide.isPresent()) {
      return wide.map(w -> new Party(w, cast.of(w)));
    }
    return switch (phrase.form()) {
      case NAME -> Optional.of(new Party(phrase, cast.of(phrase)));
      case DESCRIPTION -> phrase.kind() == Kind.OTHER ? ofOther(phrase) : described(phrase);
      case REFERENCE -> referred(phrase);
    };
  }

  /** "the Presidential Council's Stability Support militia": a name of its own. */
  private static boolean isNamedBody(Phrase phrase) {
    return phrase.isName() && phrase.name().strip().indexOf(' ') > 0;
  }

  /** "CODECO militia members", "M23 rebel fighters": the group's, with its own noun between. */
  private Optional<Party> fightersOf(Phrase phrase) {
    if (phrase.form() != Phrase.Form.DESCRIPTION
        || !FIGHTERS.contains(parse.get(phrase.head()).form())) {
      return Optional.empty();
    }
    return phrases.stream()
        .filter(p -> p.isName() && p.kind() == Kind.GROUP && p.first() == phrase.first())
        .filter(p -> p.last() < phrase.head() - 1)
        .filter(
            p ->
                parse.tokens().subList(p.last() + 1, phrase.head()).stream()
                    .allMatch(
                        t ->
                            NounClasses.classOf(t.lemma()).isPresent()
                                || FIGHTERS.contains(t.lemma())))
        .findFirst()
        .map(p -> new Party(phrase, cast.of(p)));
  }

  /** "the French tourist Hervé Gourdel", "its leader, Ali Hassan": the name says who it is. */
  private Optional<Party> namedBeside(Phrase phrase) {
    Token own = parse.get(phrase.head());
    Optional<HeldOffice> held = HeldOffice.at(parse, phrases, own);
    if (held.isPresent()) {
      return held.map(h -> new Party(h.bearer(), cast.of(h.bearer())));
    }
    boolean second = own.label().equals("conj") && phrase.kind() == Kind.PERSON;
    Token head = second ? parse.get(own.head()) : own; // "a chief and former leader"
    if (head.label().equals("appos")) {
      Optional<Phrase> before =
          Reading.at(phrases, head.head())
              .filter(Phrase::isName)
              .filter(p -> phrase.kind() != Kind.PLACE || p.kind() == Kind.PLACE);
      if (before.isPresent()) {
        return before.map(p -> new Party(p, cast.of(p)));
      }
    }
    if (head.label().equals("attr") && phrase.kind() == Kind.GROUP) {
      Optional<Phrase> subject =
          parse
              .findHead(head)
              .flatMap(v -> scene.paths().roles().subjects(v).stream().findFirst())
              .flatMap(s -> Reading.at(phrases, s.index()))
              .filter(p -> p.isName() && p.kind() == Kind.GROUP);
      if (subject.isPresent()) {
        return subject.map(p -> new Party(p, cast.of(p)));
      }
    }
    for (Phrase next : phrases) {
      boolean touches =
          next.first() == phrase.last() + 1 && next.isName() && phrase.kind() == Kind.PERSON;
      boolean apposed =
          next.isName()
              && parse.get(next.head()).label().equals("appos")
              && next.first() > phrase.last()
              && phrase.covers(parse.get(next.head()).head());
      boolean land =
          phrase.kind() == Kind.PLACE && (next.kind().isPlace() || next.kind() == Kind.OTHER);
      boolean fits = next.kind() == Kind.PLACE ? land && apposed : !land || apposed;
      boolean spokesman = phrase.kind() == Kind.GROUP && next.kind() == Kind.PERSON;
      if ((touches || apposed) && fits && !spokesman && next.head() != phrase.head()) {
        return Optional.of(new Party(next, cast.of(next)));
      }
    }
    return Optional.empty();
  }

  /** "a force calling itself the Tigray Peace Force", "a group known as Lakurawa". */
  private Optional<Party> calledSo(Phrase phrase) {
    if (phrase.kind() != Kind.GROUP) {
      return Optional.empty();
    }
    Token head = parse.get(phrase.head());
    return parse.dependents(head, List.of("acl")).stream()
        .filter(t -> CALLING.contains(t.lemma()) && t.index() == phrase.last() + 1)
        .flatMap(t -> phrases.stream().filter(p -> p.isName() && isJustBehind(p, t)))
        .filter(p -> p.kind() == Kind.GROUP || p.kind() == Kind.OTHER)
        .findFirst()
        .map(p -> new Party(p, cast.of(p)));
  }

  private boolean isJustBehind(Phrase name, Token verb) {
    return name.first() > verb.index()
        && parse.tokens().subList(verb.index() + 1, name.first()).stream()
            .allMatch(t -> LINKS.contains(t.form()));
  }

  private Optional<Party> ofOther(Phrase phrase) {
    boolean capital = Character.isUpperCase(phrase.name().charAt(0)) && phrase.noun().isEmpty();
    return capital
        ? Optional.of(new Party(phrase, cast.of(phrase)))
        : discourse.authorOf(parse, parse.get(phrase.head())).map(m -> new Party(phrase, m));
  }

  private Optional<Party> described(Phrase phrase) {
    Optional<Member> town =
        phrase.noun().isEmpty() ? cast.findByAdjective(phrase.name()) : Optional.empty();
    boolean opensList = parse.text().strip().endsWith(":");
    if (phrase.noun().isPresent() && !isTelling(phrase) && !opensList) {
      boolean ofTopic = phrase.kind() == Kind.GROUP && OWN_PARTS.contains(phrase.noun().get());
      return ofTopic ? discourse.topic().map(t -> new Party(phrase, t)) : Optional.empty();
    }
    return Optional.of(new Party(phrase, town.orElseGet(() -> cast.of(phrase))));
  }

  /** Whether a description tells its group from others: by more than its noun. */
  private boolean isTelling(Phrase phrase) {
    if (BARE_ACTORS.contains(phrase.noun().orElse(""))) {
      return true;
    }
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      Token token = parse.get(i);
      boolean word = token.tag().startsWith("JJ") || token.isNoun() || token.tag().startsWith("VB");
      if (i != phrase.head() && word && !EMPTY.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "the new government" is none that was told of before. */
  private boolean isNew(Phrase phrase) {
    return phrase.noun().isPresent()
        && parse.dependents(parse.get(phrase.head()), List.of("amod", "nmod")).stream()
            .anyMatch(t -> OTHERS.contains(t.lemma()));
  }

  /** "They pushed out the Houthis": they are not the Houthis. */
  private boolean isObjectToo(Phrase phrase, Member member) {
    Token word = parse.get(phrase.head());
    return word.tag().equals("PRP")
        && word.label().equals("nsubj")
        && parse
            .findHead(word)
            .map(verb -> parse.dependents(verb, List.of("dobj")))
            .orElse(List.of())
            .stream()
            .flatMap(object -> Reading.at(phrases, object.index()).stream())
            .anyMatch(p -> p.isName() && cast.of(p).equals(member));
  }

  private Optional<Party> referred(Phrase phrase) {
    Optional<Member> member =
        isNew(phrase)
            ? Optional.empty()
            : selves
                .of(phrase)
                .or(() -> discourse.resolve(parse, phrase))
                .filter(m -> !isObjectToo(phrase, m));
    if (member.isPresent()) {
      return member.map(m -> new Party(phrase, m));
    }
    boolean telling =
        phrase.noun().isPresent() && phrase.kind() == Kind.GROUP && phrase.name().indexOf(' ') > 0;
    boolean body =
        phrase.noun().flatMap(NounClasses::classOf).filter(BODIES::contains).isPresent()
            && !parse.get(phrase.head()).tag().endsWith("S");
    boolean actors = BARE_ACTORS.contains(phrase.noun().orElse(""));
    return telling || body || actors
        ? Optional.of(new Party(phrase, cast.of(phrase)))
        : Optional.empty();
  }
}
