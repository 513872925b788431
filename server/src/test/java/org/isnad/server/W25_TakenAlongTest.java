package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map is saved as a picture, the briefing is printed. */
class W25_TakenAlongTest {
  private static final Path FOLDER = Path.of("target", "screenshots");

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
  void the_briefing_is_printed_with_its_sources_and_without_the_rooms() throws IOException {
    try (Walker walker = Walker.at(Libya.server())) {
      Page page = walker.go("/").page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("nav.rail").isVisible()).isFalse();
      assertThat(page.locator("header.bar").isVisible()).isFalse();
      assertThat(page.locator("#n1").isVisible()).isTrue();
      byte[] pdf =
          page.pdf(
              new Page.PdfOptions()
                  .setPath(FOLDER.resolve("briefing.pdf"))
                  .setFormat("A4")
                  .setMargin(new Margin().setTop("18mm").setBottom("18mm")));
      assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      String raw = new String(pdf, StandardCharsets.ISO_8859_1);
      assertThat(raw.split("/Type /Page\\b", -1).length - 1).isBetween(2, 12);
      walker.expectNoComplaint();
    }
  }
}
