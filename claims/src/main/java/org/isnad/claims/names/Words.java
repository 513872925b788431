package org.isnad.claims.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Word lists of the language, one word a line, kept as resources. */
public final class Words {
  private Words() {}

  /** The words of {@code /org/isnad/claims/words/NAME.txt}, lower case. */
  public static Set<String> list(String name) {
    String resource = "/org/isnad/claims/words/" + name + ".txt";
    var stream = Words.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalArgumentException("no word list " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Set<String> words = new LinkedHashSet<>();
      reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .forEach(l -> words.add(l.toLowerCase(Locale.ROOT)));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
  }
}
