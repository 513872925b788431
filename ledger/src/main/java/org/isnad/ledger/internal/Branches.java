package org.isnad.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.model.ClaimQuery;
import org.isnad.model.ClaimType;
import org.jdbi.v3.core.Handle;

/** Chooses by which indexes a question is answered: by the part that leaves the fewest claims. */
final class Branches {
  private static final int LONG_SPAN = 3 * Indexes.LONG;

  private final Handle handle;
  private final ClaimQuery query;

  Branches(Handle handle, ClaimQuery query) {
    this.handle = handle;
    this.query = query;
  }

  /** Empty where only the whole ledger can answer. */
  List<Branch> list() {
    if (!query.places().isEmpty()) {
      return places();
    }
    if (!query.actors().isEmpty()) {
      return actors();
    }
    return isNarrow(query.valid()) ? valid() : types();
  }

  private List<Branch> places() {
    List<Branch> branches = new ArrayList<>();
    for (int place : numbers(query.places())) {
      for (ClaimType type : asked()) {
        branches.add(
            Branch.of("c.place = :place", "place", place)
                .and("c.type = :type", "type", type.ordinal()));
      }
      branches.add(Branch.of("c.object = :entity", "entity", place));
      branches.add(also(place));
    }
    return branches;
  }

  private List<Branch> actors() {
    List<Branch> branches = new ArrayList<>();
    for (int actor : numbers(query.actors())) {
      branches.add(Branch.of("c.subject = :entity", "entity", actor));
      branches.add(Branch.of("c.object = :entity", "entity", actor));
      branches.add(also(actor));
    }
    return branches;
  }

  private static Branch also(int entity) {
    return Branch.of(
        "c.number in (select claim from also where entity = :entity)", "entity", entity);
  }

  private Collection<ClaimType> asked() {
    return query.types().isEmpty() ? Arrays.asList(ClaimType.values()) : query.types();
  }

  private List<Branch> types() {
    return asked().stream()
        .map(type -> Branch.of("c.type = :type", "type", type.ordinal()))
        .toList();
  }

  private static boolean isNarrow(ClaimQuery.Days days) {
    Optional<LocalDate> to = days.to();
    return days.from().isPresent()
        && to.isPresent()
        && Times.day(to.get()) - Times.day(days.from().get()) < LONG_SPAN;
  }

  /** Short claims begin not long before the span; the long ones have an index of their own. */
  private List<Branch> valid() {
    int from = query.valid().from().map(Times::day).orElse(Times.FIRST_DAY);
    int to = query.valid().to().map(Times::day).orElse(Times.LAST_DAY);
    Branch brief =
        Branch.of("c.valid_from between :early and :late", "early", from - Indexes.LONG)
            .and("not (c.valid_to > c.valid_from + 366)", "late", to);
    Branch lasting =
        Branch.of("c.valid_to > c.valid_from + 366 and c.valid_from <= :late", "late", to);
    return List.of(brief, lasting);
  }

  private List<Integer> numbers(Set<String> ids) {
    return ids.stream()
        .map(id -> Numbers.find(handle, "entity_numbers", "id", id))
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .toList();
  }
}
