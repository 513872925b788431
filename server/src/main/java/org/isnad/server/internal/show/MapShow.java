package org.isnad.server.internal.show;

import java.util.List;
import java.util.Set;

/**
 * A map of who holds what, in units of its drawing.
 *
 * @param title what it shows, with its day
 * @param width of the drawing
 * @param height of the drawing
 * @param lands the outlines
 * @param towns the places
 * @param dots the places that have no room for more than a dot
 * @param legend the colours of the holders
 * @param scale the scale's length and its words
 * @param source where the outlines come from
 * @param left how many places are shown as dots, or have no room where there are none
 * @param layers what lies over and under the places
 * @param section which part of the whole it is
 */
public record MapShow(
    String title,
    int width,
    int height,
    List<Land> lands,
    List<Town> towns,
    List<Dots> dots,
    List<Key> legend,
    Scale scale,
    String source,
    int left,
    Layers layers,
    Section section) {
  public MapShow {
    lands = List.copyOf(lands);
    towns = List.copyOf(towns);
    dots = List.copyOf(dots);
    legend = List.copyOf(legend);
  }

  /** The outline of a country or region; {@code home} where most places lie. */
  public record Land(String name, String path, boolean home) {}

  /**
   * A place.
   *
   * @param form how its evidence stands: its status as a word
   * @param opacity of its colours, the less the older its newest claim
   * @param slices a part of the circle for each rival holder
   * @param words what the circle says, for those who cannot see it
   * @param label its name, where there is room for it
   * @param here whether the page is about it
   */
  public record Town(
      String href,
      double x,
      double y,
      double radius,
      String form,
      double opacity,
      List<Slice> slices,
      String words,
      List<Label> label,
      boolean here) {
    public Town {
      slices = List.copyOf(slices);
      label = List.copyOf(label);
    }
  }

  /**
   * Places of one colour as dots.
   *
   * @param form held, contested, stale or unknown
   * @param path strokes without length, one for each place
   */
  public record Dots(String form, String colour, String path) {}

  /** A part of a circle: the whole where the path is empty. */
  public record Slice(String path, String colour) {}

  /** A text at its place. */
  public record Label(double x, double y, String anchor, String text, String under) {}

  /** A holder's colour. */
  public record Key(String colour, Term holder) {}

  /** The scale. */
  public record Scale(double length, String words) {}

  /**
   * What lies over and under the places.
   *
   * @param events what happened of late
   * @param areas where places may lie that are told by a distance
   * @param hidden the names of the layers that are not shown
   */
  public record Layers(List<EventMark> events, List<Area> areas, Set<String> hidden) {
    public Layers {
      events = List.copyOf(events);
      areas = List.copyOf(areas);
      hidden = Set.copyOf(hidden);
    }

    public boolean isHidden(String layer) {
      return hidden.contains(layer);
    }
  }

  /** Events of one group at one place: a small form beside it. */
  public record EventMark(String href, String form, String path, String words) {}

  /** The disc, ring or sector within which a place lies that is told by a distance. */
  public record Area(String href, String path, String words) {}
}
