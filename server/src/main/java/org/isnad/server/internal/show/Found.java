package org.isnad.server.internal.show;

import java.util.List;
import org.isnad.model.Status;

/**
 * The answer to one question with its rivals, as a reader sees it.
 *
 * @param status how the claims stand to one another
 * @param sides the rival answers, best supported first
 */
public record Found(Status status, List<Side> sides) {
  public static final Found UNKNOWN = new Found(Status.UNKNOWN, List.of());

  public Found {
    sides = List.copyOf(sides);
  }

  /** Whether there is more than one answer, or somebody speaks against one. */
  public boolean hasRivals() {
    return sides.size() > 1 || sides.stream().anyMatch(s -> !s.deniers().isEmpty());
  }

  /**
   * One answer.
   *
   * @param answer the answer
   * @param voices those who say so
   * @param deniers those who say it is not so
   * @param marks the claims behind it
   */
  public record Side(Term answer, List<String> voices, List<String> deniers, Marks marks) {
    public Side {
      voices = List.copyOf(voices);
      deniers = List.copyOf(deniers);
    }

    /** Whether nobody says so, and somebody says it is not so. */
    public boolean isOnlyDenied() {
      return voices.isEmpty() && !deniers.isEmpty();
    }
  }
}
