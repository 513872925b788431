package org.isnad.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.documents.DocumentReader;
import org.isnad.documents.Header;
import org.isnad.documents.Reading;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to theatre folders says what is so: its example works as printed. */
class TheatreGuideTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern FILE_BLOCK =
      Pattern.compile("^```[a-z]+ (\\S+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  @TempDir private Path folder;
  private String guide = "";

  @BeforeEach
  void write_the_files_of_the_example() throws IOException {
    guide = Files.readString(DOCS.resolve("theatre.md"));
    Matcher block = FILE_BLOCK.matcher(guide);
    while (block.find()) {
      Path file = folder.resolve(block.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, block.group(2));
    }
  }

  @Test
  void the_example_is_a_theatre() {
    Theatre theatre = Theatre.open(folder);
    assertThat(theatre.name()).isEqualTo("The Coast");
    assertThat(theatre.briefingDay()).contains(LocalDate.of(2024, 3, 10));
    assertThat(theatre.map()).contains(folder.resolve("map.geojson"));
    assertThat(theatre.register())
        .extracting(Entity::id)
        .containsExactly(
            "actor:dawn-brigade",
            "actor:port-council",
            "person:omar-sahl",
            "place:north-port",
            "place:fish-market");
  }

  @Test
  void a_place_of_the_example_has_no_position() {
    assertThat(Theatre.open(folder).register())
        .filteredOn(Entity::isPlace)
        .extracting(place -> place.position().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void the_header_of_its_report_is_read_and_yields_no_sentence() throws IOException {
    List<Path> reports = DocumentReader.list(folder.resolve("reports"));
    assertThat(reports).hasSize(1);
    Document report =
        switch (new DocumentReader().read(reports.getFirst(), Header.EMPTY)) {
          case Reading.Read read -> read.document();
          case Reading.Refused refused -> throw new AssertionError(refused.problem());
        };
    assertThat(report.publisher()).contains("Coast Daily");
    assertThat(report.source()).contains("https://example.org/ports");
    assertThat(report.passages().stream().flatMap(p -> p.sentences().stream()).map(Sentence::text))
        .containsExactly(
            "Omar Sahl leads the Dawn Brigade.",
            "The Dawn Brigade controls North Port.",
            "The Port Council said that it holds the Fish Market.");
  }

  @Test
  void the_guide_names_every_kind_of_actor() {
    assertThat(Arrays.stream(EntityClass.values()))
        .filteredOn(kind -> kind != EntityClass.PLACE && kind != EntityClass.UNKNOWN)
        .allMatch(kind -> guide.contains("`" + kind.word() + "`"));
  }

  @Test
  void the_guide_shows_a_problem_as_the_program_words_it() throws IOException {
    Path places = folder.resolve("places.yaml");
    Files.writeString(places, "- id: place:a\n  name: A\n  aliases: []\n  lat: 31\n");
    assertThat(guide).contains("a position needs both lat and lon; add the other or remove both");
    assertThatThrownBy(() -> Theatre.open(folder))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining(
            "places.yaml, line 2: a position needs both lat and lon; add the other or remove both");
  }

  @Test
  void the_glossary_is_in_order_and_names_each_word_once() throws IOException {
    List<String> words =
        Files.readAllLines(DOCS.resolve("glossary.md")).stream()
            .filter(line -> line.startsWith("- **"))
            .map(line -> line.substring(4, line.indexOf("**", 4)))
            .toList();
    assertThat(words).isNotEmpty().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    assertThat(words).doesNotHaveDuplicates();
  }
}
