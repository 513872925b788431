package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.syntax.Parse;

/** The names of one document: its cast, and the phrases of each of its sentences. */
public final class Reading {
  private final KnownNames known;
  private final Cast cast;
  private final List<List<Phrase>> phrases = new ArrayList<>();

  private Reading(KnownNames known, Cast cast) {
    this.known = known;
    this.cast = cast;
  }

  /**
   * Finds the names of a document.
   *
   * @param text the whole text
   * @param parses its sentences
   */
  public static Reading of(String text, List<Parse> parses, KnownNames known) {
    List<Introduced> introduced = Introduced.listOf(text);
    DocumentWords words = new DocumentWords(text, introduced, known);
    KindVotes votes = new KindVotes(known);
    List<List<Segment>> segments = new ArrayList<>();
    for (Parse parse : parses) {
      List<NameRuns.Run> runs = new NameRuns(parse, words).list();
      votes.count(parse, runs);
      segments.add(Segment.listOf(parse, runs));
    }
    notePersons(parses, segments, votes);
    votes.shareLists();
    Reading reading = new Reading(known, new Cast(known, introduced));
    reading.findPhrases(parses, segments, votes);
    return reading;
  }

  /** The names of several words that a text shows to be one before it is parsed. */
  public static Set<String> longNames(String text, KnownNames known) {
    return LongNames.of(text, Introduced.listOf(text), known);
  }

  /** Persons' family names first, so that they alone are known anywhere in the document. */
  private static void notePersons(
      List<Parse> parses, List<List<Segment>> segments, KindVotes votes) {
    for (int i = 0; i < parses.size(); i++) {
      for (Segment segment : segments.get(i)) {
        switch (segment) {
          case Segment.Person person ->
              votes.notePerson(parses.get(i).text(person.first(), person.last()));
          case Segment.Name name -> {
            String text = parses.get(i).text(name.first(), name.last());
            Kind kind = votes.decide(text);
            boolean titled = name.title().isPresent() && kind == Kind.OTHER;
            if (titled || kind == Kind.PERSON) {
              votes.notePerson(text);
            }
          }
          case Segment.TitleOnly title -> {}
        }
      }
    }
  }

  private void findPhrases(List<Parse> parses, List<List<Segment>> segments, KindVotes votes) {
    for (int i = 0; i < parses.size(); i++) {
      List<Phrase> found = Phrases.find(parses.get(i), segments.get(i), known, votes);
      phrases.add(found);
      for (Phrase phrase : found) {
        if (phrase.form() == Phrase.Form.NAME) {
          cast.of(phrase);
        }
      }
    }
    cast.joinInitials();
  }

  public Cast cast() {
    return cast;
  }

  public KnownNames known() {
    return known;
  }

  /** The phrases of a sentence, in order of their last words. */
  public List<Phrase> phrases(int sentence) {
    return phrases.get(sentence);
  }

  /**
   * The proper names of a sentence, none inside another, and the descriptions that hold a capital,
   * in order; a state that something happens in is a place there.
   */
  public List<Phrase> named(Parse parse, int sentence) {
    List<Phrase> named = new ArrayList<>();
    for (Phrase phrase : phrases.get(sentence)) {
      if (phrase.isName()) {
        named.removeIf(inner -> inner.isName() && phrase.first() <= inner.first());
        boolean land = phrase.kind() == Kind.STATE && !States.acts(parse, parse.get(phrase.head()));
        named.add(land ? phrase.withKind(Kind.PLACE) : phrase);
      } else if (phrase.form() == Phrase.Form.DESCRIPTION
          && phrase.name().chars().anyMatch(Character::isUpperCase)) {
        named.add(phrase);
      }
    }
    named.sort(Comparator.comparingInt(Phrase::start).thenComparing(p -> -p.end()));
    return named;
  }

  /** The phrase a word heads, else the widest that holds it. */
  public static Optional<Phrase> at(List<Phrase> phrases, int token) {
    Optional<Phrase> headed =
        phrases.stream()
            .filter(p -> p.head() == token)
            .max((a, b) -> Integer.compare(a.last() - a.first(), b.last() - b.first()));
    return headed.or(
        () ->
            phrases.stream()
                .filter(p -> p.covers(token) && p.isName())
                .max((a, b) -> Integer.compare(a.last() - a.first(), b.last() - b.first())));
  }
}
