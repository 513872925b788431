package org.isnad.evaluation.names;

import java.util.Locale;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.match.Feature;

/** The table of weights as the entities module reads it. */
final class WeightsTable {
  private static final String HEAD =
      """
      # How much each feature of a comparison weighs, by kind of name, on the scale of a logistic
      # regression that is moved so that two names are the same from 0.5 on; and from which score
      # on they are worth a look.
      # Fitted by org.isnad.evaluation.CalibrateNames to the labelled pairs of names from the United
      # Nations lists; do not change by hand. Names of places take the weights of persons, for
      # both are told by rare words in any spelling and no labelled pairs of places are at hand; but
      # a name that says more is another place there (Sirte, Sirte airport).
      # feature          person organisation place   meaning
      """;

  private static final double EVEN = 0.5;
  private static final double MORE_IS_ANOTHER_PLACE = -3;

  private WeightsTable() {}

  static String of(Calibration calibration) {
    StringBuilder table = new StringBuilder(HEAD);
    double[] person = calibration.weights(NameKind.PERSON);
    double[] organisation = calibration.weights(NameKind.ORGANISATION);
    Calibration.Limits limits = calibration.limits();
    person[Feature.BASE.ordinal()] -= limits.person();
    organisation[Feature.BASE.ordinal()] -= limits.organisation();
    for (Feature feature : Feature.values()) {
      int k = feature.ordinal();
      double place = place(feature, person[k]);
      row(
          table,
          feature.word(),
          new double[] {person[k], organisation[k], place},
          feature.meaning());
    }
    row(table, "same_at", new double[] {EVEN, EVEN, EVEN}, "lowest same");
    double[] unsure = {
      chance(calibration.worthALook(NameKind.PERSON) - limits.person()),
      chance(calibration.worthALook(NameKind.ORGANISATION) - limits.organisation()),
      EVEN
    };
    row(table, "unsure_at", unsure, "lowest unsure");
    return table.toString();
  }

  private static double place(Feature feature, double person) {
    return switch (feature) {
      case CONTAINED -> 0;
      case ONE_LEFT -> MORE_IS_ANOTHER_PLACE;
      default -> person;
    };
  }

  private static double chance(double score) {
    return 1 / (1 + Math.exp(-score));
  }

  private static void row(StringBuilder table, String word, double[] cells, String meaning) {
    table.append(
        String.format(
            Locale.ROOT,
            "%-16s %8.3f %12.3f %7.3f   # %s%n",
            word,
            cells[0],
            cells[1],
            cells[2],
            meaning));
  }
}
