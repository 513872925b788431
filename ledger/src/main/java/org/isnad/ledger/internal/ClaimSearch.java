package org.isnad.ledger.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.ClaimQuery;
import org.isnad.model.ResolvedClaim;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Answers a question: walks each branch from the newest claim down, a chunk at a time, until enough
 * claims fit, so that the cost grows with the answer and not with the ledger.
 */
final class ClaimSearch {
  private static final int LARGEST_CHUNK = 5000;
  private static final int DOCUMENTS_AT_ONCE = 64;
  private static final int WORDS_AT_ONCE = 100;
  private static final int MOST_WORDS_AT_ONCE = 3200;
  private static final Comparator<Answer> NEWEST_FIRST =
      Comparator.comparingInt((Answer answer) -> answer.found().published())
          .thenComparingLong(answer -> answer.found().number())
          .reversed();

  private final Handle handle;
  private final Snapshot snapshot;
  private final ClaimQuery query;
  private final Resolving resolving;
  private final ClaimFilter filter;
  private final Map<Long, Answer> answers = new HashMap<>();

  ClaimSearch(Handle handle, Snapshot snapshot, ClaimQuery query, Resolving resolving) {
    this.handle = handle;
    this.snapshot = snapshot;
    this.query = query;
    this.resolving = resolving;
    this.filter = new ClaimFilter(query, new Grades(handle, snapshot), sources(handle, query));
  }

  private static Set<Integer> sources(Handle handle, ClaimQuery query) {
    return query.origin().sources().stream()
        .map(name -> Numbers.find(handle, "sources", "name", name))
        .filter(java.util.OptionalInt::isPresent)
        .map(java.util.OptionalInt::getAsInt)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /** A found claim with what its names stand for. */
  record Answer(FoundClaim found, ResolvedClaim claim) {}

  /** The claims that fit, newest first. */
  List<Answer> run(Dialect dialect) {
    DocumentWalk walk = new DocumentWalk(handle, snapshot, query);
    if (walk.isAsked()) {
      byDocuments(walk);
    } else if (isByWords()) {
      byWords(dialect);
    } else if (isWholeLedger()) {
      byNumber();
    } else {
      new Branches(handle, query).list().forEach(this::byPublication);
    }
    return answers.values().stream().sorted(NEWEST_FIRST).limit(query.limit()).toList();
  }

  private boolean isByWords() {
    return query.words().isPresent() && query.actors().isEmpty() && query.places().isEmpty();
  }

  private void byWords(Dialect dialect) {
    Set<String> words = Words.of(query.words().orElse(""));
    long before = snapshot.lastClaim() + 1;
    int size = WORDS_AT_ONCE;
    while (!words.isEmpty() && answers.size() < query.limit()) {
      List<Long> numbers =
          handle
              .createQuery(dialect.claimsWith())
              .bind("words", dialect.question(words))
              .bind("before", before)
              .bind("chunk", size)
              .mapTo(Long.class)
              .list();
      if (!numbers.isEmpty()) {
        Branch found = Branch.of("c.number in (<numbers>)", "numbers", numbers);
        take(
            fetch(
                found.and("c.published <= :day", "day", snapshot.lastDay()), "c.number desc", size),
            answers);
        before = numbers.getLast();
      }
      if (numbers.size() < size) {
        return;
      }
      size = Math.min(2 * size, MOST_WORDS_AT_ONCE);
    }
  }

  private boolean isWholeLedger() {
    boolean isAboutAny = query.actors().isEmpty() && query.places().isEmpty();
    boolean isUnbounded =
        query.limit() == Integer.MAX_VALUE
            && query.types().isEmpty()
            && query.published().equals(ClaimQuery.Days.ALWAYS)
            && query.valid().equals(ClaimQuery.Days.ALWAYS);
    return isAboutAny && (isUnbounded || query.recordedSince().isPresent());
  }

  private void byPublication(Branch branch) {
    int day = snapshot.lastDay();
    long number = Long.MAX_VALUE;
    Map<Long, Answer> own = new HashMap<>();
    while (own.size() < query.limit()) {
      Branch next =
          branch
              .and("c.published <= :day", "day", day)
              .and("(c.published, c.number) < (:day, :before)", "before", number);
      List<FoundClaim> chunk = fetch(next, "c.published desc, c.number desc");
      take(chunk, own);
      if (chunk.size() < chunk()) {
        break;
      }
      day = chunk.getLast().published();
      number = chunk.getLast().number();
    }
    answers.putAll(own);
  }

  private void byNumber() {
    long before = snapshot.lastClaim() + 1;
    while (answers.size() < query.limit()) {
      List<FoundClaim> chunk =
          fetch(
              Branch.of("c.number < :before", "before", before)
                  .and("c.published <= :day", "day", snapshot.lastDay()),
              "c.number desc");
      take(chunk, answers);
      if (chunk.size() < chunk()) {
        return;
      }
      before = chunk.getLast().number();
    }
  }

  private void byDocuments(DocumentWalk walk) {
    while (answers.size() < query.limit()) {
      List<Integer> documents = walk.next(DOCUMENTS_AT_ONCE);
      if (documents.isEmpty()) {
        return;
      }
      byDocuments(documents);
    }
  }

  private void byDocuments(Collection<Integer> documents) {
    long before = snapshot.lastClaim() + 1;
    while (true) {
      Branch next =
          Branch.of("c.document in (<documents>)", "documents", documents)
              .and("c.number < :before", "before", before)
              .and("c.published <= :day", "day", snapshot.lastDay());
      List<FoundClaim> chunk = fetch(next, "c.number desc", LARGEST_CHUNK);
      take(chunk, answers);
      if (chunk.size() < LARGEST_CHUNK) {
        return;
      }
      before = chunk.getLast().number();
    }
  }

  private void take(List<FoundClaim> chunk, Map<Long, Answer> kept) {
    for (FoundClaim found : chunk) {
      if (filter.mayPass(found)) {
        Answer answer = new Answer(found, resolving.resolve(found));
        if (filter.passes(answer)) {
          kept.put(found.number(), answer);
        }
      }
    }
  }

  private int chunk() {
    int limit = query.limit();
    return limit >= LARGEST_CHUNK ? LARGEST_CHUNK : limit + limit / 8 + 8;
  }

  private List<FoundClaim> fetch(Branch branch, String order) {
    return fetch(branch, order, chunk());
  }

  private List<FoundClaim> fetch(Branch branch, String order, int size) {
    Branch bounded = bounded(branch);
    Query sql =
        handle
            .createQuery(
                FoundClaim.COLUMNS
                    + " where "
                    + bounded.condition()
                    + " and c.body is not null and c.number <= :lastClaim order by "
                    + order
                    + " limit :size")
            .bind("lastEntry", snapshot.lastEntry())
            .bind("lastClaim", snapshot.lastClaim())
            .bind("size", size)
            .setFetchSize(size);
    bind(sql, bounded.values());
    return sql.map((row, context) -> FoundClaim.of(row)).list();
  }

  static void bind(Query sql, Map<String, Object> values) {
    values.forEach(
        (name, value) -> {
          if (value instanceof Collection<?> list) {
            sql.bindList(name, List.copyOf(list));
          } else {
            sql.bind(name, value);
          }
        });
  }

  /** With the question's bounds on time. */
  private Branch bounded(Branch branch) {
    Branch bounded = branch;
    if (query.valid().to().isPresent()) {
      bounded =
          bounded.and("c.valid_from <= :validTo", "validTo", Times.day(query.valid().to().get()));
    }
    if (query.valid().from().isPresent()) {
      bounded =
          bounded.and(
              "c.valid_to >= :validFrom", "validFrom", Times.day(query.valid().from().get()));
    }
    if (query.published().from().isPresent()) {
      bounded =
          bounded.and(
              "c.published >= :outFrom", "outFrom", Times.day(query.published().from().get()));
    }
    if (query.published().to().isPresent()) {
      bounded =
          bounded.and("c.published <= :outTo", "outTo", Times.day(query.published().to().get()));
    }
    if (query.recordedSince().isPresent()) {
      long since = Times.nanos(query.recordedSince().get());
      bounded =
          bounded.and(
              "c.number > coalesce((select claims from entries where recorded < :since"
                  + " order by recorded desc, number desc limit 1), 0)",
              "since",
              since);
    }
    // A sum keeps databases from walking the index of types, of which there are few.
    return isTypedAlready(branch)
        ? bounded
        : bounded.and("c.type + 0 in (<asked>)", "asked", types());
  }

  private boolean isTypedAlready(Branch branch) {
    return query.types().isEmpty() || branch.values().containsKey("type");
  }

  private Set<Integer> types() {
    Set<Integer> numbers = new java.util.TreeSet<>();
    query.types().forEach(type -> numbers.add(type.ordinal()));
    return numbers;
  }
}
