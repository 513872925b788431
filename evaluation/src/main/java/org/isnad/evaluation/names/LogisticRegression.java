package org.isnad.evaluation.names;

import java.util.List;

/**
 * Logistic regression with a ridge, fitted by Newton's method (iteratively reweighted least
 * squares; le Cessie and van Houwelingen 1992 for the ridge). The first feature is the base and is
 * not held down.
 */
final class LogisticRegression {
  private static final double RIDGE = 0.3;
  private static final double BASE_RIDGE = 0.001;
  private static final double CLOSE_ENOUGH = 1e-6;
  private static final int MOST_STEPS = 60;

  private LogisticRegression() {}

  /** One thing to learn from. */
  record Sample(double[] features, boolean isSame, double weight) {}

  /** The weights that fit the samples best. */
  static double[] fit(List<Sample> samples) {
    int n = samples.getFirst().features().length;
    double[] weights = new double[n];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[][] curvature = new double[n][n];
      double[] slope = new double[n];
      for (int k = 0; k < n; k++) {
        double ridge = k == 0 ? BASE_RIDGE : RIDGE;
        curvature[k][k] = ridge;
        slope[k] = ridge * weights[k];
      }
      samples.forEach(sample -> add(sample, weights, slope, curvature));
      double[] move = solve(curvature, slope);
      double most = 0;
      for (int k = 0; k < n; k++) {
        weights[k] -= move[k];
        most = Math.max(most, Math.abs(move[k]));
      }
      if (most < CLOSE_ENOUGH) {
        break;
      }
    }
    return weights;
  }

  private static void add(Sample sample, double[] weights, double[] slope, double[][] curvature) {
    double[] features = sample.features();
    double chance = 1 / (1 + Math.exp(-sum(features, weights)));
    double miss = sample.weight() * (chance - (sample.isSame() ? 1 : 0));
    double bend = sample.weight() * chance * (1 - chance);
    for (int k = 0; k < features.length; k++) {
      if (features[k] != 0) {
        slope[k] += miss * features[k];
        for (int l = 0; l < features.length; l++) {
          curvature[k][l] += bend * features[k] * features[l];
        }
      }
    }
  }

  /** The score on the scale of the weights, before it is squeezed between 0 and 1. */
  static double sum(double[] features, double[] weights) {
    double sum = 0;
    for (int k = 0; k < features.length; k++) {
      sum += features[k] * weights[k];
    }
    return sum;
  }

  /** Solves a linear system by elimination with pivots. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int r = k + 1; r < n; r++) {
        pivot = Math.abs(matrix[r][k]) > Math.abs(matrix[pivot][k]) ? r : pivot;
      }
      double[] row = matrix[k];
      matrix[k] = matrix[pivot];
      matrix[pivot] = row;
      double value = right[k];
      right[k] = right[pivot];
      right[pivot] = value;
      for (int r = k + 1; r < n; r++) {
        double factor = matrix[r][k] / matrix[k][k];
        for (int c = k; c < n; c++) {
          matrix[r][c] -= factor * matrix[k][c];
        }
        right[r] -= factor * right[k];
      }
    }
    double[] solved = new double[n];
    for (int k = n - 1; k >= 0; k--) {
      double rest = right[k];
      for (int c = k + 1; c < n; c++) {
        rest -= matrix[k][c] * solved[c];
      }
      solved[k] = rest / matrix[k][k];
    }
    return solved;
  }
}
