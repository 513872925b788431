package org.isnad.documents.internal;

import java.util.List;
import org.isnad.documents.internal.TextBlocks.Line;

/**
 * Whether a text's lines are broken to fit a width, as in e-mails and text taken from PDF files,
 * and which line goes on in the next.
 *
 * <p>A line was broken for its width if the first word of the next would not have fitted behind it.
 * One such pair may be chance; a text counts as broken when most lines that have a next line are
 * so.
 */
final class Wrapping {
  private static final int WIDEST = 110;
  private static final int NARROWEST = 40;
  private static final int ENOUGH = 3;
  private final int width;
  private final boolean isWrapped;

  private Wrapping(int width, boolean isWrapped) {
    this.width = width;
    this.isWrapped = isWrapped;
  }

  static Wrapping of(List<Line> lines) {
    int width = lines.stream().mapToInt(line -> line.content().length()).max().orElse(0);
    if (width > WIDEST || width < NARROWEST) {
      return new Wrapping(width, false);
    }
    int pairs = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        pairs++;
        broken += isFull(lines.get(i), lines.get(i + 1), width) ? 1 : 0;
      }
    }
    return new Wrapping(width, broken >= ENOUGH && broken * 10 >= pairs * 6);
  }

  private static boolean isFull(Line line, Line next, int width) {
    String first = next.content().split("\\s", 2)[0];
    return line.content().length() + 1 + first.length() > width - 2;
  }

  /** Whether a line goes on in the next one. */
  boolean continues(Line line, Line next) {
    if (line.isBlank()
        || next.isBlank()
        || line.content().startsWith("#")
        || TextBlocks.isItem(next.content())) {
      return false;
    }
    boolean goesOnSmall =
        Character.isLowerCase(next.content().codePointAt(0))
            && line.content().length() >= NARROWEST
            && line.content().length() <= WIDEST
            && line.content().matches(".*[\\p{L}\\p{N},;’'-]$");
    return goesOnSmall || isWrapped && isFull(line, next, width);
  }
}
