package org.isnad.server.internal.show;

import java.util.List;

/**
 * What people did, the newest first.
 *
 * @param who who works here
 * @param lines the acts of this page
 * @param pager the way to the others
 */
public record ActsShow(WhoShow who, List<Line> lines, Pager pager) {
  public ActsShow {
    lines = List.copyOf(lines);
  }

  /**
   * One act.
   *
   * @param entry id of its entry
   * @param when when it was done
   * @param by who did it
   * @param what what was done
   * @param target what it is about
   * @param reason why
   * @param state whether it counts and can be taken back
   */
  public record Line(
      String entry, String when, String by, String what, Term target, String reason, State state) {}

  /** Whether an act counts still. */
  public enum State {
    /** It counts, and can be taken back. */
    COUNTS,
    /** It counts for good. */
    FOR_GOOD,
    /** It was taken back. */
    TAKEN_BACK
  }
}
