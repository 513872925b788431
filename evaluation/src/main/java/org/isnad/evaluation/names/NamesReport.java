package org.isnad.evaluation.names;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
  private static final String STRONG = "STRONG";
  private static final String MEDIUM = "MEDIUM";
  private static final String WEAK = "WEAK";

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

  /**
   * Prints what weights find that were fitted without the entries they are judged on: the pairs of
   * each fifth of the listed entries by weights and limits from the others.
   */
  public void keptAside(Path file) {
    FittedWeights fitted = FittedWeights.of(file);
    out.printf("The same, each fifth of the entries judged by weights fitted to the others%n");
    line("spellings and turned names found", fitted.found(), ">= 0.85");
    line("hard pairs wrongly same", fitted.hard(), "<= 0.02");
    line("random pairs wrongly same", fitted.random(), "<= 0.001");
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
    out.printf(
        Locale.ROOT,
        "  %-44s %10.5f   %s%n",
        what,
        figure,
        wanted.isEmpty() ? "" : "wanted " + wanted);
  }

  /**
   * Prints how the cases of nomenklatura agree with their strength, as its authors define it: a
   * strong case must be told rightly; a medium one may be unsure, but not be told wrongly; a weak
   * one is a tie that may fall either way. And, more strictly, by the best single limit.
   */
  public void cases(Path file) {
    if (!Files.exists(file)) {
      out.printf("no %s: its figures are left out%n", file);
      return;
    }
    Map<String, int[]> byStrength = new TreeMap<>();
    List<double[]> scores = new ArrayList<>();
    int told = 0;
    for (Csv.Row row : NamePairs.rows(file)) {
      boolean expected = row.get("is_match").equals("true");
      String strength = row.find("quality").orElse(MEDIUM);
      NameKind kind = row.get("schema").equals("Person") ? NameKind.PERSON : NameKind.ORGANISATION;
      Match match = NameMatcher.match(row.get("name1"), row.get("name2"), kind);
      int[] counts = byStrength.computeIfAbsent(strength, k -> new int[2]);
      counts[0] += agrees(match, expected, strength) ? 1 : 0;
      counts[1]++;
      told += agrees(match, expected, MEDIUM) ? 1 : 0;
      scores.add(new double[] {match.score(), expected ? 1 : 0});
    }
    out.printf("Cases of %s: %d%n", file.getFileName(), scores.size());
    int agree = byStrength.values().stream().mapToInt(c -> c[0]).sum();
    line("agree with their strength", (double) agree / scores.size(), ">= 0.9");
    byStrength.forEach(
        (strength, c) ->
            out.printf("    %-8s %d of %d%n", strength.toLowerCase(Locale.ROOT), c[0], c[1]));
    line("not told wrongly, whatever the strength", (double) told / scores.size(), "");
    line("best single limit of the score agrees", best(scores), "");
  }

  private static boolean agrees(Match match, boolean expected, String strength) {
    return switch (match) {
      case Match.Same same -> expected || strength.equals(WEAK);
      case Match.Unsure unsure -> !expected || !strength.equals(STRONG);
      case Match.Different different -> !expected || strength.equals(WEAK);
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
