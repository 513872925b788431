package org.isnad.entities.internal.match;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.ReadName;
import org.isnad.entities.internal.names.TableFile;
import org.isnad.model.Judgement;

/**
 * The table of weights: a logistic regression over {@link Feature}s for each kind of name, with the
 * scores from which on two names are the same or worth a look.
 *
 * @param weights by kind, in the order of the features
 * @param sameAt by kind, the lowest score of "same"
 * @param unsureAt by kind, the lowest score of "unsure"
 */
public record Scorer(
    Map<NameKind, List<Double>> weights,
    Map<NameKind, Double> sameAt,
    Map<NameKind, Double> unsureAt) {
  /** The table as it ships. */
  public static final Scorer SHIPPED = read(TableFile.lines("match-weights.txt"));

  public Scorer {
    weights = Map.copyOf(weights);
    sameAt = Map.copyOf(sameAt);
    unsureAt = Map.copyOf(unsureAt);
  }

  /** Reads a table: "feature person organisation place". */
  public static Scorer read(List<String> lines) {
    Map<String, double[]> rows = new HashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\\s+");
      double[] row = new double[cells.length - 1];
      for (int k = 1; k < cells.length; k++) {
        row[k - 1] = Double.parseDouble(cells[k]);
      }
      rows.put(cells[0], row);
    }
    Map<NameKind, List<Double>> weights = new EnumMap<>(NameKind.class);
    Map<NameKind, Double> same = new EnumMap<>(NameKind.class);
    Map<NameKind, Double> unsure = new EnumMap<>(NameKind.class);
    for (NameKind kind : NameKind.values()) {
      weights.put(kind, weights(rows, kind));
      same.put(kind, cell(rows, "same_at", kind));
      unsure.put(kind, cell(rows, "unsure_at", kind));
    }
    return new Scorer(weights, same, unsure);
  }

  private static List<Double> weights(Map<String, double[]> rows, NameKind kind) {
    return Arrays.stream(Feature.values()).map(f -> cell(rows, f.word(), kind)).toList();
  }

  private static double cell(Map<String, double[]> rows, String word, NameKind kind) {
    double[] row = rows.get(word);
    if (row == null || row.length <= kind.ordinal()) {
      throw new IllegalStateException(
          "match-weights.txt has no weight “" + word + "” for " + kind + "; add it");
    }
    return row[kind.ordinal()];
  }

  /** The score of some features, 0 to 1. */
  public double score(double[] features, NameKind kind) {
    List<Double> row = weights.get(kind);
    if (row == null) {
      throw new IllegalStateException("no weights for " + kind);
    }
    double sum = 0;
    for (int k = 0; k < features.length; k++) {
      sum += row.get(k) * features[k];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What a score amounts to. */
  public Judgement.Verdict verdict(double score, ReadName left, ReadName right, double[] features) {
    boolean isPoor = left.poor() || right.poor();
    boolean contradicts = contradicts(features);
    if (score >= get(sameAt, left.kind()) && !isPoor && !contradicts) {
      return Judgement.Verdict.SAME;
    }
    boolean isShort = features[Feature.ACRONYM.ordinal()] > 0;
    boolean isAlike = score >= get(unsureAt, left.kind()) && !(contradicts && isNumbered(features));
    return isAlike || isShort ? Judgement.Verdict.UNSURE : Judgement.Verdict.DIFFERENT;
  }

  /** Another number or another country is another thing, whatever the letters say. */
  private static boolean contradicts(double[] features) {
    return isNumbered(features) || features[Feature.COUNTRIES.ordinal()] > 0;
  }

  private static boolean isNumbered(double[] features) {
    return features[Feature.NUMBERS.ordinal()] > 0;
  }

  private static double get(Map<NameKind, Double> limits, NameKind kind) {
    return Objects.requireNonNull(limits.get(kind));
  }
}
