package org.isnad.claims.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Word lists of the language, kept as resources: a word or a row of columns a line. */
public final class Words {
  private Words() {}

  /** The first columns of {@code /org/isnad/claims/words/NAME.txt}, lower case. */
  public static Set<String> list(String name) {
    Set<String> words = new LinkedHashSet<>();
    rows(name).forEach(row -> words.add(row.getFirst().toLowerCase(Locale.ROOT)));
    return words;
  }

  /** The first column, lower case, with the second. */
  public static Map<String, String> table(String name) {
    Map<String, String> table = new LinkedHashMap<>();
    rows(name)
        .forEach(
            row ->
                table.put(
                    row.getFirst().toLowerCase(Locale.ROOT), row.size() > 1 ? row.get(1) : ""));
    return table;
  }

  /** All words of a list that has several a line, lower case. */
  public static Set<String> all(String name) {
    Set<String> words = new LinkedHashSet<>();
    rows(name)
        .forEach(
            row ->
                words.addAll(Arrays.asList(row.getFirst().toLowerCase(Locale.ROOT).split("\\s+"))));
    return words;
  }

  /** The rows, each cut at {@code |}, comments and empty lines left out. */
  public static List<List<String>> rows(String name) {
    String resource = "/org/isnad/claims/words/" + name + ".txt";
    InputStream stream = Words.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalArgumentException("no word list " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .map(l -> Arrays.stream(l.split("\\|")).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
  }
}
