package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map is saved as a picture, the briefing is printed. */
class W25_TakenAlongTest {
  private static final Path FOLDER = Path.of("target", "screenshots");

  /** 18 millimetres and the width of a sheet of A4, in points. */
  private static final double MARGIN = 18 * 72 / 25.4;

  private static final double WIDTH = 210 * 72 / 25.4;

  /** Saves a file by a click on the page. */
  private static Path saved(Page page, String button) throws IOException {
    Download download = page.waitForDownload(() -> page.locator(button).first().click());
    Path file = FOLDER.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  @Test
  void the_map_is_saved_with_its_date_legend_and_sources() throws IOException {
    try (Walker walker = Walker.at(Libya.server())) {
      Page page = walker.go("/map?on=2016-05-30").page();
      Path svg = saved(page, "main .save a[download]");
      assertThat(svg.getFileName()).hasToString("map-2016-05-30.svg");
      assertThat(Files.readString(svg))
          .startsWith("<svg")
          .contains("30 May 2016")
          .contains("Sirte")
          .contains("Hatched: contested")
          .contains("Sources: ")
          .contains("Isnad demonstration desk, Tunis");
      Path png = saved(page, "button[data-picture]");
      assertThat(png.getFileName()).hasToString("map-2016-05-30.png");
      assertThat(Files.readAllBytes(png))
          .startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')
          .hasSizeGreaterThan(20_000);
      walker.expectNoComplaint();
    }
  }

  @Test
  void every_other_picture_is_saved_in_both_forms() throws IOException {
    try (Walker walker = Walker.at(Libya.server())) {
      for (String address :
          List.of(
              "/network?actor=actor:islamic-state",
              "/timeline?from=2015-01-01&to=2016-05-30",
              "/actors",
              "/actors/actor:islamic-state-libya",
              "/places/place:sirte",
              "/indicators",
              "/network?lang=ar")) {
        Page page = walker.go(address).page();
        String svg = Files.readString(saved(page, "main .save a[download]"));
        assertThat(svg).as(address).startsWith("<svg").contains("2016");
        assertThat(svg).containsAnyOf("Sources: Isnad", "المصادر: Isnad");
        assertThat(Files.readAllBytes(saved(page, "button[data-picture]")))
            .as(address)
            .startsWith(0x89, 'P', 'N', 'G');
      }
      walker.expectNoComplaint();
    }
  }

  @Test
  void the_briefing_is_printed_whole_and_without_the_rooms() throws IOException {
    try (Walker walker = Walker.at(Libya.server())) {
      Page page = walker.page();
      page.locator("nav.rail a[href^='/briefing']").click();
      page.locator(".briefing h1").waitFor();
      byte[] pdf =
          page.pdf(
              new Page.PdfOptions()
                  .setPath(FOLDER.resolve("briefing.pdf"))
                  .setPreferCSSPageSize(true));
      Paper paper = new Paper(pdf);
      String printed = paper.text(MARGIN);

      assertThat(paper.sheets()).hasSizeBetween(4, 12);
      assertThat(printed)
          .startsWith("Libya:theweekto30May2016")
          .contains("Headlinedynamics1.", "↓falling", "WhoissaidtoholdwhatPlaceBefore")
          .contains("SourcesIsnaddemonstrationdesk")
          .contains("Trueon30May2016,byallthatisknown")
          .doesNotContain("\uFFFD");
      List<String> wanted = words(page, ".briefing");
      assertThat(wanted).hasSizeGreaterThan(300);
      assertThat(wanted.stream().filter(words -> !printed.contains(words))).isEmpty();
      String meant = String.join("", words(page, ".briefing, .foot"));
      List<String> unwanted = words(page, "nav.rail, header.bar, .tools");
      assertThat(unwanted).contains("Orderofbattle", "Keepitasafile", "Writeit");
      assertThat(unwanted.stream().filter(w -> printed.contains(w) && !meant.contains(w)))
          .isEmpty();
      walker.expectNoComplaint();
    }
  }

  @Test
  void every_printed_sheet_keeps_its_margins_and_is_numbered() {
    try (Walker walker = Walker.inTheDark(Libya.server())) {
      for (String address : List.of("/briefing", "/", "/map", "/network", "/actors", "/timeline")) {
        Page page = walker.go(address).page();
        Paper paper = new Paper(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
        for (int i = 0; i < paper.sheets().size(); i++) {
          List<Paper.Letter> sheet = paper.sheets().get(i);
          String number = (i + 1) + " / " + paper.sheets().size();
          assertThat(text(sheet.stream().filter(l -> l.y() < MARGIN)))
              .as(address)
              .isEqualTo(number);
          assertThat(sheet.stream().filter(l -> l.x() < MARGIN - 1 || l.x() > WIDTH - MARGIN))
              .as(address + " sheet " + number)
              .isEmpty();
        }
      }
    }
  }

  private static String text(Stream<Paper.Letter> letters) {
    return letters.map(Paper.Letter::text).collect(Collectors.joining());
  }

  /** Every run of words within some parts of the page that paper can show, without white space. */
  private static List<String> words(Page page, String parts) {
    Object found =
        page.evaluate(
            """
            parts => [...document.querySelectorAll(parts)].flatMap(part => {
              const found = [];
              const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (!node.parentElement.closest("title, option, .notes small a")) {
                  found.push(node.data);
                }
              }
              return found.filter(text => text.trim());
            })
            """,
            parts);
    return ((List<?>) found).stream().map(Object::toString).map(Paper::plain).toList();
  }
}
