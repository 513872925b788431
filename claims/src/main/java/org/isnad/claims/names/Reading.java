package org.isnad.claims.names;

import java.util.ArrayList;
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
    List<List<NameRuns.Run>> runs = new ArrayList<>();
    for (Parse parse : parses) {
      List<NameRuns.Run> found = new NameRuns(parse, words).list();
      found.forEach(run -> votes.count(parse, run));
      runs.add(found);
    }
    Reading reading = new Reading(known, new Cast(known, introduced));
    reading.findPhrases(parses, runs, votes);
    return reading;
  }

  /** The names of several words that a text shows to be one before it is parsed. */
  public static Set<String> longNames(String text, KnownNames known) {
    return LongNames.of(text, Introduced.listOf(text), known);
  }

  private void findPhrases(List<Parse> parses, List<List<NameRuns.Run>> runs, KindVotes votes) {
    for (int i = 0; i < parses.size(); i++) {
      Phrases.find(parses.get(i), runs.get(i), known, votes); // persons' family names first
    }
    for (int i = 0; i < parses.size(); i++) {
      List<Phrase> found = Phrases.find(parses.get(i), runs.get(i), known, votes);
      phrases.add(found);
      for (Phrase phrase : found) {
        if (phrase.form() == Phrase.Form.NAME) {
          cast.of(phrase);
        }
      }
    }
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
