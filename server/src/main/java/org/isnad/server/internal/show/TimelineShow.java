package org.isnad.server.internal.show;

import java.util.List;

/**
 * What is said to have been so or to have happened, along the days.
 *
 * @param span the days shown, in words
 * @param zooms nearer and wider spans to choose from
 * @param steps nearer, wider, earlier and later, for keys and wheel
 * @param picture the drawing
 * @param legend the colours of the holders
 * @param left how many marks had no room
 * @param file the address of the drawing as a file
 * @param name its name once it is saved
 */
public record TimelineShow(
    String span,
    List<Choice> zooms,
    List<Choice> steps,
    Picture picture,
    List<MapShow.Key> legend,
    int left,
    String file,
    String name) {
  public TimelineShow {
    zooms = List.copyOf(zooms);
    steps = List.copyOf(steps);
    legend = List.copyOf(legend);
  }

  /** The drawing in its own units. */
  public record Picture(
      String title, int width, int height, List<Tick> ticks, List<Lane> lanes, List<Mark> marks) {
    public Picture {
      ticks = List.copyOf(ticks);
      lanes = List.copyOf(lanes);
      marks = List.copyOf(marks);
    }
  }

  /** A line of the scale; {@code words} may be empty. */
  public record Tick(double x, String words) {}

  /** A lane, or the heading of a group of lanes where it leads nowhere. */
  public record Lane(double y, Term name) {}

  /**
   * A time: narrow for a day, wide where it lasted or is not exactly known.
   *
   * @param form held, event, leader or strength
   * @param top where a number's band begins below the lane's top
   * @param height how high the band is
   * @param colour of the holder; empty for what is no holding
   * @param words what it says
   * @param text a few words on it, where there is room
   */
  public record Mark(
      String href,
      String form,
      double x,
      double y,
      double width,
      double top,
      double height,
      String colour,
      String words,
      String text) {}
}
