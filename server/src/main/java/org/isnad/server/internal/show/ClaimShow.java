package org.isnad.server.internal.show;

import java.util.List;

/**
 * A claim.
 *
 * @param quote the report's own words
 * @param chain those who handed it down
 * @param facts what it says, field by field
 * @param before the report's characters before the quote, in its block
 * @param after those behind it
 * @param report the report
 * @param findings what it bears on
 */
public record ClaimShow(
    String quote,
    ChainLine chain,
    List<Fact> facts,
    String before,
    String after,
    Term report,
    List<Bearing> findings) {
  public ClaimShow {
    facts = List.copyOf(facts);
    findings = List.copyOf(findings);
  }

  /**
   * One field.
   *
   * @param key its name
   * @param value its value
   * @param note what a reader should know of it, may be empty
   */
  public record Fact(String key, Term value, String note) {}

  /** A finding that the claim takes part in, with the arithmetic behind its answers. */
  public record Bearing(Term question, Found found, List<SumShow> sums) {
    public Bearing {
      sums = List.copyOf(sums);
    }
  }
}
