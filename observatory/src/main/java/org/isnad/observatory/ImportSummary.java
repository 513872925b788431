package org.isnad.observatory;

import java.util.List;
import org.isnad.model.exchange.Format;

/**
 * What came of a foreign file.
 *
 * @param format the form it was read in
 * @param rows rows that are in the ledger now and were not before, changed ones among them
 * @param claims what they say
 * @param alreadyThere rows that were in the ledger
 * @param withdrawn claims that their source took back
 * @param problems rows that could not be used, a line each
 */
public record ImportSummary(
    Format format,
    long rows,
    long claims,
    long alreadyThere,
    long withdrawn,
    List<String> problems) {
  public ImportSummary {
    problems = List.copyOf(problems);
  }
}
