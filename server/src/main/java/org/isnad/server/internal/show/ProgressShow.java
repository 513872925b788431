package org.isnad.server.internal.show;

import java.util.List;

/**
 * Reports being read.
 *
 * @param lines what was told so far
 * @param isDone whether it has ended
 * @param outcome what came of it; empty before
 * @param problems what could not be read
 * @param reports those that the ledger now has
 */
public record ProgressShow(
    List<String> lines,
    boolean isDone,
    String outcome,
    List<String> problems,
    List<Report> reports) {
  public ProgressShow {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
    reports = List.copyOf(reports);
  }

  /**
   * A report that was read.
   *
   * @param page its page, or its bare title where it does not count yet
   * @param review where its claims are reviewed
   */
  public record Report(Term page, String review) {}
}
