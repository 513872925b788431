package org.isnad.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.model.Passage;
import org.isnad.model.Passage.Kind;

/**
 * Cuts a text into its blocks, a line each, and tells prose from headings, items and the furniture
 * of a page.
 */
final class Passages {
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)^(skip to|search$|log ?in|sign (in|up)|subscribe|keep reading|read more|show (less|more)|related (articles|posts)|latest (stories|news)|share (this|on)|follow us|click here|more ?>|advertisement|cookie|access all of|this (article|excerpt) (was|is) (originally|taken)|all rights reserved|copyright|©|welcome! log in).*");
  private static final Pattern FROM_HERE_ON =
      Pattern.compile(
          "(?i)^(related (articles|posts|stories)|more from|you may also like|recommended( for you)?|latest stories)$");
  private static final Pattern CAPTION =
      Pattern.compile("(?i)^(map|photo|image|figure|picture)( of|:| by).*");
  private static final Pattern ITEM = Pattern.compile("^(?:[•\\-*–]|\\d{1,2}[.)])\\s+.*");

  private Passages() {}

  static List<Passage> of(String text, int from) {
    List<Passage> passages = new ArrayList<>();
    if (from > 0) {
      passages.add(new Passage(Kind.FURNITURE, 0, from, List.of()));
    }
    boolean ended = false;
    boolean seenProse = false;
    int position = from;
    while (position < text.length()) {
      int end = text.indexOf('\n', position);
      end = end < 0 ? text.length() : end;
      String line = text.substring(position, end).strip();
      if (!line.isEmpty()) {
        ended = ended || seenProse && FROM_HERE_ON.matcher(line).matches();
        Kind kind = ended ? Kind.FURNITURE : kind(line);
        seenProse = seenProse || kind == Kind.PARAGRAPH;
        boolean spoken = kind == Kind.PARAGRAPH || kind == Kind.ITEM || kind == Kind.QUOTATION;
        passages.add(
            new Passage(
                kind,
                position,
                end,
                spoken ? SentenceSplitter.split(text, position, end) : List.of()));
      }
      position = end + 1;
    }
    return passages;
  }

  private static Kind kind(String line) {
    if (FURNITURE.matcher(line).matches() || line.endsWith("[...] More")) {
      return Kind.FURNITURE;
    }
    if (CAPTION.matcher(line).matches()) {
      return Kind.CAPTION;
    }
    if (ITEM.matcher(line).matches()) {
      return Kind.ITEM;
    }
    boolean isShort = line.length() < 100 && !line.matches(".*[.!?:…]['”\"’)]*$");
    return isShort || line.startsWith("#") ? Kind.HEADING : Kind.PARAGRAPH;
  }
}
