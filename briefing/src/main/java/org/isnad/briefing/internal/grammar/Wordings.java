package org.isnad.briefing.internal.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of {@code wordings.txt}. */
final class Wordings {
  /** The one table. */
  static final Wordings TABLE = read();

  private static final int COLUMNS = 5;

  private final Map<String, List<Wording>> byKind;

  private Wordings(List<Wording> rows) {
    this.byKind =
        rows.stream()
            .collect(Collectors.groupingBy(Wording::kind, HashMap::new, Collectors.toList()));
  }

  /**
   * The row for a claim.
   *
   * @param kind its kind
   * @param words the report's own
   * @param filled names of the slots that can be filled
   */
  Optional<Wording> find(String kind, String words, Set<String> filled) {
    return byKind.getOrDefault(kind, List.of()).stream()
        .filter(row -> row.fits(words, filled))
        .findFirst();
  }

  private static Wordings read() {
    try (InputStream in = Wordings.class.getResourceAsStream("wordings.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own wordings.txt; build it anew");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Wordings(
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Wordings::row)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("wordings.txt cannot be read", e);
    }
  }

  /** Columns are parted by a bar with blanks around it; a bar in a cue has none. */
  private static Wording row(String line) {
    List<String> cells = List.of(line.split("\\s+\\|\\s+", COLUMNS));
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException(
          "wordings.txt: “" + line + "” has not five columns; part them by a bar between blanks");
    }
    String cue = cells.get(1).strip();
    Pattern pattern =
        Pattern.compile(cue.equals("*") ? "" : "(?iu)\\b(?:" + cue + ")", Pattern.UNICODE_CASE);
    return new Wording(
        cells.get(0).strip(),
        pattern,
        cells.get(2).strip(),
        Verb.of(cells.get(3)),
        cells.get(4).strip());
  }
}
