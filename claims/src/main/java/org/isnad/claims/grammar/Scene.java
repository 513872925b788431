package org.isnad.claims.grammar;

import java.util.ArrayList;
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

/** One sentence with its phrases, and the document that tells what they stand for. */
public final class Scene {
  private static final Set<String> FIGHTERS = Words.list("fighters");
  private static final Set<String> WHOLE = Words.list("whole-nouns");
  private static final Set<String> PARTS = Words.list("part-nouns");
  private static final Set<EntityClass> BODIES =
      EnumSet.of(
          EntityClass.GOVERNMENT, EntityClass.ARMY, EntityClass.POLICE, EntityClass.POLITICAL_BODY);
  private static final Set<String> LANDS =
      Set.of("area", "part", "swathe", "neighborhood", "neighbourhood", "quarter", "pocket");
  private static final Set<String> OWN_PARTS = Words.list("own-parts");
  private static final Set<String> BARE_ACTORS = Words.list("bare-actors");
  private static final Set<String> EMPTY = Words.list("empty-adjectives");
  private static final Set<String> OWN_MEN =
      Set.of("brigade", "militia", "faction", "battalion", "gang", "network", "army", "movement");
  private static final Set<String> SOLDIERY = Words.list("soldiery");
  private static final Set<String> OTHERS =
      Set.of("new", "other", "another", "different", "rival", "transitional");
  private static final Set<String> BODIES_OF_STATES =
      Set.of("junta", "army", "military", "government", "parliament", "police", "opposition");
  private static final Set<String> PAST =
      Set.of("former", "ex", "senior", "retired", "top", "late", "renegade");
  private final Parse parse;
  private final List<Phrase> phrases;
  private final Cast cast;
  private final Discourse discourse;
  private final Paths paths;

  public Scene(Parse parse, List<Phrase> phrases, Cast cast, Discourse discourse) {
    this.parse = parse;
    this.phrases = phrases;
    this.cast = cast;
    this.discourse = discourse;
    this.paths = new Paths(parse, phrases);
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

  /**
   * All that a word stands for: itself, or the examples behind it: "cities like Goma and Bukavu".
   */
  List<Party> parties(Token token) {
    List<Party> examples = new ArrayList<>();
    if (token.isNoun() && !token.isName()) {
      for (Token named : examples(token)) {
        for (Token each : paths.roles().withConjuncts(named)) {
          party(each).filter(p -> p.phrase().isName()).ifPresent(examples::add);
        }
      }
    }
    return examples.isEmpty() ? row(token) : examples;
  }

  private List<Party> row(Token token) {
    List<Party> row = new ArrayList<>();
    party(token).ifPresent(row::add);
    whole(token).stream()
        .flatMap(inner -> paths.roles().withConjuncts(inner).stream().skip(1))
        .forEach(further -> party(further).ifPresent(row::add));
    if (!row.isEmpty()
        && row.getFirst().phrase().isName()
        && row.getFirst().member().kind() != Kind.PLACE) {
      Series.after(row.getFirst().phrase(), phrases, parse.text())
          .forEach(p -> party(p).ifPresent(row::add));
    }
    return row;
  }

  private List<Token> examples(Token noun) {
    List<Token> found =
        new ArrayList<>(
            parse.dependents(noun, List.of("appos", "dep")).stream()
                .filter(Token::isNoun)
                .toList());
    for (Token preposition : parse.dependents(noun, List.of("prep"))) {
      if (Set.of("like", "as", "including", "include", "notably").contains(preposition.lemma())) {
        found.addAll(parse.dependents(preposition, List.of("pobj")));
      }
    }
    return found;
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
    Optional<Token> inner = whole(token);
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
        ? modifier(token)
        : phrase.map(p -> possessed(token, p)).flatMap(this::party);
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
      told = told.flatMap(this::whole);
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
      return modifier(token);
    }
    Token counted = whole(token).orElse(token);
    return Reading.at(phrases, counted.index())
        .filter(p -> !p.isName() && p.noun().isPresent())
        .filter(
            p ->
                p.form() != Phrase.Form.REFERENCE
                    || p.kind() == Kind.OTHER
                    || p.kind() == Kind.PLACE)
        .map(p -> new Party(p, cast.of(p)));
  }

  /** "Saudi-led coalition airstrikes", "junta raids": the group before a noun of action. */
  private Optional<Party> modifier(Token noun) {
    boolean group =
        NounClasses.classOf(noun.lemma())
            .filter(c -> c != EntityClass.PERSON && c != EntityClass.PLACE)
            .isPresent();
    if (!group && !FIGHTERS.contains(noun.form())) {
      return Optional.empty();
    }
    int first = noun.index();
    while (first > 0 && isModifier(parse.get(first - 1))) {
      first--;
    }
    while (first < noun.index() && PAST.contains(parse.get(first).lemma())) {
      first++;
    }
    String name = parse.text(first, noun.index());
    Phrase phrase =
        new Phrase(
            first,
            noun.index(),
            noun.index(),
            parse.get(first).start(),
            noun.end(),
            name,
            Kind.GROUP,
            Phrase.Form.DESCRIPTION,
            Optional.of(noun.lemma()),
            Optional.empty());
    return Optional.of(new Party(phrase, cast.of(phrase)));
  }

  private static boolean isModifier(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("HYPH")
        || token.tag().equals("VBN");
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

  /** The noun that a word of number or part counts: the "fighters" of "hundreds of fighters". */
  Optional<Token> counted(Token token) {
    return PARTS.contains(token.lemma()) ? whole(token) : Optional.empty();
  }

  /** The whole of which a word names a part: "hundreds of fighters", "the city of Sirte". */
  private Optional<Token> whole(Token token) {
    Optional<Token> fightersOf = fightersOf(token);
    if (fightersOf.isPresent()) {
      return fightersOf;
    }
    boolean part = PARTS.contains(token.lemma()) || token.lemma().equals("#crd#");
    if (!part || token.isName()) {
      return Optional.empty();
    }
    for (Token of : parse.dependents(token, List.of("prep"))) {
      boolean name = token.lemma().equals("name") && of.lemma().equals("for");
      boolean within =
          token.tag().equals("NNS")
              && LANDS.contains(token.lemma())
              && Set.of("in", "around").contains(of.lemma());
      if ((name || within || of.lemma().equals("of")) && of.index() - token.index() <= 2) {
        return parse.dependents(of, List.of("pobj")).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** "militants from the Islamic State", "rebels of the Arakan Army": the group they fight for. */
  private Optional<Token> fightersOf(Token token) {
    if (!FIGHTERS.contains(token.form().toLowerCase(java.util.Locale.ROOT)) || token.isName()) {
      return Optional.empty();
    }
    for (Token of : parse.dependents(token, List.of("prep"))) {
      if (Set.of("of", "from").contains(of.lemma()) && of.index() == token.index() + 1) {
        return parse.dependents(of, List.of("pobj")).stream()
            .filter(
                t ->
                    phrases.stream()
                        .anyMatch(p -> p.covers(t.index()) && p.isName() && p.kind() == Kind.GROUP))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private Optional<Party> party(Phrase phrase) {
    if (!phrase.isName()) {
      Optional<Party> named = namedBeside(phrase);
      if (named.isPresent()) {
        return named;
      }
    }
    Optional<Member> owner = owner(phrase);
    if (owner.isPresent()
        && phrase.noun().filter(n -> FIGHTERS.contains(n) || OWN_PARTS.contains(n)).isPresent()) {
      if (owner.get().kind() == Kind.GROUP) {
        return Optional.of(new Party(phrase, owner.get()));
      }
      return ownedBy(phrase, owner.get());
    }
    if (isOwnBody(phrase, owner)) {
      return ownedBy(phrase, owner.get());
    }
    Optional<Phrase> wide = withOwner(phrase);
    if (wide.isPresent()) {
      return wide.map(w -> new Party(w, cast.of(w)));
    }
    return switch (phrase.form()) {
      case NAME -> Optional.of(new Party(phrase, cast.of(phrase)));
      case DESCRIPTION -> phrase.kind() == Kind.OTHER ? ofOther(phrase) : described(phrase);
      case REFERENCE -> referred(phrase);
    };
  }

  /** "Haftar's brigade", "Mali's junta": told by whose it is. */
  private boolean isOwnBody(Phrase phrase, Optional<Member> owner) {
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

  /** "the French tourist Hervé Gourdel", "its leader, Ali Hassan": the name says who it is. */
  private Optional<Party> namedBeside(Phrase phrase) {
    Token head = parse.get(phrase.head());
    if (head.label().equals("appos") && phrase.kind() != Kind.PLACE) {
      Optional<Phrase> before = Reading.at(phrases, head.head()).filter(Phrase::isName);
      if (before.isPresent()) {
        return before.map(p -> new Party(p, cast.of(p)));
      }
    }
    if (head.label().equals("attr") && phrase.kind() == Kind.GROUP) {
      Optional<Phrase> subject =
          parse
              .findHead(head)
              .flatMap(v -> paths.roles().subjects(v).stream().findFirst())
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
              && parse.get(next.head()).head() == phrase.head();
      boolean land =
          phrase.kind() == Kind.PLACE && (next.kind().isPlace() || next.kind() == Kind.OTHER);
      boolean fits = next.kind() == Kind.PLACE ? land && apposed : !land || apposed;
      if ((touches || apposed) && fits && next.head() != phrase.head()) {
        return Optional.of(new Party(next, cast.of(next)));
      }
    }
    return Optional.empty();
  }

  private Optional<Party> ofOther(Phrase phrase) {
    boolean capital = Character.isUpperCase(phrase.name().charAt(0)) && phrase.noun().isEmpty();
    return capital ? Optional.of(new Party(phrase, cast.of(phrase))) : Optional.empty();
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

  /** "The office said it had detained him": it, he or they who speak of themselves. */
  private Optional<Member> speaker(Phrase phrase) {
    Token word = parse.get(phrase.head());
    boolean own = word.label().equals("poss") && word.tag().equals("PRP$");
    Optional<Token> subject =
        own ? parse.findHead(word) : Optional.of(word).filter(w -> w.tag().equals("PRP"));
    return subject
        .filter(s -> s.label().equals("nsubj"))
        .flatMap(parse::findHead)
        .filter(verb -> verb.label().equals("ccomp"))
        .flatMap(parse::findHead)
        .filter(Attribution::isReporting)
        .flatMap(
            verb ->
                paths.roles().surfaceSubjects(verb).stream()
                    .filter(s -> s.isNoun() && s.index() < word.index())
                    .findFirst())
        .flatMap(this::party)
        .map(Party::member)
        .filter(m -> mayBe(word, m.kind()));
  }

  private static boolean mayBe(Token pronoun, Kind kind) {
    return switch (pronoun.form().toLowerCase(java.util.Locale.ROOT)) {
      case "it", "its" -> kind == Kind.GROUP || kind == Kind.STATE;
      case "he", "she", "his", "her" -> kind == Kind.PERSON;
      case "they", "their" -> kind == Kind.GROUP;
      default -> false;
    };
  }

  /** "the new government" is none that was told of before. */
  private boolean isNew(Phrase phrase) {
    return phrase.noun().isPresent()
        && parse.dependents(parse.get(phrase.head()), List.of("amod", "nmod")).stream()
            .anyMatch(t -> OTHERS.contains(t.lemma()));
  }

  private Optional<Party> referred(Phrase phrase) {
    Optional<Member> member = isNew(phrase) ? Optional.empty() : discourse.resolve(parse, phrase);
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

  /** "Niger's junta": a group is told from others by whose it is. */
  private Optional<Phrase> withOwner(Phrase phrase) {
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
  private Optional<Party> ownedBy(Phrase phrase, Member owner) {
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

  private Optional<Member> owner(Phrase phrase) {
    Token head = parse.get(phrase.head());
    List<Token> possessors = new ArrayList<>(parse.dependents(head, List.of("poss")));
    if (possessors.stream().anyMatch(p -> p.tag().equals("WP$"))) {
      return antecedent(head).flatMap(this::party).map(Party::member);
    }
    return possessors.stream()
        .findFirst()
        .flatMap(p -> Reading.at(phrases, p.index()))
        .filter(p -> p.head() != phrase.head())
        .flatMap(p -> party(p).map(Party::member));
  }
}
