package org.isnad.model;

import java.util.List;

/**
 * The area on the earth within which a place lies that is told by its distance from another one.
 *
 * @param rings the outer one first, counterclockwise, then the holes in it, clockwise; each is
 *     closed by its first corner once more, as in RFC 7946
 */
public record Outline(List<List<Corner>> rings) {
  public Outline {
    rings = rings.stream().map(List::copyOf).toList();
    if (rings.isEmpty()) {
      throw new IllegalArgumentException("an outline has no ring; give its outer one");
    }
  }

  /** A corner in WGS 84 degrees. */
  public record Corner(double latitude, double longitude) {}
}
