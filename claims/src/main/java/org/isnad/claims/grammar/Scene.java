package org.isnad.claims.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Cast;
import org.isnad.claims.names.Discourse;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Reading;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** One sentence with its phrases, and the document that tells what they stand for. */
public final class Scene {
  private static final Set<String> FIGHTERS = Words.list("fighters");
  private static final Set<String> WHOLE = Words.list("whole-nouns");
  private static final Set<String> SOLDIERY = Words.list("soldiery");
  private final Parse parse;
  private final List<Phrase> phrases;
  private final Cast cast;
  private final Discourse discourse;
  private final Paths paths;
  private final Wholes wholes;
  private final Referents referents;
  private final PartyRows rows;
  private final GroupsBefore groupsBefore;

  public Scene(Parse parse, List<Phrase> phrases, Cast cast, Discourse discourse) {
    this.parse = parse;
    this.phrases = phrases;
    this.cast = cast;
    this.discourse = discourse;
    this.paths = new Paths(parse, phrases);
    this.wholes = new Wholes(parse, phrases);
    this.referents = new Referents(this, cast);
    this.rows = new PartyRows(this, cast, wholes, referents);
    this.groupsBefore = new GroupsBefore(parse, cast);
  }

  /** Tells the discourse which actors stand together here; before the sentence is read. */
  public void noteRows() {
    new RowReader(this).noteRows();
  }

  /** Tells the discourse who is set against whom by what was read of the sentence. */
  public void noteOpposed(List<Match> matches) {
    new RowReader(this).noteOpposed(matches);
  }

  Parse parse() {
    return parse;
  }

  Paths paths() {
    return paths;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  Discourse discourse() {
    return discourse;
  }

  /** Whether a word is the adjective of a state: "Libyan". */
  boolean isOfState(String adjective) {
    return cast.findState(adjective).isPresent();
  }

  /** What a bare name or an adjective of a state stands for: the "Russian" of "pro-Russian". */
  Optional<Member> target(String name) {
    return cast.findState(name).or(() -> cast.find(name, Kind.GROUP));
  }

  /** What an item is about, where its sentence is a fragment without a subject of its own. */
  Optional<Party> topicOfFragment(Token trigger) {
    boolean noSubject =
        parse.tokens().stream()
            .noneMatch(t -> t.label().startsWith("nsubj") || t.label().equals("attr"));
    if (!noSubject && !isTopicItself(trigger) || discourse.topic().isEmpty()) {
      return Optional.empty();
    }
    Phrase here =
        new Phrase(
            trigger.index(),
            trigger.index(),
            trigger.index(),
            trigger.start(),
            trigger.end(),
            trigger.form(),
            Kind.GROUP,
            Phrase.Form.REFERENCE,
            Optional.empty(),
            Optional.empty());
    return discourse.topic().map(t -> new Party(here, t));
  }

  /** Whether a word is a part of a proper name, and so no word of its own. */
  boolean isInName(Token token) {
    return phrases.stream()
        .anyMatch(
            p ->
                p.isName()
                    && p.first() <= token.index()
                    && token.index() <= p.last()
                    && (p.first() < p.last() || token.isName())
                    && !(p.noun().isPresent() && p.head() == token.index()));
  }

  /** All that a word stands for, see {@link PartyRows}. */
  List<Party> parties(Token token) {
    return rows.of(token);
  }

  /** Those that a plural reference stands for; none where a word is none. */
  List<Party> together(Token token) {
    return rows.together(token);
  }

  /** Those that a plural reference stands for; else whom a word alone stands for. */
  List<Party> partiesOf(Token token) {
    List<Party> together = together(token);
    return together.isEmpty() ? party(token).stream().toList() : together;
  }

  /** Who or what a word stands for, if it is anything that can take part in a claim. */
  Optional<Party> party(Token token) {
    if (token.tag().startsWith("W") || isMilitary(token)) {
      return Optional.empty();
    }
    if (isTopicItself(token)) {
      return Reading.at(phrases, token.index())
          .flatMap(p -> discourse.topic().map(t -> new Party(p, t)));
    }
    Optional<Phrase> part =
        phrases.stream().filter(p -> p.head() == token.index() && isPartOfLand(p)).findFirst();
    if (part.isPresent()) {
      return part.map(p -> new Party(p, cast.of(p)));
    }
    Optional<Token> haver = haver(token);
    if (haver.isPresent()) {
      return party(haver.get());
    }
    Optional<Token> inner = isHeadOfName(token) ? Optional.empty() : wholes.of(token);
    if (inner.isPresent()) {
      Optional<Party> of = party(inner.get());
      if (of.isPresent()) {
        return of.map(
            p -> new Party(widened(p.phrase(), token), p.member(), !WHOLE.contains(token.lemma())));
      }
    }
    boolean body = token.label().equals("compound") && !token.isName();
    Optional<Phrase> phrase = Reading.at(phrases, token.index());
    return body && phrase.isEmpty()
        ? groupsBefore.of(token)
        : phrase.map(p -> CountedPeople.of(parse, possessed(token, p))).flatMap(referents::of);
  }

  /** The "militia" of "the Kani militia of Tarhuna": told by its name, not by its owner. */
  boolean isHeadOfName(Token token) {
    return !FIGHTERS.contains(token.form())
        && Reading.at(phrases, token.index())
            .filter(p -> p.isName() && p.head() == token.index() && p.first() < token.index())
            .isPresent();
  }

  /** The noun that a word of number or part counts: the "fighters" of "hundreds of fighters". */
  Optional<Token> counted(Token token) {
    return wholes.counted(token);
  }

  /**
   * "Azov Regiment: A unit of the National Guard": the noun of such a fragment is what the item is
   * about.
   */
  boolean isTopicItself(Token token) {
    if (discourse.topic().isEmpty() || !token.isNoun() || token.isName()) {
      return false;
    }
    Optional<Token> told = Fragments.noun(parse);
    for (int i = 0; i < 3 && told.isPresent(); i++) {
      if (told.get() == token) {
        return Reading.at(phrases, token.index()).filter(p -> !p.isName()).isPresent();
      }
      told = told.flatMap(wholes::of);
    }
    return false;
  }

  /** "east of Libya", "southern parts of the country": a place of its own. */
  private static boolean isPartOfLand(Phrase phrase) {
    return phrase.isName() && phrase.kind() == Kind.PLACE && phrase.name().contains(" of ");
  }

  /** "military support": of a kind, not by the military. */
  private static boolean isMilitary(Token token) {
    return token.form().equals("military")
        && Set.of("compound", "nmod", "amod").contains(token.label());
  }

  /** "ASL has 5,000 men concentrated in Sirte": the men are ASL. */
  private Optional<Token> haver(Token men) {
    boolean counted =
        SOLDIERY.contains(men.lemma())
            && men.label().equals("dobj")
            && parse.dependents(men).stream().anyMatch(t -> t.tag().equals("CD"));
    return counted
        ? parse
            .findHead(men)
            .filter(v -> Set.of("have", "field", "count").contains(v.lemma()))
            .flatMap(v -> paths.roles().surfaceSubjects(v).stream().findFirst())
        : Optional.empty();
  }

  /** "the UN-backed government's guard": the owner right behind, who is backed, not the guard. */
  Optional<Party> ownerBehind(Token participle) {
    return phrases.stream()
        .filter(p -> p.isName() && p.first() == participle.index() + 1)
        .filter(p -> p.last() + 1 < parse.tokens().size())
        .filter(p -> parse.get(p.last() + 1).tag().equals("POS"))
        .findFirst()
        .map(p -> new Party(p, cast.of(p)));
  }

  /** Mends "X's Y did": where X was taken for the subject, it is Y. */
  private Phrase possessed(Token token, Phrase phrase) {
    int mark = phrase.last() + 1;
    boolean owner =
        mark + 1 < parse.tokens().size()
            && parse.get(mark).tag().equals("POS")
            && !token.label().equals("poss");
    return owner
        ? phrases.stream()
            .filter(
                p ->
                    p.first() >= mark + 1
                        && p.first() <= mark + 4
                        && p.head() != phrase.head()
                        && p.form() != Phrase.Form.REFERENCE)
            .max((a, b) -> Integer.compare(a.last() - a.first(), b.last() - b.first()))
            .orElse(phrase)
        : phrase;
  }

  /** Whoever or whatever a plain noun phrase speaks of: "oil fields", "workers". */
  Optional<Party> plain(Token token) {
    if (token.label().equals("compound") && !token.isName() && token.head() > token.index()) {
      return groupsBefore.of(token);
    }
    Token counted = wholes.of(token).orElse(token);
    return Reading.at(phrases, counted.index())
        .filter(p -> !p.isName() && p.noun().isPresent())
        .filter(
            p ->
                p.form() != Phrase.Form.REFERENCE
                    || p.kind() == Kind.OTHER
                    || p.kind() == Kind.PLACE)
        .map(p -> new Party(p, cast.of(p)));
  }

  private Phrase widened(Phrase phrase, Token token) {
    int first = Math.min(phrase.first(), token.index());
    return new Phrase(
        first,
        phrase.last(),
        phrase.head(),
        parse.get(first).start(),
        phrase.end(),
        phrase.name(),
        phrase.kind(),
        phrase.form(),
        phrase.noun(),
        phrase.title());
  }
}
