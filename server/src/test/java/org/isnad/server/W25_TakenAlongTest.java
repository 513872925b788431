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
import org.junit.jupiter.api.Test;

/** The map is saved as a picture, the briefing is printed. */
class W25_TakenAlongTest {
  private static final Path FOLDER = Path.of("target", "screenshots");

  @Test
  void the_map_is_saved_with_its_date_and_title() throws IOException {
    try (Walker walker = Walker.at(Libya.server())) {
      Page page = walker.go("/map?on=2016-05-30").page();
      Download saved =
          page.waitForDownload(
              () -> page.locator("main a[download][href*='.svg']").first().click());
      Path file = FOLDER.resolve("map.svg");
      saved.saveAs(file);
      assertThat(Files.readString(file))
          .startsWith("<svg")
          .contains("30 May 2016")
          .contains("Sirte");
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
