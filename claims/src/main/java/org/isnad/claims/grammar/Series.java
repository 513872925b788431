package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.claims.names.Phrase;

/**
 * Names in a row, each with its place or an aside behind it: "A in X, B (formerly C) in Y, and D in
 * Z". Parsers lose such rows, so they are read from the text.
 */
final class Series {
  private static final String PLACE =
      "(?: (?:in|from|of|at|near) (?:the )?[\\p{L}][\\p{L}.’' -]{1,30})";
  private static final String ASIDE = "(?:\\s?\\([^()]*\\))";
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:"
              + ASIDE
              + "|"
              + PLACE
              + "){1,3}(?:,|;)?(?: and| or)?(?: also)?(?: the| in the| by)? ?");

  private static final Pattern CLOSING = Pattern.compile("\\b(?:and|or)\\b|;");

  private Series() {}

  /** The names that follow a name in its row; none where it stands in no row. */
  static List<Phrase> after(Phrase first, List<Phrase> phrases, String text) {
    List<Phrase> row = new ArrayList<>();
    boolean closed = false;
    Phrase last = first;
    for (Phrase next : phrases) {
      boolean candidate =
          next.isName()
              && next.start() > last.end()
              && (next.kind() == first.kind() || next.kind().isActor());
      boolean owner = text.startsWith("'s", next.end()) || text.startsWith("’s", next.end());
      if (candidate && !owner && joins(text.substring(last.end(), next.start()))) {
        closed = closed || CLOSING.matcher(text.substring(last.end(), next.start())).find();
        row.add(next);
        last = next;
      }
    }
    return closed || row.size() > 1 ? row : List.of(); // "A (B), the C": C tells what A is
  }

  private static boolean joins(String between) {
    boolean separated =
        between.contains(",")
            || between.contains(" and ")
            || between.contains(" or ")
            || between.contains(";");
    return separated && between.length() < 140 && BETWEEN.matcher(between).matches();
  }
}
