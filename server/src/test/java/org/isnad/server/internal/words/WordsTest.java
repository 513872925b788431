package org.isnad.server.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of words and the pages that use them agree. */
class WordsTest {
  private static final Path MAIN = Path.of("src", "main");
  private static final Path FILES =
      MAIN.resolve("resources/org/isnad/server/internal/words/words_en.properties");

  /** Where a key is written out as a whole: {@code of("times.show"} and {@code MAP("room.map"}. */
  private static final Pattern KEY = Pattern.compile("\\(\\s*\"([a-z]+(?:[.-][a-z0-9-]+)+)\"");

  /** The beginnings of keys whose end is a word of the model, a number or an answer's status. */
  private static final Set<String> FAMILIES =
      Set.of(
          "month.",
          "refusal.",
          "scenarios.rating.",
          "scenarios.tells.",
          "scenarios.fall-",
          "indicators.state.");

  private static Set<String> used() {
    Set<String> keys = new TreeSet<>();
    for (Path file : files()) {
      Matcher matcher = KEY.matcher(text(file));
      while (matcher.find()) {
        keys.add(matcher.group(1));
      }
    }
    return keys;
  }

  private static List<Path> files() {
    try (Stream<Path> all = Files.walk(MAIN)) {
      return all.filter(f -> f.toString().matches(".*\\.(jte|java)")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void no_key_is_unused() {
    Set<String> used = used();
    assertThat(WordFile.read("en").keySet().stream())
        .filteredOn(key -> FAMILIES.stream().noneMatch(key::startsWith))
        .allMatch(used::contains);
  }

  @Test
  void no_key_is_written_twice_in_a_file() {
    List<String> keys = new ArrayList<>();
    for (String line : text(FILES).split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        keys.add(line.substring(0, line.indexOf('=')));
      }
    }
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void no_pattern_holds_the_straight_apostrophe_that_quotes() {
    Map<String, String> words = WordFile.read("en");
    assertThat(words.values()).noneMatch(pattern -> pattern.contains("'"));
  }

  @Test
  void a_key_that_is_in_no_file_is_named() {
    assertThatThrownBy(() -> Words.ENGLISH.of("no.such"))
        .hasMessage("no words for “no.such” in the file of en");
  }

  @Test
  void a_day_and_a_number_are_told_with_latin_digits() {
    assertThat(Words.ENGLISH.day(LocalDate.of(2016, 5, 30))).isEqualTo("30 May 2016");
    assertThat(Words.ENGLISH.number(6500)).isEqualTo("6,500");
  }
}
