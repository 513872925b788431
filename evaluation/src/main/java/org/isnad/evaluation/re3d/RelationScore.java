package org.isnad.evaluation.re3d;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.evaluation.scoring.Words;

/**
 * Relations found: a pair of the same type in the same document whose two names share a word each.
 * The same figures as {@code score_re3d.py relations}, and one row for the five types that claims
 * have a word for.
 */
public final class RelationScore {
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "of", "and", "in", "s", "his", "their", "its");
  private static final Set<String> EITHER_WAY =
      Set.of("FightingAgainst", "AlliesOf", "IsSynonymOf", "CoLocated", "CommWith", "Apart");
  private static final List<String> CLAIMED =
      List.of("FightingAgainst", "AlliesOf", "InChargeOf", "BelongsTo", "IsSynonymOf");
  private final List<Pair> gold;
  private final List<Pair> system;

  public RelationScore(List<Relation> gold, List<Relation> system) {
    this.gold = gold.stream().map(Pair::of).toList();
    this.system = system.stream().map(Pair::of).toList();
  }

  /** A row for each type in the gold, in order of name. */
  public String table() {
    Set<String> types = new TreeSet<>(gold.stream().map(Pair::type).toList());
    StringBuilder table = new StringBuilder();
    types.forEach(type -> table.append(row(type, Set.of(type))));
    return table.toString();
  }

  /** One row for the five types together: hostile_to, allied_with, leads, member_of and name. */
  public String together() {
    return row("five together", Set.copyOf(CLAIMED));
  }

  private String row(String name, Set<String> types) {
    List<Pair> golds = gold.stream().filter(p -> types.contains(p.type())).toList();
    List<Pair> systems = system.stream().filter(p -> types.contains(p.type())).toList();
    int found = (int) golds.stream().filter(g -> systems.stream().anyMatch(g::finds)).count();
    int right =
        (int) systems.stream().filter(s -> golds.stream().anyMatch(g -> g.finds(s))).count();
    return "%-16s recall %s (%d/%d)  precision %s (%d/%d)\n"
        .formatted(
            name,
            Ratio.of(found, golds.size()),
            found,
            golds.size(),
            Ratio.of(right, systems.size()),
            right,
            systems.size());
  }

  /** A relation with the words of its names. */
  private record Pair(String document, String type, Set<String> source, Set<String> target) {
    static Pair of(Relation relation) {
      return new Pair(
          relation.document(), relation.type(), words(relation.source()), words(relation.target()));
    }

    private static Set<String> words(String name) {
      Set<String> words = new HashSet<>(Words.of(name.toLowerCase(Locale.ROOT)));
      words.removeAll(EMPTY);
      return words;
    }

    boolean finds(Pair other) {
      return document.equals(other.document)
          && type.equals(other.type)
          && (touch(source, other.source) && touch(target, other.target)
              || EITHER_WAY.contains(type)
                  && touch(source, other.target)
                  && touch(target, other.source));
    }

    private static boolean touch(Set<String> left, Set<String> right) {
      return !Collections.disjoint(left, right);
    }
  }
}
