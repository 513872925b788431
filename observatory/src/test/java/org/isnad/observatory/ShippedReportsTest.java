package org.isnad.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.documents.DocumentReader;
import org.isnad.documents.Header;
import org.isnad.documents.Reading;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports of the shipped theatre: marked as written for it, and rich in hard cases. */
class ShippedReportsTest {
  private static final Path FOLDER = Path.of("..", "theatres", "libya");
  private static final String MARK =
      "note: written for the Isnad demonstration, in its own words, from public facts";
  private final Map<String, Document> reports = new TreeMap<>();

  @BeforeEach
  void read_the_reports() throws IOException {
    DocumentReader reader = new DocumentReader();
    for (Path file : DocumentReader.list(FOLDER.resolve("reports"))) {
      switch (reader.read(file, Header.EMPTY)) {
        case Reading.Read read -> reports.put(read.document().file(), read.document());
        case Reading.Refused refused -> throw new AssertionError(refused.problem());
      }
    }
  }

  @Test
  void there_are_at_least_sixteen_from_2014_to_2019() {
    assertThat(reports).hasSizeGreaterThanOrEqualTo(16);
    assertThat(reports.values())
        .extracting(report -> day(report).getYear())
        .contains(2014, 2015, 2016, 2017, 2018, 2019)
        .allMatch(year -> year >= 2014 && year <= 2019);
  }

  @Test
  void the_header_of_each_is_complete_and_its_day_is_in_its_file_name() {
    List<String> incomplete = new ArrayList<>();
    reports.forEach(
        (file, report) -> {
          boolean complete =
              report.title().isPresent()
                  && report.publisher().isPresent()
                  && report.author().isPresent()
                  && report.source().isPresent();
          if (!complete || !file.startsWith(day(report) + "-")) {
            incomplete.add(file);
          }
        });
    assertThat(incomplete).isEmpty();
  }

  @Test
  void each_is_marked_as_written_for_the_demonstration_outside_its_sentences() {
    assertThat(reports.values()).extracting(Document::text).allMatch(t -> t.contains(MARK));
    assertThat(reports.values())
        .flatExtracting(ShippedReportsTest::sentences)
        .noneMatch(sentence -> sentence.contains("demonstration"));
  }

  @Test
  void each_has_120_to_300_words() {
    Map<String, Integer> others = new TreeMap<>();
    reports.forEach(
        (file, report) -> {
          int words = String.join(" ", sentences(report)).split("\\s+").length;
          if (words < 120 || words > 300) {
            others.put(file, words);
          }
        });
    assertThat(others).isEmpty();
  }

  @Test
  void their_publishers_are_those_of_the_sources_file() throws IOException {
    Set<String> listed = new HashSet<>();
    new ObjectMapper(new YAMLFactory())
        .readTree(FOLDER.resolve("sources.yaml").toFile())
        .forEach(
            source -> {
              if (!source.path("kind").asText().equals("spokesman")) {
                listed.add(source.path("name").asText());
              }
            });
    Set<String> used = new HashSet<>();
    reports.values().forEach(report -> report.publisher().ifPresent(used::add));
    assertThat(used).isEqualTo(listed).allMatch(name -> name.startsWith("Isnad demonstration"));
  }

  @Test
  void the_week_of_the_briefing_has_reports_of_several_publishers() {
    LocalDate day = Theatre.open(FOLDER).briefingDay().orElseThrow();
    assertThat(reports.values())
        .filteredOn(r -> day(r).isAfter(day.minusDays(7)) && !day(r).isAfter(day))
        .extracting(Document::publisher)
        .hasSizeGreaterThanOrEqualTo(3)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one actor, first spelling         | 2016-05-30-weekly-west           | Khalifa Haftar
          one actor, second spelling        | 2019-04-09-tripoli-offensive     | Khalifa Hifter
          one actor, third spelling         | 2016-05-30-weekly-east           | Khalifa Hafter
          who holds a town, one says        | 2015-02-19-sirte-misrata         | The Islamic State does not control Sirte
          who holds a town, another says    | 2015-02-20-sirte-benghazi        | The Islamic State (IS) controls Sirte
          who holds the heights, one says   | 2016-04-22-fataih-benghazi       | The Libyan National Army (LNA) controls Fataih
          who holds the heights, other says | 2016-04-24-fataih-tunis          | (DMSC) controls Fataih and Derna
          who holds Derna, one says         | 2018-06-29-derna-benghazi        | The Libyan National Army (LNA) controls Derna
          who holds Derna, another says     | 2018-07-03-derna-tunis           | The Derna Protection Force (DPF) still holds Mughar
          one spokesman, first report       | 2016-05-29-power-station         | Mohammed al-Ghasri said
          one spokesman, second report      | 2016-05-30-weekly-west           | Mohammed al-Ghasri, its spokesman, said
          a strength as a range             | 2016-05-09-abu-grein-lost        | between 4,000 and 6,000 fighters
          a pledge                          | 2014-11-23-derna-pledge          | MSSI had pledged allegiance to the Islamic State
          the acceptance of a pledge        | 2014-11-23-derna-pledge          | accepted a pledge of allegiance from the Islamic Youth Shura Council
          a denial                          | 2014-08-26-tripoli-airport       | Egypt denied that it bombed Libya Dawn
          a report to be corrected          | 2019-07-03-tajoura               | killed at least 40 people
          a correction                      | 2019-07-05-tajoura-correction    | Correction: our report of 3 July
          a relative position               | 2016-05-30-weekly-west           | to within 30 km of Sirte
          a toll that goes on               | 2019-04-20-tripoli-toll          | has killed 213 people
          a toll of some days               | 2019-04-20-tripoli-toll          | 66 people were killed between 14 and 19 April
          a split                           | 2015-07-06-libya-dawn-splits     | The Steadfastness Front split from Libya Dawn
          a merger                          | 2014-12-15-derna-council         | merged into the Derna Mujahideen Shura Council
          a rename                          | 2018-05-15-derna-rename          | renamed itself the Derna Protection Force
          something only expected           | 2016-05-30-weekly-east           | is expected to attack Nawfaliya
          a place easily taken for another  | 2016-05-23-abu-grein-retaken     | must not be confused with Marawah
          """)
  void the_reports_hold(String what, String report, String words) {
    Optional<Document> found = Optional.ofNullable(reports.get(report + ".txt"));
    assertThat(found).as(report).isPresent();
    assertThat(sentences(found.orElseThrow())).as(what).anyMatch(s -> s.contains(words));
  }

  private static LocalDate day(Document report) {
    return report.date().flatMap(Edtf::earliest).orElseThrow();
  }

  private static List<String> sentences(Document report) {
    return report.passages().stream()
        .flatMap(passage -> passage.sentences().stream())
        .map(Sentence::text)
        .toList();
  }
}
