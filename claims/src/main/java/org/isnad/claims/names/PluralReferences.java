package org.isnad.claims.names;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.claims.names.Row.Bond;
import org.isnad.model.EntityClass;

/**
 * Whom a {@link PluralReference} stands for: the nearest row of actors that its noun and its number
 * fit. Where two rows fit alike it says nobody.
 */
final class PluralReferences {
  private static final Set<EntityClass> NO_GROUP =
      EnumSet.of(
          EntityClass.GOVERNMENT,
          EntityClass.INTERNATIONAL_ORG,
          EntityClass.MEDIA,
          EntityClass.COMPANY,
          EntityClass.STATE);

  private static final Set<EntityClass> NO_MILITIA =
      EnumSet.of(EntityClass.ARMY, EntityClass.POLICE, EntityClass.POLITICAL_BODY);

  private final Cast cast;
  private final RowMemory rows;

  PluralReferences(Cast cast, RowMemory rows) {
    this.cast = cast;
    this.rows = rows;
  }

  /** Those whom a reference before this word stands for; none where it is not sure. */
  List<Member> resolve(PluralReference reference, int before) {
    if (reference.noun().isEmpty()) {
      return ofPronoun(reference, before);
    }
    Predicate<Row> fits = r -> fits(reference, r);
    List<Member> found = List.of();
    if (reference.count() == 2) {
      found = nearest(reference, before, fits.and(r -> r.bond() == Bond.OPPOSED));
    }
    if (found.isEmpty()) {
      found = nearest(reference, before, fits);
    }
    return found.isEmpty() && reference.count() == 2 ? onlyPair(before, fits) : found;
  }

  /** "both" are the last two that "and" joined, in this sentence or the one before. */
  private List<Member> ofPronoun(PluralReference reference, int before) {
    for (int back = 0; back <= Math.min(1, rows.reach()); back++) {
      List<Row> all = rows.list(back, before, r -> true);
      List<Row> fitting = all.stream().filter(r -> fits(reference, r)).toList();
      boolean things = all.stream().anyMatch(r -> r.bond() == Bond.THINGS);
      List<Row> subjects = fitting.stream().filter(Row::subject).toList();
      if (things && (!reference.acts() || subjects.isEmpty())) {
        return List.of();
      }
      if (!fitting.isEmpty()) {
        return only(things || sets(fitting) > 1 ? subjects : fitting);
      }
    }
    return List.of();
  }

  /** The actors, one of them this, that are together the subject of a sentence so many back. */
  List<Member> subjects(int back, int before, Optional<Member> one) {
    return back > rows.reach() || one.isEmpty() && hasCrowd(back, before)
        ? List.of()
        : only(
            rows.list(
                back,
                before,
                r ->
                    r.subject()
                        && r.bond() == Bond.LISTED
                        && one.map(r.members()::contains).orElse(true)));
  }

  /** Whether a sentence so many back tells of a crowd, which "they" may mean. */
  boolean hasCrowd(int back, int before) {
    return !rows.list(back, before, r -> r.bond() == Bond.CROWD).isEmpty();
  }

  private List<Member> nearest(PluralReference reference, int before, Predicate<Row> fits) {
    for (int back = 0; back <= rows.reach(); back++) {
      List<Row> fitting = rows.list(back, before, fits);
      List<Row> examples = fitting.stream().filter(r -> r.bond() == Bond.EXAMPLES).toList();
      if (!fitting.isEmpty()) {
        return only(examples.isEmpty() ? fitting : examples);
      }
      if (!rows.list(back, before, r -> isRival(reference, r)).isEmpty()) {
        return List.of();
      }
    }
    return List.of();
  }

  /** A longer row, or a pair of another kind: then it is not sure who is meant. */
  private boolean isRival(PluralReference reference, Row row) {
    int size = row.members().size();
    boolean longer =
        size > reference.count() && row.members().stream().allMatch(m -> fits(reference, m));
    return reference.count() > 0
        && (longer || size == reference.count() && row.bond() == Bond.OPPOSED);
  }

  /** The only pair that the text has set against each other so far, of whatever kind. */
  private List<Member> onlyPair(int before, Predicate<Row> fits) {
    List<Row> pairs = rows.all(before, r -> r.bond() == Bond.OPPOSED);
    return pairs.stream().allMatch(fits) ? only(pairs) : List.of();
  }

  /** The other of the only pair that the text has set against each other so far. */
  Optional<Member> findFoe(Member one, int before) {
    List<Member> pair = onlyPair(before, r -> true);
    return pair.contains(one) ? pair.stream().filter(m -> m != one).findFirst() : Optional.empty();
  }

  private static int sets(List<Row> rows) {
    return (int) rows.stream().map(r -> new HashSet<>(r.members())).distinct().count();
  }

  private static List<Member> only(List<Row> rows) {
    return sets(rows) == 1 ? rows.getFirst().members() : List.of();
  }

  private boolean fits(PluralReference reference, Row row) {
    int size = row.members().size();
    boolean counted = reference.count() == 0 || reference.count() == size;
    boolean examples = row.bond() == Bond.EXAMPLES;
    if (row.bond() == Bond.THINGS
        || row.bond() == Bond.CROWD
        || row.bond() == Bond.LANDS && !reference.kind().equals("state")
        || size < 2 && !examples
        || !counted) {
      return false;
    }
    if (examples && row.noun().filter(reference.noun()::equals).isPresent()) {
      return true;
    }
    return size >= 2
        && row.members().stream().allMatch(m -> fits(reference, m))
        && isOneKind(reference, row);
  }

  /** A general and a state are no two sides; a single word may be a town taken for a person. */
  private static boolean isOneKind(PluralReference reference, Row row) {
    List<Member> persons = row.members().stream().filter(m -> m.kind() == Kind.PERSON).toList();
    boolean full = persons.stream().allMatch(m -> m.name().contains(" "));
    return reference.noun().isEmpty()
        || persons.isEmpty()
        || full && persons.size() == row.members().size();
  }

  private boolean fits(PluralReference reference, Member member) {
    Kind kind = member.kind();
    Optional<EntityClass> told = cast.findClass(member);
    return switch (reference.kind()) {
      case "any" -> kind != Kind.PLACE;
      case "group" ->
          (kind == Kind.GROUP || kind == Kind.OTHER) && told.filter(NO_GROUP::contains).isEmpty();
      case "armed" ->
          kind == Kind.GROUP
              && told.filter(c -> NO_GROUP.contains(c) || NO_MILITIA.contains(c)).isEmpty();
      case "own" ->
          kind == Kind.GROUP && bears(member, reference.noun(), told) || isState(reference, kind);
      case "state" -> kind == Kind.STATE;
      case "person" -> kind == Kind.PERSON;
      default -> false;
    };
  }

  /** "the two governments" may be told by their states. */
  private static boolean isState(PluralReference reference, Kind kind) {
    return kind == Kind.STATE
        && NounClasses.classOf(reference.noun()).equals(Optional.of(EntityClass.GOVERNMENT));
  }

  private static boolean bears(Member member, String noun, Optional<EntityClass> told) {
    return told.isPresent() && told.equals(NounClasses.classOf(noun)) && !noun.equals("brigade")
        || member.forms().stream().anyMatch(f -> f.toLowerCase(Locale.ROOT).contains(noun));
  }
}
