package org.isnad.server.internal.draw;

import java.util.ArrayList;
import java.util.List;
import org.isnad.server.internal.show.MapShow.Key;
import org.isnad.server.internal.show.SheetShow;
import org.isnad.server.internal.show.SheetShow.KeyAt;
import org.isnad.server.internal.show.SheetShow.Line;
import org.isnad.server.internal.words.Words;

/** Lays out a saved picture with its title, legend and sources, so that it can stand alone. */
public final class Sheet {
  private static final int COLUMN = 310;
  private static final int KEY_ROW = 20;
  private static final int TITLE_ROW = 22;
  private static final int TEXT_ROW = 18;
  private static final double TITLE_LETTER = 8.4;
  private static final double LETTER = 6.6;

  private Sheet() {}

  /**
   * The sheet around a picture.
   *
   * @param width the picture's
   * @param height the picture's
   * @param keys the colours used in it
   * @param notes sentences below it, in order
   */
  public static SheetShow around(
      int width, int height, String title, List<Key> keys, List<String> notes, Words words) {
    int room = width;
    List<Line> lines = new ArrayList<>();
    int y = 8;
    for (String part : wrapped(title, room / TITLE_LETTER)) {
      y += TITLE_ROW;
      lines.add(new Line(y, part, true));
    }
    int top = y + 14;
    y = top + height + 8;
    List<KeyAt> placed = new ArrayList<>();
    int columns = Math.max(1, room / COLUMN);
    for (int i = 0; i < keys.size(); i++) {
      int x = SheetShow.MARGIN + i % columns * COLUMN;
      placed.add(new KeyAt(x, y + KEY_ROW * (i / columns + 1) - 4, keys.get(i)));
    }
    y += KEY_ROW * ((keys.size() + columns - 1) / columns) + 4;
    for (String note : notes) {
      for (String part : wrapped(note, room / LETTER)) {
        y += TEXT_ROW;
        lines.add(new Line(y, part, false));
      }
    }
    return new SheetShow(
        title, words.direction(), width + 2 * SheetShow.MARGIN, y + 16, top, lines, placed);
  }

  /** A text in lines of so many letters at most, broken between words. */
  private static List<String> wrapped(String text, double letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
