package org.isnad.server.internal.draw;

import java.util.Collection;
import org.isnad.server.internal.draw.BaseMap.Point;

/** A piece of the earth between two meridians and two parallels, in degrees. */
record Bounds(double west, double south, double east, double north) {
  private static final Bounds WORLD = new Bounds(-180, -60, 180, 75);

  /** The bounds of some points; the inhabited world where there are none. */
  static Bounds of(Collection<Point> points) {
    return points.stream()
        .map(p -> new Bounds(p.longitude(), p.latitude(), p.longitude(), p.latitude()))
        .reduce(Bounds::with)
        .orElse(WORLD);
  }

  private Bounds with(Bounds other) {
    return new Bounds(
        Math.min(west, other.west),
        Math.min(south, other.south),
        Math.max(east, other.east),
        Math.max(north, other.north));
  }

  double lon() {
    return east - west;
  }

  double lat() {
    return north - south;
  }

  double middle() {
    return (north + south) / 2;
  }

  /** The same with at least a width, and with a share of it on each side. */
  Bounds padded(double least, double share) {
    double lonMore = Math.max(0, least - lon()) / 2 + Math.max(least, lon()) * share;
    double latMore = Math.max(0, least * 0.6 - lat()) / 2 + Math.max(least * 0.6, lat()) * share;
    return new Bounds(west - lonMore, south - latMore, east + lonMore, north + latMore);
  }

  /** The same, as wide as another too. */
  Bounds wideTo(Bounds other) {
    return new Bounds(Math.min(west, other.west), south, Math.max(east, other.east), north);
  }

  /** The same, higher by what another has beyond it, up to a height. */
  Bounds highTo(Bounds other, double height) {
    double above = Math.max(0, other.north - north);
    double below = Math.max(0, other.south < south ? south - other.south : 0);
    double room = Math.max(0, height - lat());
    double share = above + below == 0 ? 0 : Math.min(1, room / (above + below));
    return new Bounds(west, south - below * share, east, north + above * share);
  }
}
