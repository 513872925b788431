package org.isnad.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A question to a snapshot of the ledger. Every part narrows it; an empty set or an absent bound
 * leaves that part open. The snapshot itself fixes the last day of publication and the last moment
 * of recording.
 *
 * @param valid when it was so
 * @param published when it was said
 * @param recordedSince only what the ledger learned at this moment or later
 * @param types kinds of fact
 * @param actors entity ids; one of them is its subject or object
 * @param places entity ids; one of them is its place or its object
 * @param origin whose word it is
 * @param standings which standings count; only {@link Standing#CURRENT} unless said otherwise
 * @param words words that all stand in its quote, its names, its place or its speakers, in any
 *     script
 * @param limit how many at most, the newest first
 */
public record ClaimQuery(
    Days valid,
    Days published,
    Optional<Instant> recordedSince,
    Set<ClaimType> types,
    Set<String> actors,
    Set<String> places,
    Origin origin,
    Set<Standing> standings,
    Optional<String> words,
    int limit) {
  /** Everything that counts. */
  public static final ClaimQuery ALL =
      new ClaimQuery(
          Days.ALWAYS,
          Days.ALWAYS,
          Optional.empty(),
          Set.of(),
          Set.of(),
          Set.of(),
          Origin.ANY,
          Set.of(Standing.CURRENT),
          Optional.empty(),
          Integer.MAX_VALUE);

  public ClaimQuery {
    types = Set.copyOf(types);
    actors = Set.copyOf(actors);
    places = Set.copyOf(places);
    standings = Set.copyOf(standings);
    if (limit < 1) {
      throw new IllegalArgumentException(
          "the limit " + limit + " lets nothing through; ask for 1 or more");
    }
  }

  /** What may have been so within these days. */
  public ClaimQuery validIn(Days days) {
    return new ClaimQuery(
        days, published, recordedSince, types, actors, places, origin, standings, words, limit);
  }

  /** What may have begun by the end of a day. */
  public ClaimQuery begunBy(LocalDate day) {
    return validIn(new Days(Optional.empty(), Optional.of(day)));
  }

  /** What was published within these days. */
  public ClaimQuery publishedIn(Days days) {
    return new ClaimQuery(
        valid, days, recordedSince, types, actors, places, origin, standings, words, limit);
  }

  /** What the ledger learned at a moment or later. */
  public ClaimQuery recordedSince(Instant moment) {
    return new ClaimQuery(
        valid,
        published,
        Optional.of(moment),
        types,
        actors,
        places,
        origin,
        standings,
        words,
        limit);
  }

  public ClaimQuery ofTypes(ClaimType... kinds) {
    return new ClaimQuery(
        valid,
        published,
        recordedSince,
        Set.of(kinds),
        actors,
        places,
        origin,
        standings,
        words,
        limit);
  }

  /** About one of these actors; an actor with several ids is asked for by all of them. */
  public ClaimQuery aboutActors(Set<String> ids) {
    return new ClaimQuery(
        valid, published, recordedSince, types, ids, places, origin, standings, words, limit);
  }

  public ClaimQuery aboutPlaces(Set<String> ids) {
    return new ClaimQuery(
        valid, published, recordedSince, types, actors, ids, origin, standings, words, limit);
  }

  public ClaimQuery from(Origin whose) {
    return new ClaimQuery(
        valid, published, recordedSince, types, actors, places, whose, standings, words, limit);
  }

  public ClaimQuery standing(Set<Standing> which) {
    return new ClaimQuery(
        valid, published, recordedSince, types, actors, places, origin, which, words, limit);
  }

  public ClaimQuery withWords(String text) {
    return new ClaimQuery(
        valid,
        published,
        recordedSince,
        types,
        actors,
        places,
        origin,
        standings,
        Optional.of(text).filter(t -> !t.isBlank()),
        limit);
  }

  public ClaimQuery atMost(int number) {
    return new ClaimQuery(
        valid, published, recordedSince, types, actors, places, origin, standings, words, number);
  }

  /**
   * A span of days, both included; an absent end is open.
   *
   * @param from the first
   * @param to the last
   */
  public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Days ALWAYS = new Days(Optional.empty(), Optional.empty());

    public static Days of(LocalDate from, LocalDate to) {
      return new Days(Optional.of(from), Optional.of(to));
    }

    public static Days on(LocalDate day) {
      return of(day, day);
    }
  }

  /**
   * Whose word a claim is.
   *
   * @param documents document ids
   * @param sources names under which documents are cited: see {@link Document#voice}
   * @param grades Admiralty codes: the claim's own latest grade, or else its source's
   */
  public record Origin(Set<String> documents, Set<String> sources, Set<Grade> grades) {
    public static final Origin ANY = new Origin(Set.of(), Set.of(), Set.of());

    public Origin {
      documents = Set.copyOf(documents);
      sources = Set.copyOf(sources);
      grades = Set.copyOf(grades);
    }

    public static Origin ofDocuments(Set<String> ids) {
      return new Origin(ids, Set.of(), Set.of());
    }

    public static Origin ofSources(Set<String> names) {
      return new Origin(Set.of(), names, Set.of());
    }

    public static Origin graded(Set<Grade> codes) {
      return new Origin(Set.of(), Set.of(), codes);
    }
  }
}
