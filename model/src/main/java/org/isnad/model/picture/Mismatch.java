package org.isnad.model.picture;

import java.util.List;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;

/**
 * Parts that come to more than the whole they are told of: "killed 20, including 12 civilians and
 * 11 soldiers". It is reported and never repaired; some may be counted in two parts.
 *
 * @param what of whom or what the whole is
 * @param whole how many
 * @param parts what is told to be among them
 * @param together the least that the parts come to
 * @param claims those that tell the whole, and the parts where those are claims of their own
 */
public record Mismatch(
    String what, Range whole, List<Part> parts, int together, List<ResolvedClaim> claims) {
  public Mismatch {
    parts = List.copyOf(parts);
    claims = List.copyOf(claims);
  }

  /**
   * A part of a whole.
   *
   * @param name who or where, in the words it is told in
   * @param least how many at the least
   */
  public record Part(String name, int least) {}
}
