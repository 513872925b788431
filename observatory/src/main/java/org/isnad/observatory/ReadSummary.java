package org.isnad.observatory;

import java.util.List;

/**
 * What came of reading some reports.
 *
 * @param read how many were new
 * @param alreadyThere how many the ledger had already
 * @param undated how many of the new ones have no date
 * @param claims how many claims the new ones gave
 * @param problems one line for each that could not be read
 */
public record ReadSummary(
    int read, int alreadyThere, int undated, int claims, List<String> problems) {
  public ReadSummary {
    problems = List.copyOf(problems);
  }
}
