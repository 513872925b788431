package org.isnad.evaluation.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.entities.NameKind;

/**
 * Weights fitted to labelled pairs.
 *
 * @param table as the entities module reads it
 * @param found share of the spellings found in cross-validation
 * @param hard share of the hard pairs wrongly the same
 * @param random share of the random pairs wrongly the same
 */
public record FittedWeights(String table, double found, double hard, double random) {
  private static final int RANDOM_PAIRS = 60_000;
  private static final long SEED = 7;

  /** Fits them to the pairs of a file and random pairs of their names. */
  public static FittedWeights of(Path file) {
    List<NamePair> pairs = new ArrayList<>(NamePairs.read(file));
    List<NamePair> listed = List.copyOf(pairs);
    pairs.addAll(NamePairs.random(listed, NameKind.PERSON, RANDOM_PAIRS, SEED));
    pairs.addAll(NamePairs.random(listed, NameKind.ORGANISATION, RANDOM_PAIRS, SEED));
    Calibration calibration = new Calibration(pairs);
    Calibration.Limits limits = calibration.limits();
    return new FittedWeights(
        WeightsTable.of(calibration), limits.found(), limits.hard(), limits.random());
  }
}
