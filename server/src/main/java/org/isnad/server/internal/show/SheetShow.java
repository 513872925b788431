package org.isnad.server.internal.show;

import java.util.List;

/**
 * What a saved picture carries above and below it: its title with the day, its legend and its
 * sources.
 *
 * @param title what the picture shows
 * @param direction where lines of text begin: ltr or rtl
 * @param width of the whole
 * @param height of the whole
 * @param top where the picture begins
 * @param lines the texts, each at its place
 * @param keys the colours, each at its place
 */
public record SheetShow(
    String title,
    String direction,
    int width,
    int height,
    int top,
    List<Line> lines,
    List<KeyAt> keys) {
  public SheetShow {
    lines = List.copyOf(lines);
    keys = List.copyOf(keys);
  }

  /** Where lines of text begin. */
  public int edge() {
    return direction.equals("rtl") ? width - MARGIN : MARGIN;
  }

  /** The room at the left and right edge. */
  public static final int MARGIN = 16;

  /** A line of text; {@code heading} where it is of the title. */
  public record Line(int y, String text, boolean heading) {}

  /** A colour with its name. */
  public record KeyAt(int x, int y, MapShow.Key key) {}
}
