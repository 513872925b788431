package org.isnad.model.picture;

import java.util.List;
import org.isnad.model.Entity;

/**
 * One who would be antagonised if an actor were backed.
 *
 * @param actor who
 * @param direct how hostile it is to the one backed, 0 or more
 * @param throughFriends how far its friends are hostile to the one backed, 0 to 1
 * @param towardsFriends how far it is hostile to friends of the one backed, 0 to 1
 * @param because the ties that say so
 */
public record Antagonised(
    Entity actor, double direct, double throughFriends, double towardsFriends, List<Tie> because) {
  public Antagonised {
    because = List.copyOf(because);
  }

  /** How much speaks for it, over all three; what is told over two steps counts half. */
  public double sum() {
    return direct + (throughFriends + towardsFriends) / 2;
  }
}
