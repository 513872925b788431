package org.isnad.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Outline;
import org.isnad.model.Outline.Corner;
import org.isnad.model.Position;

/**
 * The area that a distance and a direction leave open, on a sphere: a disc for "within 30 km of", a
 * ring for "30 km from", a sector of a ring for "30 km south of". A direction is one of eight, so
 * it is open by half of their step to either side, and by the width of the place it is told from.
 */
final class RelativeArea {
  private static final double EARTH_KILOMETRES = 6371;
  private static final double HALF_A_WIND = 22.5;
  private static final double WIDEST = 90;
  private static final double STEP = 7.5;

  private final Position start;

  private RelativeArea(Position start) {
    this.start = start;
  }

  /** The area of a phrase, seen from the place it is told from. */
  static Outline of(PlacePhrase phrase, Position start) {
    RelativeArea area = new RelativeArea(start);
    double spread = phrase.kilometres() * PlacePhrase.ROUGHNESS + start.radiusKilometres();
    double near = phrase.kilometres() - spread;
    double far = phrase.kilometres() + spread;
    Optional<Double> bearing = phrase.bearing();
    if (bearing.isPresent()) {
      return area.sector(bearing.get(), near, far);
    }
    return phrase.atMost()
        ? new Outline(List.of(area.circle(phrase.kilometres() + start.radiusKilometres(), -1)))
        : area.ring(near, far);
  }

  private Outline ring(double near, double far) {
    List<Corner> outer = circle(far, -1);
    return new Outline(near > 0 ? List.of(outer, circle(near, 1)) : List.of(outer));
  }

  private Outline sector(double bearing, double near, double far) {
    double middle = (Math.max(0, near) + far) / 2;
    double width = Math.toDegrees(Math.asin(Math.min(1, start.radiusKilometres() / middle)));
    double half = Math.min(WIDEST, HALF_A_WIND + width);
    List<Corner> corners = new ArrayList<>(arc(far, bearing + half, bearing - half));
    if (near > 0) {
      corners.addAll(arc(near, bearing - half, bearing + half));
    } else {
      corners.add(new Corner(start.latitude(), start.longitude()));
    }
    return new Outline(List.of(closed(corners)));
  }

  private List<Corner> circle(double kilometres, int clockwise) {
    List<Corner> corners = arc(kilometres, 0, clockwise * (360 - STEP));
    return closed(corners);
  }

  private static List<Corner> closed(List<Corner> corners) {
    List<Corner> closed = new ArrayList<>(corners);
    closed.add(corners.getFirst());
    return closed;
  }

  private List<Corner> arc(double kilometres, double from, double to) {
    int steps = (int) Math.max(1, Math.round(Math.abs(to - from) / STEP));
    List<Corner> corners = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      corners.add(reach(start, kilometres, from + (to - from) * i / steps));
    }
    return corners;
  }

  /** Where one comes to who goes so far in a direction, in degrees clockwise from north. */
  static Corner reach(Position start, double kilometres, double bearing) {
    double angle = kilometres / EARTH_KILOMETRES;
    double turn = Math.toRadians(bearing);
    double latitude = Math.toRadians(start.latitude());
    double reached =
        Math.asin(
            Math.sin(latitude) * Math.cos(angle)
                + Math.cos(latitude) * Math.sin(angle) * Math.cos(turn));
    double along =
        Math.atan2(
            Math.sin(turn) * Math.sin(angle) * Math.cos(latitude),
            Math.cos(angle) - Math.sin(latitude) * Math.sin(reached));
    double longitude = start.longitude() + Math.toDegrees(along);
    return new Corner(
        Math.toDegrees(reached), longitude - 360 * Math.floor((longitude + 180) / 360));
  }
}
