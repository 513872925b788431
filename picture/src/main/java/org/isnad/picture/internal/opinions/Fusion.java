package org.isnad.picture.internal.opinions;

import java.util.List;
import org.isnad.model.Opinion;

/**
 * Opinions of several sources put together: van der Heijden, Kopp and Kargl, Multi-Source Fusion
 * Operations in Subjective Logic (FUSION 2018), for binomial opinions.
 *
 * <p>An opinion stands for evidence: belief and disbelief over uncertainty. Cumulative fusion adds
 * the evidence of independent sources, averaging fusion takes the mean of dependent ones. Dogmatic
 * opinions (without uncertainty) outweigh all others and are averaged evenly. Base rates are
 * averaged, which is the paper's result wherever they agree, as they always do here.
 */
public final class Fusion {
  private Fusion() {}

  /** Independent sources: their evidence adds up. Nobody is no evidence. */
  public static Opinion cumulative(List<Opinion> opinions) {
    return fuse(opinions, 1);
  }

  /** Dependent sources: they tell one thing, each in its way. Nobody is no evidence. */
  public static Opinion averaging(List<Opinion> opinions) {
    return fuse(opinions, Math.max(1, opinions.size()));
  }

  private static Opinion fuse(List<Opinion> opinions, double divisor) {
    if (opinions.isEmpty()) {
      return Opinion.VACUOUS;
    }
    List<Opinion> dogmatic = opinions.stream().filter(o -> o.uncertainty() <= 0).toList();
    if (!dogmatic.isEmpty()) {
      double belief = dogmatic.stream().mapToDouble(Opinion::belief).average().orElse(0);
      return new Opinion(belief, 1 - belief, 0, baseRate(opinions));
    }
    double belief = 0;
    double disbelief = 0;
    for (Opinion opinion : opinions) {
      belief += opinion.belief() / opinion.uncertainty();
      disbelief += opinion.disbelief() / opinion.uncertainty();
    }
    double uncertainty = 1 / (1 + (belief + disbelief) / divisor);
    double share = uncertainty / divisor;
    return new Opinion(belief * share, disbelief * share, uncertainty, baseRate(opinions));
  }

  private static double baseRate(List<Opinion> opinions) {
    return opinions.stream().mapToDouble(Opinion::baseRate).average().orElse(0);
  }
}
