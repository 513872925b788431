package org.isnad.claims.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.claims.names.Antecedents.Seen;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * What a text has just spoken of, so that "he", "the group" and "the city" find the name they stand
 * for: a subject before an object, the nearer before the farther (after Lappin and Leass 1994, "An
 * algorithm for pronominal anaphora resolution", with their first factors only). Where two fit
 * alike it says nobody: a wrong name is worse than none.
 */
public final class Discourse {
  private static final List<String> SUBJECTS = List.of("nsubj", "nsubjpass");
  private static final Set<String> SAYING = Words.list("reporting-verbs");
  private final Cast cast;
  private final Antecedents antecedents = new Antecedents();
  private final NounReferences nouns;
  private final RowMemory rows = new RowMemory();
  private final PluralReferences plurals;
  private final Messages messages;

  public Discourse(Cast cast) {
    this.cast = cast;
    this.nouns = new NounReferences(cast, antecedents);
    this.plurals = new PluralReferences(cast, rows);
    this.messages = new Messages(cast);
  }

  /** Begins a paragraph or an item; what it is about, where its first words say so. */
  public void beginPassage(Optional<Member> about) {
    antecedents.beginParagraph(about);
    rows.beginParagraph();
  }

  /** Remembers actors that this sentence tells together. */
  public void note(Row row) {
    rows.note(row);
  }

  /** Remembers whom this sentence tells as the first, the second and so on. */
  public void noteOrdinal(int number, Member member, int last) {
    rows.noteOrdinal(number, member, last);
  }

  /** All whom a plural reference before this word stands for; none where it is not sure. */
  public List<Member> resolve(PluralReference reference, int before) {
    return plurals.resolve(reference, before);
  }

  /** The other side, where the text has set but two against each other, one of them this. */
  public Optional<Member> findFoe(Member one, int before) {
    return plurals.findFoe(one, before);
  }

  /** All whom "they" stands for, where one of them or nobody was found; none where it is one. */
  public List<Member> resolveThey(Optional<Member> one, int before) {
    if (topic().isPresent()) {
      return List.of();
    }
    for (int back = 0; back <= 1; back++) {
      int sentence = back;
      boolean named = one.filter(m -> antecedents.isNamed(m, sentence, before)).isPresent();
      List<Member> row = plurals.subjects(back, before, named ? one : Optional.empty());
      if (named || !row.isEmpty() || plurals.hasCrowd(back, before)) {
        return row;
      }
    }
    return List.of();
  }

  public Optional<Member> topic() {
    return antecedents.topic();
  }

  /** Whose message a noun points at: "the statement". */
  public Optional<Member> authorOf(Parse parse, Token noun) {
    return messages.authorOf(parse, noun);
  }

  /** Begins a sentence with all its phrases; those further right are no antecedents of the left. */
  public void beginSentence(Parse parse, List<Phrase> phrases) {
    antecedents.beginSentence();
    rows.beginSentence();
    messages.note(parse, phrases);
    for (Phrase phrase : phrases) {
      Token word = parse.get(phrase.head());
      boolean subject = Told.isSubject(parse, word);
      if (phrase.form() == Phrase.Form.REFERENCE) {
        resolve(parse, phrase).ifPresent(m -> antecedents.add(m, phrase, m.kind(), word, subject));
      } else if (Told.isAntecedent(parse, phrases, phrase)) {
        antecedents.add(cast.of(phrase), phrase, phrase.kind(), word, subject);
      }
    }
  }

  /** What a reference stands for. */
  public Optional<Member> resolve(Parse parse, Phrase phrase) {
    Token head = parse.get(phrase.head());
    if (phrase.kind() == Kind.PLACE && head.tag().equals("NNS")) {
      return Optional.empty(); // "the towns" are no one town
    }
    String word = head.form().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "he", "she" -> antecedents.findLast(edge(parse, phrase), s -> s.kind() == Kind.PERSON);
      case "his" -> antecedents.findLast(phrase.first(), s -> s.kind() == Kind.PERSON);
      case "him", "her" -> object(parse, phrase, s -> s.kind() == Kind.PERSON);
      case "it" -> EmptyIt.is(parse, phrase) ? Optional.empty() : it(parse, phrase);
      case "its" -> its(parse, phrase);
      case "them" -> object(parse, phrase, s -> s.kind() == Kind.GROUP);
      case "they", "their" ->
          antecedents.findTopicOrLast(phrase.first(), s -> s.kind() == Kind.GROUP);
      case "who", "which", "that", "we", "our" -> Optional.empty();
      case "this" -> antecedents.topic();
      default ->
          PluralReference.at(parse, head)
              .map(reference -> nouns.resolve(reference, phrase))
              .orElseGet(() -> nouns.resolve(phrase));
    };
  }

  /** Where antecedents end: "Among the dead was a commander, he added" speaks of an earlier one. */
  private static int edge(Parse parse, Phrase phrase) {
    Token pronoun = parse.get(phrase.head());
    return parse.findHead(pronoun).stream()
        .filter(verb -> pronoun.label().equals("nsubj") && SAYING.contains(verb.lemma()))
        .flatMap(verb -> parse.dependents(verb, List.of("ccomp")).stream())
        .filter(said -> said.index() < pronoun.index())
        .flatMap(said -> parse.subtree(said).stream())
        .mapToInt(Token::index)
        .min()
        .orElse(phrase.first());
  }

  /** "Uganda's army and its allies", "the army and its allies": whose the noun before is, or it. */
  private Optional<Member> joinedOwner(Parse parse, Phrase pronoun) {
    Optional<Token> before =
        parse
            .findHead(parse.get(pronoun.head()))
            .filter(owned -> owned.label().equals("conj"))
            .flatMap(parse::findHead)
            .filter(Token::isNoun);
    return before
        .flatMap(noun -> parse.dependents(noun, List.of("poss")).stream().findFirst())
        .or(() -> before)
        .flatMap(owner -> antecedents.findAt(owner.index(), Discourse::isOneActor));
  }

  private Optional<Member> it(Parse parse, Phrase phrase) {
    return parse.get(phrase.head()).label().equals("dobj")
        ? object(parse, phrase, Discourse::isOneActor)
        : thing(phrase);
  }

  private Optional<Member> its(Parse parse, Phrase phrase) {
    Optional<Token> part = partOf(parse, phrase);
    return part.isPresent()
        ? antecedents.findForObject(phrase.first(), part.get().index(), Discourse::isOneActor)
        : joinedOwner(parse, phrase).or(() -> thing(phrase));
  }

  /** "X is one of its units", "X was named as one of its units": X, and so "its" is not X's. */
  private static Optional<Token> partOf(Parse parse, Phrase phrase) {
    Optional<Token> one =
        parse
            .findHead(parse.get(phrase.head()))
            .flatMap(parse::findHead)
            .filter(of -> of.lemma().equals("of"))
            .flatMap(parse::findHead)
            .filter(t -> t.tag().equals("CD"));
    return one.flatMap(parse::findHead)
        .flatMap(above -> above.lemma().equals("as") ? parse.findHead(above) : Optional.of(above))
        .filter(Token::isVerb)
        .flatMap(verb -> parse.dependents(verb, SUBJECTS).stream().findFirst());
  }

  /** A group or a state, but none where the last sentence was about a place. */
  private Optional<Member> thing(Phrase phrase) {
    return antecedents.wasOn(Kind.PLACE) && antecedents.topic().isEmpty()
        ? antecedents.findHere(phrase.first(), Discourse::isOneActor)
        : antecedents.findTopicOrLast(phrase.first(), Discourse::isOneActor);
  }

  private static boolean isOneActor(Seen seen) {
    return (seen.kind() == Kind.GROUP || seen.kind() == Kind.STATE)
        && !seen.several()
        && !seen.isOperation();
  }

  /** "defeated the rebels and forced them to retreat": never who does it. */
  private Optional<Member> object(Parse parse, Phrase phrase, Predicate<Seen> fits) {
    Token pronoun = parse.get(phrase.head());
    Optional<Token> opposed = // "launched an offensive against them"
        parse
            .findHead(pronoun)
            .filter(against -> against.lemma().equals("against"))
            .flatMap(parse::findHead);
    Token governed = opposed.filter(Token::isNoun).orElse(pronoun);
    Optional<Token> subject = subjectAbove(parse, governed);
    boolean object = pronoun.label().equals("dobj") || opposed.isPresent();
    return object && subject.isPresent()
        ? antecedents.findForObject(phrase.first(), subject.get().index(), fits)
        : antecedents.findTopicOrLast(phrase.first(), fits);
  }

  /** The subject of the verb that governs a word, or of the verb that it is joined to. */
  private static Optional<Token> subjectAbove(Parse parse, Token word) {
    Optional<Token> verb = parse.findHead(word);
    for (int step = 0; step < 4 && verb.isPresent(); step++) {
      List<Token> subjects = parse.dependents(verb.get(), SUBJECTS);
      if (!subjects.isEmpty()) {
        return subjects.stream().findFirst();
      }
      verb = verb.filter(Discourse::sharesSubject).flatMap(parse::findHead);
    }
    return Optional.empty();
  }

  /** "took the base and burned it", "dissolved the unit, renaming it". */
  private static boolean sharesSubject(Token verb) {
    return Set.of("conj", "xcomp").contains(verb.label())
        || verb.label().equals("advcl") && verb.tag().equals("VBG");
  }
}
