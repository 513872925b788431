package org.isnad.evaluation.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.tables.Csv;
import org.isnad.evaluation.names.NamePair.Difficulty;
import org.isnad.evaluation.names.NamePair.Named;
import org.isnad.evaluation.scoring.EvaluationException;

/**
 * The labelled pairs of names from the United Nations sanctions lists, and random pairs of them.
 */
final class NamePairs {
  private NamePairs() {}

  /** The pairs of a file with columns kind, ref1, ref2, name1, name2, same, difficulty. */
  static List<NamePair> read(Path file) {
    List<NamePair> pairs = new ArrayList<>();
    for (Csv.Row row : rows(file)) {
      NameKind kind = row.get("kind").equals("person") ? NameKind.PERSON : NameKind.ORGANISATION;
      Difficulty difficulty = Difficulty.valueOf(row.get("difficulty").toUpperCase(Locale.ROOT));
      boolean sameWhereItCannotBe = row.get("same").equals("0") && difficulty.isSpelling();
      if (!sameWhereItCannotBe && isUsable(row, difficulty)) {
        pairs.add(
            NamePair.of(
                Named.of(row.get("ref1"), row.get("name1"), kind),
                Named.of(row.get("ref2"), row.get("name2"), kind),
                difficulty));
      }
    }
    return pairs;
  }

  /** Pairs across scripts are both same and other; they are judged by the golden tables. */
  private static boolean isUsable(Csv.Row row, Difficulty difficulty) {
    return difficulty != Difficulty.CROSS_SCRIPT && row.find("name1").isPresent();
  }

  static List<Csv.Row> rows(Path file) {
    try {
      return Csv.read(file);
    } catch (IOException e) {
      throw new EvaluationException(file + " cannot be read; give the folder of shared data");
    }
  }

  /** Pairs of names of one kind drawn at random from entries that the list does not call one. */
  static List<NamePair> random(List<NamePair> pairs, NameKind kind, int count, long seed) {
    Map<String, Named> names = new LinkedHashMap<>();
    Set<Set<String>> one = new HashSet<>();
    for (NamePair pair : pairs) {
      if (pair.kind() == kind) {
        names.put(pair.leftRef() + pair.left().raw(), new Named(pair.leftRef(), pair.left()));
        names.put(pair.rightRef() + pair.right().raw(), new Named(pair.rightRef(), pair.right()));
        if (!pair.difficulty().isHard()) {
          one.add(refs(pair.leftRef(), pair.rightRef()));
        }
      }
    }
    List<Named> all = List.copyOf(names.values());
    Random random = new Random(seed);
    List<NamePair> drawn = new ArrayList<>();
    while (drawn.size() < count) {
      Named left = all.get(random.nextInt(all.size()));
      Named right = all.get(random.nextInt(all.size()));
      boolean isOne = left.ref().equals(right.ref()) || one.contains(refs(left.ref(), right.ref()));
      if (!isOne) {
        drawn.add(NamePair.of(left, right, Difficulty.RANDOM));
      }
    }
    return drawn;
  }

  private static Set<String> refs(String left, String right) {
    return left.equals(right) ? Set.of(left) : Set.of(left, right);
  }
}
