package org.isnad.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.InflaterInputStream;

/**
 * The sheets that Chromium prints, as one reads them: the letters and where they stand. It knows
 * the plain PDF that this browser writes (objects in the open, streams deflated, every font with
 * its letters told) and no other.
 */
final class Paper {
  private static final Pattern OBJECT =
      Pattern.compile("(?m)^(\\d+) 0 obj\\R(.*?)^endobj", Pattern.DOTALL);
  private static final Pattern CONTENTS = Pattern.compile("/Contents (\\d+) 0 R");
  private static final Pattern LETTERS = Pattern.compile("/ToUnicode (\\d+) 0 R");
  private static final Pattern LETTER = Pattern.compile("(?m)^<(\\w+)> <(\\w+)>$");
  private static final Pattern RANGE = Pattern.compile("(?m)^<(\\w+)> <(\\w+)> <(\\w+)>$");

  private final Map<String, String> objects = new HashMap<>();
  private final Map<String, Map<String, String>> fonts = new HashMap<>();
  private final List<List<Letter>> sheets = new ArrayList<>();

  /**
   * A letter, or several that are drawn as one.
   *
   * @param x points from the left rim of the sheet to where it begins
   * @param y points from the lower rim to the line that it stands on
   */
  record Letter(String text, double x, double y) {}

  Paper(byte[] pdf) {
    Matcher object = OBJECT.matcher(new String(pdf, ISO_8859_1));
    List<String> pages = new ArrayList<>();
    while (object.find()) {
      objects.put(object.group(1), object.group(2));
      if (object.group(2).startsWith("<</Type /Page\n")) {
        pages.add(object.group(2));
      }
    }
    for (String page : pages) {
      sheets.add(new Drawing().read(stream(first(CONTENTS, page))));
    }
  }

  /** The letters of each sheet, in the order in which they are drawn. */
  List<List<Letter>> sheets() {
    return sheets;
  }

  /** What is printed above the lower margin, sheet after sheet, without white space. */
  String text(double margin) {
    return plain(
        sheets.stream()
            .flatMap(List::stream)
            .filter(letter -> letter.y() > margin)
            .map(Letter::text)
            .collect(Collectors.joining()));
  }

  /** A text without white space, its letters that are drawn as one taken apart. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalArgumentException("no " + pattern + " in: " + text);
    }
    return found.group(1);
  }

  private String stream(String number) {
    String object = objects.getOrDefault(number, "");
    int start = object.indexOf("stream\n") + "stream\n".length();
    byte[] packed = object.substring(start, object.lastIndexOf("endstream")).getBytes(ISO_8859_1);
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException("stream " + number, e);
    }
  }

  private Map<String, String> font(String number) {
    return fonts.computeIfAbsent(number, n -> letters(objects.getOrDefault(n, "")));
  }

  /** What each code of a font stands for, with the codes in hexadecimal as they are drawn. */
  private Map<String, String> letters(String font) {
    String told = stream(first(LETTERS, font));
    Map<String, String> letters = new HashMap<>();
    LETTER.matcher(told).results().forEach(m -> letters.put(m.group(1), text(m.group(2), 0)));
    RANGE
        .matcher(told)
        .results()
        .forEach(
            m -> {
              int from = HexFormat.fromHexDigits(m.group(1));
              for (int i = 0; i <= HexFormat.fromHexDigits(m.group(2)) - from; i++) {
                String code = HexFormat.of().withUpperCase().toHexDigits(from + i);
                String cut = code.substring(code.length() - m.group(1).length());
                letters.put(cut, text(m.group(3), i));
              }
            });
    return letters;
  }

  private static String text(String hexadecimal, int on) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 4 <= hexadecimal.length(); i += 4) {
      text.append((char) (HexFormat.fromHexDigits(hexadecimal, i, i + 4) + on));
    }
    return text.toString();
  }

  /** A sheet while it is drawn: where the pen stands and what it writes with. */
  private final class Drawing {
    private final List<Letter> letters = new ArrayList<>();
    private final List<double[]> kept = new ArrayList<>();
    private double[] sheet = {1, 0, 0, 1, 0, 0};
    private double[] line = {1, 0, 0, 1, 0, 0};
    private Map<String, String> font = Map.of();

    List<Letter> read(String drawing) {
      List<String> before = new ArrayList<>();
      for (String word : drawing.split("\\s+")) {
        if (word.matches("[A-Za-z*]+")) {
          draw(word, before);
          before.clear();
        } else {
          before.add(word);
        }
      }
      return letters;
    }

    private void draw(String order, List<String> before) {
      switch (order) {
        case "q" -> kept.add(sheet);
        case "Q" -> sheet = kept.removeLast();
        case "cm" -> sheet = times(matrix(before), sheet);
        case "Tf" -> font = font(before.getFirst().substring("/F".length()));
        case "Tm" -> line = matrix(before);
        case "Td" ->
            line =
                times(
                    new double[] {1, 0, 0, 1, number(before.getFirst()), number(before.getLast())},
                    line);
        case "Tj" -> write(before.getLast());
        default -> {
          // Lines, areas and marks of structure: nothing to read.
        }
      }
    }

    private void write(String codes) {
      double[] at = times(line, sheet);
      int digits = font.keySet().stream().mapToInt(String::length).max().orElse(4);
      for (int i = 1; i + digits < codes.length(); i += digits) {
        String code = codes.substring(i, i + digits);
        letters.add(new Letter(font.getOrDefault(code, "\uFFFD"), at[4], at[5]));
      }
    }

    private static double number(String word) {
      return Double.parseDouble(word);
    }

    private static double[] matrix(List<String> words) {
      return words.subList(words.size() - 6, words.size()).stream()
          .mapToDouble(Drawing::number)
          .toArray();
    }

    /** The first matrix, then the second. */
    private static double[] times(double[] a, double[] b) {
      return new double[] {
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5]
      };
    }
  }
}
