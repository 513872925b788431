package org.isnad.claims.names;

import java.util.List;
import java.util.Optional;

/**
 * Actors that a text tells together, so that "both", "the two sides" or "these states" may stand
 * for them.
 *
 * @param members each once, in the order of the text; none for a row of things
 * @param bond what holds them together
 * @param noun the noun they are told as examples of, in dictionary form
 * @param last index of the last word that tells them
 * @param subject whether they are the subject of a clause
 */
public record Row(
    List<Member> members, Bond bond, Optional<String> noun, int last, boolean subject) {
  /** What holds a row together. */
  public enum Bond {
    /** "and" or commas. */
    LISTED,
    /** They fight, accuse or treat with each other, or are told as the first and the second. */
    OPPOSED,
    /** "militias such as A and B". */
    EXAMPLES,
    /** "in Mali and Niger": states that are told as places. */
    LANDS,
    /** "the rebels": no row, but whom "they" may mean. */
    CROWD,
    /** "a church and a school": no actors, but what "both" may mean. */
    THINGS
  }

  public Row {
    members = List.copyOf(members);
  }
}
