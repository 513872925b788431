package org.isnad.server.internal.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.server.internal.show.MapShow.Label;

/**
 * Places names beside points so that none lies over another, over a point, or out of the drawing; a
 * name without room is left out. Greedy, the most important first, over eight positions each (after
 * Christensen, Marks and Shieber 1995, without their search for a better whole).
 */
final class Labels {
  private static final double LETTER = 0.59;
  private static final double SIZE = 14;
  private static final double SMALL = 11;
  private static final double GAP = 5;

  private final double width;
  private final double height;
  private final List<Box> taken = new ArrayList<>();

  Labels(double width, double height) {
    this.width = width;
    this.height = height;
  }

  private record Box(double left, double top, double right, double bottom) {
    boolean touches(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** Keeps a circle free. */
  void block(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /** Keeps the lower left corner free, where the scale stands. */
  void blockCorner(double wide, double tall) {
    taken.add(new Box(0, height - tall, wide, height));
  }

  /**
   * The label of a point, if there is room; {@code under} is a smaller second line, may be empty.
   */
  Optional<Label> place(double x, double y, double radius, String text, String under) {
    double wide = Math.max(text.length() * LETTER * SIZE, under.length() * LETTER * SMALL);
    double tall = under.isEmpty() ? SIZE : SIZE + SMALL + 4;
    double off = radius + GAP;
    double slant = off * 0.75;
    double[][] positions = {
      {off, 0, 1},
      {-off, 0, -1},
      {0, -off - tall / 2, 0},
      {0, off + tall / 2, 0},
      {slant, -slant - tall / 3, 1},
      {slant, slant + tall / 3, 1},
      {-slant, -slant - tall / 3, -1},
      {-slant, slant + tall / 3, -1},
    };
    for (double[] position : positions) {
      double left = x + position[0] - (position[2] == 0 ? wide / 2 : position[2] < 0 ? wide : 0);
      double top = y + position[1] - tall / 2;
      Box box = new Box(left - 2, top - 1, left + wide + 2, top + tall + 1);
      if (isFree(box)) {
        taken.add(box);
        String anchor = position[2] == 0 ? "middle" : position[2] < 0 ? "end" : "start";
        double baseline = Projection.tenth(top + SIZE * 0.82);
        return Optional.of(
            new Label(Projection.tenth(x + position[0]), baseline, anchor, text, under));
      }
    }
    return Optional.empty();
  }

  private boolean isFree(Box box) {
    boolean inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
    return inside && taken.stream().noneMatch(box::touches);
  }
}
