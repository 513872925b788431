package org.isnad.server.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The file of one language: keys with their words, in UTF-8. */
final class WordFile {
  private WordFile() {}

  static Map<String, String> read(String language) {
    String name = "words_" + language + ".properties";
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + name + "; build it anew");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> words = new TreeMap<>();
      properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
