package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.claims.syntax.Token;

/**
 * What a text has named, sentence by sentence, as far back as a reader remembers, and what its
 * passage is about.
 */
final class Antecedents {
  /** How many sentences back a reader remembers. */
  private static final int MEMORY = 3;

  /**
   * One thing named.
   *
   * @param sentence the number of the sentence
   * @param phrase the words that name it
   * @param word the word that heads them
   * @param subject whether it is the subject of a clause
   */
  record Seen(Member member, Kind kind, int sentence, Phrase phrase, Token word, boolean subject) {
    int token() {
      return phrase.last();
    }

    int head() {
      return phrase.head();
    }

    /** Whether a plural noun tells it: "junta troops" are never "it". */
    boolean several() {
      return phrase.noun().isPresent() && word.tag().equals("NNS");
    }

    /** Whether it is named for itself, and not to tell of another: "US support". */
    boolean named() {
      return phrase.isName()
          && !Set.of("compound", "nmod", "amod", "npadvmod").contains(word.label());
    }

    /** Whether its name is an operation's: "Operation Dignity". */
    boolean isOperation() {
      return member.name().startsWith("Operation ");
    }

    /** Whether it was told with this noun: "M23 rebels". */
    boolean isTold(String noun) {
      return phrase.noun().filter(noun::equals).isPresent();
    }
  }

  private final List<Seen> seen = new ArrayList<>();
  private int sentence;
  private int sentenceStart;
  private int paragraphStart;
  private Optional<Member> topic = Optional.empty();

  /** Begins a paragraph or an item, and what it is about where it says so. */
  void beginParagraph(Optional<Member> about) {
    paragraphStart = sentence + 1;
    topic = about;
  }

  Optional<Member> topic() {
    return topic;
  }

  void beginSentence() {
    sentence++;
    sentenceStart = seen.size();
  }

  void add(Member member, Phrase phrase, Kind kind, Token word, boolean subject) {
    seen.add(new Seen(member, kind, sentence, phrase, word, subject));
  }

  /** The nearest that fits for an object: one beside it, but not its own subject. */
  Optional<Member> findForObject(int before, int ownSubject, Predicate<Seen> fits) {
    Optional<Member> own =
        here().stream().filter(s -> s.head() == ownSubject).map(Seen::member).findFirst();
    Predicate<Seen> other = fits.and(s -> own.filter(m -> m == s.member()).isEmpty());
    return nearest(other.and(s -> s.sentence() == sentence && s.token() < before))
        .or(() -> findLast(before, other));
  }

  /** The nearest that fits before a word: a subject first, this sentence before the last ones. */
  Optional<Member> findLast(int before, Predicate<Seen> fits) {
    Predicate<Seen> here = s -> s.sentence() == sentence && s.token() < before;
    Predicate<Seen> earlier = s -> s.sentence() < sentence;
    return nearest(fits.and(here).and(Seen::subject))
        .or(() -> only(fits.and(here).and(this::isInMainClause)))
        .or(() -> nearest(fits.and(s -> s.sentence() == sentence - 1).and(Seen::subject)))
        .or(() -> only(fits.and(here)))
        .or(() -> lastOnly(fits.and(earlier)));
  }

  /** "The troops surrendered to the AA as the group took the base": named behind a subject. */
  private boolean isInMainClause(Seen named) {
    return named.named() && here().stream().anyMatch(s -> s.subject() && s.token() < named.token());
  }

  /** What the passage is about, where it is a body; else the nearest that fits before a word. */
  Optional<Member> findTopicOrLast(int before, Predicate<Seen> fits) {
    return topic
        .filter(t -> t.kind() == Kind.GROUP || t.kind() == Kind.OTHER)
        .or(() -> findLast(before, fits));
  }

  /** What a word of this sentence names, where it fits. */
  Optional<Member> findAt(int word, Predicate<Seen> fits) {
    return nearest(fits.and(s -> s.sentence() == sentence && s.head() == word));
  }

  /** The only one that fits within reach; nobody where two do. */
  Optional<Member> findOnly(int before, Predicate<Seen> fits) {
    return only(fits.and(s -> s.sentence() < sentence || s.token() < before));
  }

  /** The only one in the whole text so far that fits; nobody where two do. */
  Optional<Member> findOnlyEver(Predicate<Seen> fits) {
    List<Member> all = seen.stream().filter(fits).map(Seen::member).distinct().toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private Optional<Member> nearest(Predicate<Seen> fits) {
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= oldest(); i--) {
      if (fits.test(seen.get(i))) {
        return Optional.of(seen.get(i).member());
      }
    }
    return Optional.empty();
  }

  /** Of the nearest sentence that holds any that fits, the only one. */
  private Optional<Member> lastOnly(Predicate<Seen> fits) {
    for (int number = sentence - 1; number >= oldest(); number--) {
      int wanted = number;
      Predicate<Seen> there = fits.and(s -> s.sentence() == wanted);
      Optional<Member> subject = nearest(there.and(Seen::subject));
      if (subject.isPresent() || nearest(there).isPresent()) {
        return subject.or(() -> only(there));
      }
    }
    return Optional.empty();
  }

  private Optional<Member> only(Predicate<Seen> fits) {
    Optional<Member> found = nearest(fits);
    return found.filter(member -> nearest(fits.and(s -> s.member() != member)).isEmpty());
  }

  private int oldest() {
    return Math.max(sentence - MEMORY, paragraphStart - 1);
  }

  /** The nearest subject that fits in this sentence, before a word. */
  Optional<Member> findHere(int before, Predicate<Seen> fits) {
    return nearest(
        fits.and(s -> s.sentence() == sentence && s.token() < before).and(Seen::subject));
  }

  /** What this sentence has named. */
  private List<Seen> here() {
    return seen.subList(sentenceStart, seen.size());
  }

  /** Whether the sentence so many back has named a member; this one, before a word. */
  boolean isNamed(Member member, int back, int before) {
    return seen.stream()
        .filter(s -> s.sentence() == sentence - back && s.member() == member)
        .anyMatch(s -> back > 0 || s.token() < before);
  }

  /** Whether the sentence before this one has a thing of a kind for its only subject. */
  boolean wasOn(Kind kind) {
    Predicate<Seen> subject = s -> s.sentence() == sentence - 1 && s.subject();
    return nearest(subject.and(s -> s.kind() == kind)).isPresent()
        && nearest(subject.and(s -> s.kind() != kind)).isEmpty();
  }

  /** The one that the text has named most; nobody where two are even. */
  Optional<Member> findMostNamed(Kind kind) {
    Map<Member, Integer> counts = new LinkedHashMap<>();
    seen.stream()
        .filter(s -> s.kind() == kind && s.named())
        .forEach(s -> counts.merge(s.member(), 1, Integer::sum));
    Member most = null;
    int count = 0;
    for (Map.Entry<Member, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > count) {
        most = entry.getKey();
        count = entry.getValue();
      } else if (entry.getValue() == count) {
        most = null;
      }
    }
    return Optional.ofNullable(most);
  }
}
