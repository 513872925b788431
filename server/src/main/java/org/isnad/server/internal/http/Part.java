package org.isnad.server.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a form with files (RFC 7578).
 *
 * @param name the field
 * @param file the file's name as the browser tells it; empty where it is no file
 * @param bytes its content
 */
public record Part(String name, String file, byte[] bytes) {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)^multipart/form-data\\s*;.*?boundary=\"?([^\";,\\s]{1,70})\"?");
  private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("(?i)[; ]filename=\"([^\"]*)\"");
  private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_PARTS = 200;

  public Part {
    bytes = bytes.clone();
  }

  /** The content as text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static List<Part> read(byte[] body, String type) {
    Matcher matcher = BOUNDARY.matcher(type);
    if (!matcher.find()) {
      return List.of();
    }
    byte[] line = ("--" + matcher.group(1)).getBytes(StandardCharsets.US_ASCII);
    List<Part> parts = new ArrayList<>();
    int start = find(body, line, 0);
    while (start >= 0 && parts.size() < MOST_PARTS) {
      int from = start + line.length;
      int end = find(body, line, from);
      if (end < 0) {
        break;
      }
      part(Arrays.copyOfRange(body, from, end)).ifPresent(parts::add);
      start = end;
    }
    return parts;
  }

  /** What lies between two boundaries: a line's end, the head, a blank line, the content. */
  private static java.util.Optional<Part> part(byte[] piece) {
    int blank = find(piece, BLANK_LINE, 0);
    if (blank < 0) {
      return java.util.Optional.empty();
    }
    String head = new String(piece, 0, blank, StandardCharsets.UTF_8);
    int from = blank + BLANK_LINE.length;
    byte[] content = Arrays.copyOfRange(piece, from, Math.max(from, piece.length - 2));
    return java.util.Optional.of(new Part(first(NAME, head), first(FILE, head), content));
  }

  private static String first(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static int find(byte[] all, byte[] wanted, int from) {
    for (int i = from; i <= all.length - wanted.length; i++) {
      int same = 0;
      while (same < wanted.length && all[i + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return i;
      }
    }
    return -1;
  }
}
