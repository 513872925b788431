package org.isnad.documents.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.documents.Header;
import org.isnad.model.Edtf;

/**
 * The block of {@code key: value} lines between two {@code ---} lines that may begin a report.
 *
 * @param header what it says
 * @param end offset behind it in the text; 0 where there is none
 */
record FrontMatter(Header header, int end) {
  private static final FrontMatter NONE = new FrontMatter(Header.EMPTY, 0);

  /** Reads the block; a {@link UnreadablePageException} names the line that is wrong. */
  static FrontMatter of(String text) throws UnreadablePageException {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return NONE;
    }
    Map<String, String> values = new HashMap<>();
    int position = text.indexOf('\n') + 1;
    for (int line = 2; position < text.length(); line++) {
      int end = text.indexOf('\n', position);
      end = end < 0 ? text.length() : end;
      String content = text.substring(position, end).strip();
      position = Math.min(text.length(), end + 1);
      if (content.equals("---")) {
        return new FrontMatter(header(values), position);
      }
      int colon = content.indexOf(':');
      if (colon < 1) {
        throw new UnreadablePageException(
            "line "
                + line
                + " of its header is “"
                + content
                + "”; write “key: value” or close the header with ---");
      }
      values.put(content.substring(0, colon).strip(), content.substring(colon + 1).strip());
    }
    throw new UnreadablePageException("its header is never closed; end it with a line ---");
  }

  private static Header header(Map<String, String> values) throws UnreadablePageException {
    Optional<Edtf> date = Optional.empty();
    try {
      date = value(values, "date").map(Edtf::of);
    } catch (IllegalArgumentException e) {
      throw new UnreadablePageException("its date is not understood: " + e.getMessage());
    }
    return new Header(
        value(values, "title"),
        date,
        value(values, "publisher"),
        value(values, "author"),
        value(values, "source"));
  }

  private static Optional<String> value(Map<String, String> values, String key) {
    return Optional.ofNullable(values.get(key)).filter(v -> !v.isEmpty());
  }
}
