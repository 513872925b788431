package org.isnad.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a profile, "Commander: Omar Said": what its label says of the one profiled, whose name
 * heads the lines. The labels are data: {@code profile-labels.txt}.
 *
 * @param type the type of claim that the label stands for
 * @param isOfSubject whether the one profiled is the claim's subject
 * @param role the role of the one named in the value, where the label tells one
 * @param value offset in the line at which the value begins
 */
public record ProfileLine(ClaimType type, boolean isOfSubject, Optional<String> role, int value) {
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:[•▪◦●■‣·*–-]\\s+)?(\\p{L}(?:[\\p{L} .-]|\\(s\\)){1,40}?)"
              + "(?:\\s*\\([^()]{1,40}\\))?\\s*:\\s+(?=\\S)");
  private static final Map<String, ProfileLine> LABELS = load();

  /** The line that a text is; empty where it does not begin with a known label and a colon. */
  public static Optional<ProfileLine> of(String text) {
    Matcher line = LINE.matcher(text);
    return line.find()
        ? label(line.group(1)).map(l -> new ProfileLine(l.type, l.isOfSubject, l.role, line.end()))
        : Optional.empty();
  }

  /** Whether words are a label, without the colon. */
  public static boolean isLabel(String words) {
    return label(words).isPresent();
  }

  private static Optional<ProfileLine> label(String words) {
    return Optional.ofNullable(
        LABELS.get(words.strip().toLowerCase(Locale.ROOT).replace("(s)", "")));
  }

  private static Map<String, ProfileLine> load() {
    Map<String, ProfileLine> labels = new HashMap<>();
    for (String row : text().split("\n")) {
      if (!row.isBlank() && !row.startsWith("#")) {
        List<String> columns = Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        ProfileLine line =
            new ProfileLine(
                ClaimType.find(columns.get(1)).orElseThrow(),
                columns.get(2).equals("subject"),
                Optional.of(columns.get(3)).filter(role -> !role.isEmpty()),
                0);
        for (String label : columns.getFirst().split(",")) {
          labels.put(label.strip(), line);
        }
      }
    }
    return labels;
  }

  private static String text() {
    try (InputStream in = ProfileLine.class.getResourceAsStream("profile-labels.txt")) {
      if (in == null) {
        throw new IllegalStateException(
            "the program lacks its own profile-labels.txt; build it anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own profile-labels.txt cannot be read", e);
    }
  }
}
