package org.isnad.evaluation.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.match.Alignment;
import org.isnad.entities.internal.match.Contradictions;
import org.isnad.entities.internal.match.Features;
import org.isnad.evaluation.names.LogisticRegression.Sample;
import org.isnad.evaluation.names.NamePair.Difficulty;

/**
 * Fits the weights of the comparison to labelled pairs and chooses the limits of "same".
 *
 * <p>Different names of one entry are left out: letters cannot tell them. The limits are chosen on
 * scores from five-fold cross-validation, in which all pairs of a listed entry are in one fold, so
 * that no entry is judged by weights that have seen it.
 */
final class Calibration {
  private static final int FOLDS = 5;
  private static final double RANDOM_WEIGHT = 0.05;

  /** What a contradiction holds apart already needs little learning. */
  private static final double HELD_APART_WEIGHT = 0.3;

  private static final double LOWEST_LIMIT = -1;
  private static final double STEP = 0.1;
  private static final int STEPS = 61;
  private static final double MOST_HARD = 0.0195;
  private static final double MOST_RANDOM = 0.0008;
  private static final double WORTH_A_LOOK = 0.97;

  private final List<Scored> scored = new ArrayList<>();
  private final Map<NameKind, double[]> weights = new EnumMap<>(NameKind.class);

  /** A pair with its features and its cross-validated score. */
  record Scored(NamePair pair, double[] features, double score) {
    boolean isSameFrom(double limit) {
      return score >= limit && mayBeSame();
    }

    private boolean mayBeSame() {
      return Contradictions.isNone(pair.left(), pair.right(), features);
    }

    double weight() {
      return (pair.difficulty() == Difficulty.RANDOM ? RANDOM_WEIGHT : 1)
          * (mayBeSame() ? 1 : HELD_APART_WEIGHT);
    }
  }

  /** The limits of "same" by kind, and what they give in cross-validation. */
  record Limits(double person, double organisation, double found, double hard, double random) {}

  Calibration(List<NamePair> pairs) {
    for (NameKind kind : List.of(NameKind.PERSON, NameKind.ORGANISATION)) {
      List<Scored> ofKind = new ArrayList<>();
      for (NamePair pair : pairs) {
        if (pair.kind() == kind && pair.difficulty() != Difficulty.DIFFERENT_NAME) {
          Alignment alignment = Alignment.of(pair.left(), pair.right());
          ofKind.add(new Scored(pair, Features.of(pair.left(), pair.right(), alignment), 0));
        }
      }
      weights.put(kind, fit(ofKind));
      crossValidate(ofKind);
    }
  }

  private void crossValidate(List<Scored> all) {
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      double[] fitted = fit(all.stream().filter(s -> fold(s.pair()) != held).toList());
      for (Scored sample : all) {
        if (fold(sample.pair()) == held) {
          double score = LogisticRegression.sum(sample.features(), fitted);
          scored.add(new Scored(sample.pair(), sample.features(), score));
        }
      }
    }
  }

  private static int fold(NamePair pair) {
    return Math.floorMod(pair.leftRef().hashCode() * 31, FOLDS);
  }

  private static double[] fit(List<Scored> scored) {
    return LogisticRegression.fit(
        scored.stream()
            .map(s -> new Sample(s.features(), s.pair().difficulty().isSpelling(), s.weight()))
            .toList());
  }

  /** The weights fitted to all pairs of a kind. */
  double[] weights(NameKind kind) {
    return Objects.requireNonNull(weights.get(kind)).clone();
  }

  /** The limits that find most spellings while the false ones stay within bounds. */
  Limits limits() {
    Limits best = new Limits(0, 0, -1, 0, 0);
    int[][] person = counts(NameKind.PERSON);
    int[][] organisation = counts(NameKind.ORGANISATION);
    double[] totals = {
      total(s -> s.difficulty().isSpelling()),
      total(s -> s.difficulty().isHard()),
      total(s -> s.difficulty() == Difficulty.RANDOM)
    };
    for (int i = 0; i < STEPS; i++) {
      for (int j = 0; j < STEPS; j++) {
        double found = (person[i][0] + organisation[j][0]) / totals[0];
        double hard = (person[i][1] + organisation[j][1]) / totals[1];
        double random = 2 * Math.max(person[i][2], organisation[j][2]) / totals[2];
        if (hard <= MOST_HARD && random <= MOST_RANDOM && found > best.found()) {
          best = new Limits(limit(i), limit(j), found, hard, random);
        }
      }
    }
    return best;
  }

  private double total(Predicate<NamePair> which) {
    return scored.stream().filter(s -> which.test(s.pair())).count();
  }

  private static double limit(int step) {
    return LOWEST_LIMIT + STEP * step;
  }

  private int[][] counts(NameKind kind) {
    int[][] counts = new int[STEPS][3];
    for (Scored sample : scored) {
      Difficulty difficulty = sample.pair().difficulty();
      int column = difficulty.isSpelling() ? 0 : difficulty.isHard() ? 1 : 2;
      for (int i = 0; i < STEPS && sample.pair().kind() == kind; i++) {
        counts[i][column] += sample.isSameFrom(limit(i)) ? 1 : 0;
      }
    }
    return counts;
  }

  /** The score above which nearly all spellings of one name lie: worth a look. */
  double worthALook(NameKind kind) {
    double[] scores =
        scored.stream()
            .filter(s -> s.pair().kind() == kind && s.pair().difficulty().isSpelling())
            .mapToDouble(Scored::score)
            .sorted()
            .toArray();
    return scores[(int) ((1 - WORTH_A_LOOK) * scores.length)];
  }
}
