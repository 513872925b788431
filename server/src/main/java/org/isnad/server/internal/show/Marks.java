package org.isnad.server.internal.show;

import java.util.List;

/**
 * The superscripts of one value.
 *
 * @param marks the first few
 * @param more how many claims stand behind it beside these
 */
public record Marks(List<Mark> marks, int more) {
  public static final Marks NONE = new Marks(List.of(), 0);

  public Marks {
    marks = List.copyOf(marks);
  }
}
