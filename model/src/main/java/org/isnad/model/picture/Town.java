package org.isnad.model.picture;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Picture.Holding;

/**
 * A town with its neighbourhoods: places that the register puts within it.
 *
 * @param place the town
 * @param own who is said to hold it as a whole; a finding without answers where nobody says
 * @param parts its neighbourhoods that anybody is said to hold, by name
 * @param standing how the town stands by its parts
 */
public record Town(Entity place, Finding own, List<Holding> parts, Standing standing) {
  public Town {
    parts = List.copyOf(parts);
  }

  /** How a town stands by what is told of its neighbourhoods. */
  public enum Standing {
    /**
     * Its neighbourhoods, or one of them and the town as a whole, are held by two of whom neither
     * is said to belong to the other.
     */
    DIVIDED,
    /** Who holds one of its neighbourhoods is contested or not held any more. */
    DISPUTED,
    /** All of its neighbourhoods that are told of are held by one, or by what belongs to it. */
    ONE_HOLDER,
    /** What is told of its neighbourhoods is stale. */
    STALE;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }
}
