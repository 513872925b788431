package org.isnad.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words by which pages of many publishers tell their furniture; from {@code furniture.txt}. */
final class Boilerplate {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST = 400;
  private static final int LONGEST_HEADING = 90;
  private static final Map<String, List<Pattern>> PATTERNS = load();

  private Boilerplate() {}

  /** Whether a line is furniture wherever it stands. */
  static boolean isFurniture(String line) {
    return line.length() < LONGEST && matches("line", line);
  }

  /** Whether a line heads other stories, comments or the publisher's own words. */
  static boolean headsFurniture(String line) {
    return line.length() < LONGEST_HEADING && matches("section", line);
  }

  /** Whether a text breaks off to lead to another page. */
  static boolean isTeaser(String text) {
    String end = text.substring(Math.max(0, text.length() - LONGEST_HEADING));
    return PATTERNS.getOrDefault("teaser", List.of()).stream()
        .anyMatch(pattern -> pattern.matcher(end).find());
  }

  private static boolean matches(String section, String line) {
    return PATTERNS.getOrDefault(section, List.of()).stream()
        .anyMatch(pattern -> pattern.matcher(line).matches());
  }

  private static Map<String, List<Pattern>> load() {
    Map<String, List<Pattern>> patterns = new HashMap<>();
    String section = "";
    for (String line : text().split("\n")) {
      if (line.startsWith("[") && line.strip().endsWith("]") && line.indexOf(' ') < 0) {
        section = line.strip().replaceAll("[\\[\\]]", "");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String pattern = section.equals("teaser") ? "(?:" + line.strip() + ")$" : line.strip();
        patterns
            .computeIfAbsent(section, s -> new ArrayList<>())
            .add(Pattern.compile(pattern, FLAGS));
      }
    }
    return patterns;
  }

  private static String text() {
    try (InputStream in = Boilerplate.class.getResourceAsStream("furniture.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own furniture.txt; build it anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own furniture.txt cannot be read", e);
    }
  }
}
