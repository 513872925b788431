package org.isnad.claims.syntax.models;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/**
 * A model's weights by feature and label, of which only those other than zero are kept (compressed
 * sparse rows): of the parser's 114 million that is one in sixteen. Scores are the same to the bit,
 * since what is left out would add zero.
 */
final class FeatureWeights extends ColumnMajorVector {
  private static final long serialVersionUID = 1L;
  private static final int MOST_LABELS = 256;

  /** By feature, where its weights begin; one more, where the last one's end. */
  private final int[] starts;

  private final byte[] labels;
  private final float[] weights;

  /**
   * Takes over a model's weights.
   *
   * @throws IllegalArgumentException where it has more than 256 labels
   */
  FeatureWeights(ColumnMajorVector all) {
    if (all.getLabelSize() > MOST_LABELS) {
      throw new IllegalArgumentException("a model of " + all.getLabelSize() + " labels");
    }
    setSizes(all.getLabelSize(), all.getFeatureSize());
    starts = new int[all.getFeatureSize() + 1];
    int size = all.countNonZeroWeights();
    labels = new byte[size];
    weights = new float[size];
    int next = 0;
    for (int feature = 0; feature < all.getFeatureSize(); feature++) {
      next = take(all, feature, next);
      starts[feature + 1] = next;
    }
  }

  private int take(ColumnMajorVector all, int feature, int from) {
    int next = from;
    for (int label = 0; label < all.getLabelSize(); label++) {
      float weight = all.get(label, feature);
      if (weight != 0) {
        labels[next] = (byte) label;
        weights[next++] = weight;
      }
    }
    return next;
  }

  @Override
  public int size() {
    return getLabelSize() * getFeatureSize();
  }

  @Override
  public float get(int index) {
    return get(index % getLabelSize(), index / getLabelSize());
  }

  @Override
  public float get(int label, int feature) {
    for (int i = starts[feature]; i < starts[feature + 1]; i++) {
      if (Byte.toUnsignedInt(labels[i]) == label) {
        return weights[i];
      }
    }
    return 0;
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem feature : features.getVector()) {
      if (feature.getIndex() < getFeatureSize()) {
        addScores(feature, scores);
      }
    }
  }

  private void addScores(SparseItem feature, float[] scores) {
    int end = starts[feature.getIndex() + 1];
    for (int i = starts[feature.getIndex()]; i < end; i++) {
      scores[Byte.toUnsignedInt(labels[i])] += weights[i] * feature.getValue();
    }
  }
}
