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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.Act;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.EntityClass;
import org.isnad.model.EventType;
import org.isnad.model.Evidence;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.Standing;
import org.isnad.model.Status;
import org.junit.jupiter.api.Test;

/** The files of words and the pages that use them agree. */
class WordsTest {
  private static final Path MAIN = Path.of("src", "main");
  private static final Path FILES = MAIN.resolve("resources/org/isnad/server/internal/words");
  private static final Words ARABIC = Words.find("ar").orElseThrow();

  private static final Pattern KEY = Pattern.compile("\"([a-z-]+(?:\\.[a-z0-9_-]+)+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  /** The families of words whose members are words of the model or numbers. */
  private static final Map<String, Set<String>> FAMILIES =
      Map.ofEntries(
          Map.entry("month", numbers(12)),
          Map.entry("month-short", numbers(12)),
          Map.entry("status", words(Status.values())),
          Map.entry("modality", words(Modality.values())),
          Map.entry("modality-meaning", words(Modality.values())),
          Map.entry("kind", words(EntityClass.values())),
          Map.entry("type", words(ClaimType.values())),
          Map.entry("event", words(EventType.values())),
          Map.entry("standing", words(Standing.values())),
          Map.entry("outcome", words(Act.Review.Outcome.values())),
          Map.entry("evidence", words(Evidence.Kind.values())),
          Map.entry("detail", Set.of("event", "role", "reach", "extent")),
          Map.entry("sort", Set.of("claims", "name", "strength")));

  /** The beginnings of further keys whose end the code puts behind them. */
  private static final Set<String> ENDINGS =
      Set.of(
          "refusal.",
          "relation.",
          "scenarios.rating.",
          "scenarios.tells.",
          "scenarios.fall-",
          "indicators.state.",
          "briefing.file.",
          "week.arrow.",
          "week.label.",
          "battle.group.",
          "map.group.",
          "map.layer.",
          "network.reach.",
          "section.step.",
          "battle.standing.");

  private static Set<String> numbers(int last) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(Integer::toString)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> words(Enum<?>[] members) {
    return Stream.of(members)
        .map(m -> m.name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String family(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  /** The keys that pages and templates write out. */
  private static Set<String> used() {
    Set<String> sections = new TreeSet<>();
    WordFile.read("en").keySet().forEach(key -> sections.add(family(key)));
    Set<String> keys = new TreeSet<>();
    for (Path file : sources("jte", "java")) {
      Matcher matcher = KEY.matcher(text(file));
      while (matcher.find()) {
        String key = matcher.group(1);
        if (sections.contains(family(key)) && !key.matches(".*\\.(svg|js)")) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  private static List<Path> sources(String... endings) {
    try (Stream<Path> all = Files.walk(MAIN)) {
      return all.filter(f -> Stream.of(endings).anyMatch(e -> f.toString().endsWith("." + e)))
          .toList();
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
  void every_key_that_is_used_is_there() {
    assertThat(WordFile.read("en").keySet()).containsAll(used());
  }

  @Test
  void no_key_is_unused() {
    Set<String> used = used();
    assertThat(WordFile.read("en").keySet().stream())
        .filteredOn(key -> !FAMILIES.containsKey(family(key)))
        .filteredOn(key -> ENDINGS.stream().noneMatch(key::startsWith))
        .filteredOn(key -> !used.contains(key))
        .isEmpty();
  }

  @Test
  void every_member_of_a_family_has_words_and_no_other_has() {
    FAMILIES.forEach(
        (family, members) ->
            assertThat(WordFile.read("en").keySet().stream())
                .filteredOn(key -> family(key).equals(family))
                .map(key -> key.substring(family.length() + 1))
                .as(family)
                .containsExactlyInAnyOrderElementsOf(members));
  }

  @Test
  void both_languages_have_the_same_keys_with_the_same_places() {
    Map<String, String> english = WordFile.read("en");
    Map<String, String> arabic = WordFile.read("ar");
    assertThat(arabic.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, pattern) ->
            assertThat(places(arabic.getOrDefault(key, ""))).as(key).isEqualTo(places(pattern)));
  }

  private static Set<String> places(String pattern) {
    Matcher matcher = PLACE.matcher(pattern);
    Set<String> places = new TreeSet<>();
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  @Test
  void no_file_has_a_key_twice_or_the_straight_apostrophe_that_quotes() {
    for (String language : List.of("en", "ar")) {
      List<String> keys = new ArrayList<>();
      for (String line : text(FILES.resolve("words_" + language + ".properties")).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          keys.add(line.substring(0, line.indexOf('=')));
        }
      }
      assertThat(keys).as(language).doesNotHaveDuplicates();
      assertThat(WordFile.read(language).values()).noneMatch(p -> p.contains("'"));
    }
  }

  @Test
  void templates_hold_no_words_of_their_own() {
    Pattern text = Pattern.compile(">([^<>${}@]*[A-Za-z]{3,}[^<>${}@]*)</");
    Pattern attribute =
        Pattern.compile("(?:aria-label|data-label|title|alt)=\"([A-Za-z][^\"$]*)\"");
    List<String> found = new ArrayList<>();
    for (Path file : sources("jte")) {
      String template =
          text(file).replaceAll("<(code|b|title)>(isnad read|Isnad|fetch: true)<", "<");
      for (Pattern pattern : List.of(text, attribute)) {
        Matcher matcher = pattern.matcher(template);
        while (matcher.find()) {
          found.add(file.getFileName() + ": " + matcher.group(1));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void a_key_that_is_in_no_file_is_named() {
    assertThatThrownBy(() -> Words.ENGLISH.of("no.such"))
        .hasMessage("no words for “no.such” in the file of en");
  }

  @Test
  void days_and_numbers_have_latin_digits_in_both_languages() {
    LocalDate day = LocalDate.of(2016, 5, 30);
    assertThat(Words.ENGLISH.day(day)).isEqualTo("30 May 2016");
    assertThat(ARABIC.day(day)).isEqualTo("30 أيار/مايو 2016");
    assertThat(ARABIC.number(6500)).isEqualTo("6,500");
    assertThat(ARABIC.of("claims.all", 1234)).isEqualTo("كل الإفادات: 1,234");
    assertThat(ARABIC.direction()).isEqualTo("rtl");
  }

  @Test
  void a_date_is_told_as_precisely_as_its_source_made_it() {
    Dates english = Words.ENGLISH.dates();
    assertThat(english.date(Edtf.of("2016-05"))).isEqualTo("May 2016");
    assertThat(english.date(Edtf.of("2016-05~"))).isEqualTo("about May 2016");
    assertThat(english.date(Edtf.of("2016-05-01/2016-05-03")))
        .isEqualTo("1 May 2016 to 3 May 2016");
    assertThat(english.date(Edtf.of("2016/.."))).isEqualTo("since 2016");
    assertThat(ARABIC.dates().date(Edtf.of("../2016"))).isEqualTo("حتى 2016");
  }

  @Test
  void an_age_counts_as_the_language_counts() {
    LocalDate day = LocalDate.of(2016, 5, 30);
    assertThat(Words.ENGLISH.dates().age(Optional.of(day.minusDays(1)), day))
        .isEqualTo("1 day old");
    assertThat(ARABIC.dates().age(Optional.of(day.minusDays(2)), day)).isEqualTo("قبل يومين");
    assertThat(ARABIC.dates().age(Optional.of(day.minusDays(5)), day)).isEqualTo("قبل 5 أيام");
    assertThat(ARABIC.dates().age(Optional.of(day.minusDays(11)), day)).isEqualTo("قبل 11 يومًا");
    assertThat(ARABIC.dates().age(Optional.of(day.minusYears(2)), day)).isEqualTo("قبل سنتين");
    assertThat(ARABIC.dates().age(Optional.empty(), day)).isEmpty();
  }

  @Test
  void an_open_range_says_on_which_side() {
    assertThat(Words.ENGLISH.range(Range.atMost(350))).isEqualTo("at most 350");
    assertThat(ARABIC.range(Range.atLeast(1500))).isEqualTo("أكثر من 1,500");
    assertThat(ARABIC.range(Range.of(3000, 6500))).isEqualTo("3,000–6,500");
    assertThat(ARABIC.range(Range.UNKNOWN)).isEqualTo("غير معروف");
  }
}
