package org.isnad.model.picture;

import java.util.List;
import org.isnad.model.Entity;

/**
 * One who would be antagonised if an actor were backed.
 *
 * @param actor who
 * @param direct how hostile it is to the one backed, 0 or more
 * @param throughFriends how hostile its friends are to the one backed, 0 or more
 * @param because the ties that say so
 */
public record Antagonised(Entity actor, double direct, double throughFriends, List<Tie> because) {
  public Antagonised {
    because = List.copyOf(because);
  }
}
