package org.isnad.entities.internal.match;

import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.ReadName;

/**
 * What forbids to take two names for one by their letters, however high the score is. It is left to
 * a source or a person then.
 */
public final class Contradictions {
  private static final double HALF = 0.5;

  private Contradictions() {}

  /** Whether letters may say "same" at all: a poor name tells nobody, another number is another. */
  public static boolean isNone(ReadName left, ReadName right, double[] features) {
    return !left.poor()
        && !right.poor()
        && !has(features, Feature.NUMBERS)
        && !has(features, Feature.COUNTRIES)
        && !has(features, Feature.LONE)
        && value(features, Feature.BOTH_LEFT) < ownParts(left.kind())
        && isNoneOfKind(left.kind(), features);
  }

  private static boolean isNoneOfKind(NameKind kind, double[] features) {
    return switch (kind) {
      case PERSON -> !has(features, Feature.FIRST_ADDED);
      case ORGANISATION -> !has(features, Feature.QUALIFIED) && !isVague(features);
      case PLACE -> !has(features, Feature.CONSONANTS) && !has(features, Feature.OTHER_START);
    };
  }

  /** From how telling a part of its own on each side on two names are never one. */
  private static double ownParts(NameKind kind) {
    return switch (kind) {
      case PERSON -> 0.31;
      case ORGANISATION -> 0.4;
      case PLACE -> 0.75;
    };
  }

  /** Only common words are shared, and the kind is another or much is left over. */
  private static boolean isVague(double[] features) {
    double leftOver = value(features, Feature.ONE_LEFT) + value(features, Feature.BOTH_LEFT);
    return has(features, Feature.COMMON)
        && (has(features, Feature.KINDS) || leftOver > HALF * value(features, Feature.SHARED));
  }

  private static double value(double[] features, Feature feature) {
    return features[feature.ordinal()];
  }

  private static boolean has(double[] features, Feature feature) {
    return value(features, feature) > 0;
  }
}
