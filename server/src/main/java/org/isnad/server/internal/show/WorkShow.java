package org.isnad.server.internal.show;

import java.util.List;

/**
 * What can be done with one claim or report.
 *
 * @param who who works here
 * @param address where the forms go
 * @param quote the claim's words; empty for a report
 * @param about its page
 * @param source the name that its grade is given to; empty for a claim
 * @param standing whether it counts, in words
 * @param isCounted whether it counts
 * @param acts what was done with it so far
 */
public record WorkShow(
    WhoShow who,
    String address,
    String quote,
    Term about,
    String source,
    String standing,
    boolean isCounted,
    List<ActsShow.Line> acts) {
  public WorkShow {
    acts = List.copyOf(acts);
  }

  /** Whether it is a claim. */
  public boolean isClaim() {
    return source.isEmpty();
  }
}
