package org.isnad.evaluation.names;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.entities.Match;
import org.isnad.entities.NameKind;
import org.isnad.entities.NameMatcher;
import org.isnad.entities.internal.tables.Csv;
import org.isnad.evaluation.names.NamePair.Difficulty;

/** Prints every figure that is wanted of the comparison of names, beside what is wanted. */
public final class NamesReport {
  private static final int RANDOM_PAIRS = 100_000;
  private static final long SEED = 2016;

  private final PrintWriter out;

  /** A report on a stream. */
  public NamesReport(PrintWriter out) {
    this.out = out;
  }

  /** Prints the figures on labelled pairs. */
  public void pairs(Path file) {
    List<NamePair> pairs = new ArrayList<>(NamePairs.read(file));
    List<NamePair> listed = List.copyOf(pairs);
    pairs.addAll(NamePairs.random(listed, NameKind.PERSON, RANDOM_PAIRS, SEED));
    pairs.addAll(NamePairs.random(listed, NameKind.ORGANISATION, RANDOM_PAIRS, SEED));
    Map<Difficulty, int[]> counts = new EnumMap<>(Difficulty.class);
    for (NamePair pair : pairs) {
      int[] verdicts = counts.computeIfAbsent(pair.difficulty(), k -> new int[3]);
      verdicts[column(NameMatcher.match(pair.left(), pair.right()))]++;
    }
    out.printf("Pairs of %s%n", file.getFileName());
    out.printf("%-26s %7s %7s %7s %10s%n", "difficulty", "pairs", "same", "unsure", "different");
    counts.forEach(
        (difficulty, n) ->
            out.printf(
                Locale.ROOT,
                "%-26s %7d %7d %7d %10d%n",
                difficulty.name().toLowerCase(Locale.ROOT),
                n[0] + n[1] + n[2],
                n[0],
                n[1],
                n[2]));
    line("spellings and turned names found", share(counts, Difficulty::isSpelling), ">= 0.85");
    line("hard pairs wrongly same", share(counts, Difficulty::isHard), "<= 0.02");
    line("random pairs wrongly same", share(counts, d -> d == Difficulty.RANDOM), "<= 0.001");
  }

  private static int column(Match match) {
    return switch (match) {
      case Match.Same same -> 0;
      case Match.Unsure unsure -> 1;
      case Match.Different different -> 2;
    };
  }

  private static double share(Map<Difficulty, int[]> counts, Predicate<Difficulty> which) {
    double same = 0;
    double all = 0;
    for (Map.Entry<Difficulty, int[]> entry : counts.entrySet()) {
      if (which.test(entry.getKey())) {
        same += entry.getValue()[0];
        all += entry.getValue()[0] + entry.getValue()[1] + entry.getValue()[2];
      }
    }
    return same / all;
  }

  private void line(String what, double figure, String wanted) {
    out.printf(Locale.ROOT, "  %-44s %10.5f   wanted %s%n", what, figure, wanted);
  }

  /**
   * Prints how the cases of nomenklatura agree: a pair that is to match is not "different", one
   * that is not to match is not "same"; and, more strictly, by the best single limit of the score.
   */
  public void cases(Path file) {
    if (!Files.exists(file)) {
      out.printf("no %s: its figures are left out%n", file);
      return;
    }
    int agree = 0;
    int all = 0;
    List<double[]> scores = new ArrayList<>();
    for (Csv.Row row : NamePairs.rows(file)) {
      boolean expected = row.get("is_match").equals("true");
      NameKind kind = row.get("schema").equals("Person") ? NameKind.PERSON : NameKind.ORGANISATION;
      Match match = NameMatcher.match(row.get("name1"), row.get("name2"), kind);
      agree += agrees(match, expected) ? 1 : 0;
      all++;
      scores.add(new double[] {match.score(), expected ? 1 : 0});
    }
    out.printf("Cases of %s: %d%n", file.getFileName(), all);
    line("verdict agrees (unsure fits either)", (double) agree / all, ">= 0.9");
    line("best single limit of the score agrees", best(scores), "");
  }

  private static boolean agrees(Match match, boolean expected) {
    return switch (match) {
      case Match.Same same -> expected;
      case Match.Unsure unsure -> true;
      case Match.Different different -> !expected;
    };
  }

  private static double best(List<double[]> scores) {
    double best = 0;
    for (double[] limit : scores) {
      long right = scores.stream().filter(s -> (s[0] >= limit[0]) == (s[1] == 1)).count();
      best = Math.max(best, (double) right / scores.size());
    }
    return best;
  }
}
