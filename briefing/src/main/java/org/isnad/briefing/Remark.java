package org.isnad.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an analyst adds in their own words: kept in a file of its own, and told apart from what was
 * drawn from claims wherever it is shown.
 *
 * @param heading the section it belongs to, or a heading of its own; absent for what opens the file
 * @param paragraphs its paragraphs in plain text
 */
public record Remark(Optional<String> heading, List<String> paragraphs) {
  public Remark {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Reads a file of remarks: Markdown with headings; what stands under one is one remark. */
  public static List<Remark> read(String markdown) {
    List<Remark> remarks = new ArrayList<>();
    Optional<String> heading = Optional.empty();
    List<String> paragraphs = new ArrayList<>();
    for (String block : markdown.strip().split("\\R\\s*\\R")) {
      String text = block.strip();
      if (text.startsWith("#")) {
        add(remarks, heading, paragraphs);
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        heading = Optional.of(text.substring(0, end).replaceFirst("^#+\\s*", "").strip());
        text = text.substring(end).strip();
      }
      if (!text.isEmpty()) {
        paragraphs.add(text.replaceAll("\\s*\\R\\s*", " "));
      }
    }
    add(remarks, heading, paragraphs);
    return remarks;
  }

  private static void add(List<Remark> remarks, Optional<String> heading, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      remarks.add(new Remark(heading, paragraphs));
      paragraphs.clear();
    }
  }
}
