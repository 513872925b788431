package org.isnad.entities.internal.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.ReadName;
import org.isnad.entities.internal.names.TableFile;
import org.isnad.model.Judgement;

/**
 * The table of weights: a logistic regression over {@link Feature}s for each kind of name, with the
 * scores from which on two names are the same or worth a look.
 */
public final class Scorer {
  /** The table as it ships. */
  public static final Scorer SHIPPED = read(TableFile.lines("match-weights.txt"));

  private final double[][] rows;
  private final double[] sameAt;
  private final double[] unsureAt;

  private Scorer(double[][] rows, double[] sameAt, double[] unsureAt) {
    this.rows = rows;
    this.sameAt = sameAt;
    this.unsureAt = unsureAt;
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
    int kinds = NameKind.values().length;
    double[][] weights = new double[kinds][];
    double[] same = new double[kinds];
    double[] unsure = new double[kinds];
    for (NameKind kind : NameKind.values()) {
      weights[kind.ordinal()] =
          Arrays.stream(Feature.values()).mapToDouble(f -> cell(rows, f.word(), kind)).toArray();
      same[kind.ordinal()] = cell(rows, "same_at", kind);
      unsure[kind.ordinal()] = cell(rows, "unsure_at", kind);
    }
    return new Scorer(weights, same, unsure);
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
    double[] row = rows[kind.ordinal()];
    double sum = 0;
    for (int k = 0; k < features.length; k++) {
      sum += row[k] * features[k];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What a score amounts to. */
  public Judgement.Verdict verdict(double score, ReadName left, ReadName right, double[] features) {
    if (score >= sameAt[left.kind().ordinal()] && Contradictions.isNone(left, right, features)) {
      return Judgement.Verdict.SAME;
    }
    boolean isShort = has(features, Feature.ACRONYM);
    boolean isAlike =
        score >= unsureAt[left.kind().ordinal()]
            && !has(features, Feature.NUMBERS)
            && !(has(features, Feature.WORST) && isShortForm(left, right));
    return isAlike || isShort ? Judgement.Verdict.UNSURE : Judgement.Verdict.DIFFERENT;
  }

  /** Short forms are one or another; they are not alike. */
  private static boolean isShortForm(ReadName left, ReadName right) {
    return left.kind() == NameKind.ORGANISATION && (left.poor() || right.poor());
  }

  private static boolean has(double[] features, Feature feature) {
    return features[feature.ordinal()] > 0;
  }
}
