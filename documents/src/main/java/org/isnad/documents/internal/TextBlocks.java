package org.isnad.documents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Passage.Kind;
import org.isnad.model.ProfileLine;

/**
 * The blocks of plain text: a line each, lines that were only broken to fit a width put together.
 */
final class TextBlocks {
  private static final Pattern MARKER =
      Pattern.compile("^(?:[•▪◦●■‣·*–-]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+(?=\\S)");
  private static final Pattern BULLET_INSIDE = Pattern.compile("\\s(?=[•▪◦●■‣]\\s)");

  private TextBlocks() {}

  static List<Block> of(String text, int from) {
    List<Line> lines = lines(text, from);
    Wrapping wrapping = Wrapping.of(lines);
    List<Block> blocks = new ArrayList<>();
    int first = 0;
    while (first < lines.size()) {
      int last = first;
      while (last + 1 < lines.size() && wrapping.continues(lines.get(last), lines.get(last + 1))) {
        last++;
      }
      addBlocks(blocks, text, lines.get(first).start, lines.get(last).end);
      first = last + 1;
    }
    return blocks;
  }

  /** A line of several bulleted items is several blocks. */
  private static void addBlocks(List<Block> blocks, String text, int start, int end) {
    int from = start;
    Matcher bullets = BULLET_INSIDE.matcher(text).region(start, end);
    while (bullets.find()) {
      add(blocks, Block.of(text, from, bullets.start(), Optional.empty()));
      from = bullets.end();
    }
    add(blocks, Block.of(text, from, end, Optional.empty()));
  }

  private static void add(List<Block> blocks, Block block) {
    if (!block.isEmpty()) {
      boolean item = isItem(block.text());
      blocks.add(
          item
              ? new Block(block.start(), block.end(), block.text(), Optional.of(Kind.ITEM))
              : block);
    }
  }

  /** Whether a text is an item by its own look: behind a bullet or number, or a profile's line. */
  static boolean isItem(String text) {
    return findMarker(text).isPresent() || ProfileLine.of(text).isPresent();
  }

  /** The length of the bullet or number that begins a text. */
  static Optional<Integer> findMarker(String text) {
    Matcher matcher = MARKER.matcher(text);
    return matcher.find() ? Optional.of(matcher.end()) : Optional.empty();
  }

  private static List<Line> lines(String text, int from) {
    List<Line> lines = new ArrayList<>();
    int position = from;
    while (position < text.length()) {
      int end = text.indexOf('\n', position);
      end = end < 0 ? text.length() : end;
      lines.add(new Line(position, end, text.substring(position, end).strip()));
      position = end + 1;
    }
    return lines;
  }

  /** A line as it stands in a text; blank where its content is empty. */
  record Line(int start, int end, String content) {
    boolean isBlank() {
      return content.isEmpty();
    }
  }
}
