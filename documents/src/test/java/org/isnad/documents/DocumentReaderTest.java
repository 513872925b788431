package org.isnad.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  @TempDir private Path folder;

  @Test
  void a_report_keeps_its_header_and_its_sentences() throws IOException {
    Document document =
        read(
            "---\ntitle: Week 9\ndate: 2024-03\n---\nGen. Burhan spoke in Port Sudan. The U.S. envoy left.\n");
    assertThat(document.title()).contains("Week 9");
    assertThat(document.date()).contains(Edtf.of("2024-03"));
    assertThat(sentences(document))
        .containsExactly("Gen. Burhan spoke in Port Sudan.", "The U.S. envoy left.");
  }

  @Test
  void sentences_stand_at_their_offsets() throws IOException {
    Document document = read("“It fell,” he said. Nobody held Nyala.\n");
    document.passages().stream()
        .flatMap(p -> p.sentences().stream())
        .forEach(
            s -> assertThat(document.text().substring(s.start(), s.end())).isEqualTo(s.text()));
  }

  @Test
  void furniture_has_no_sentences() throws IOException {
    Document document =
        read(
            "Skip to content\n\nThe army held Goma on Monday.\n\nRelated Articles\n\nRebels took Bukavu last year, a report says.\n");
    assertThat(sentences(document)).containsExactly("The army held Goma on Monday.");
  }

  @Test
  void a_broken_header_names_its_line() throws IOException {
    assertThat(refused("---\ntitle Week 9\n---\nText.\n"))
        .contains("line 2")
        .contains("title Week 9");
  }

  @Test
  void an_unknown_date_is_named() throws IOException {
    assertThat(refused("---\ndate: last spring\n---\nText.\n")).contains("last spring");
  }

  @Test
  void a_missing_file_says_what_to_do() {
    Reading reading = new DocumentReader().read(folder.resolve("none.txt"), Header.EMPTY);
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Refused.class, r -> assertThat(r.problem()).contains("check the path"));
  }

  @Test
  void a_binary_is_refused() throws IOException {
    assertThat(refused("a\u0000b")).contains("not text");
  }

  @Test
  void a_page_with_too_many_lines_is_refused() throws IOException {
    assertThat(refused("War.\n".repeat(50_001))).contains("50,000 lines").contains("split it");
  }

  @Test
  void a_page_of_marks_alone_comes_to_an_end() {
    for (String marks : List.of("*", "_a", "[", "](", "<a", "A.b.", "”!", "> ", "(")) {
      Document document = Pages.read("report.md", marks.repeat(100_000));
      assertThat(document.text()).isNotNull();
    }
  }

  private static List<String> sentences(Document document) {
    return document.passages().stream()
        .flatMap(p -> p.sentences().stream())
        .map(Sentence::text)
        .toList();
  }

  private Document read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), text);
    return ((Reading.Read) new DocumentReader().read(file, Header.EMPTY)).document();
  }

  private String refused(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), text);
    return ((Reading.Refused) new DocumentReader().read(file, Header.EMPTY)).problem();
  }
}
