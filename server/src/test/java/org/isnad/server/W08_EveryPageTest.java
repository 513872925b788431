package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds for every page that can be reached. */
class W08_EveryPageTest {
  private static final int MOST_BYTES = 150 * 1024;
  private static final Map<String, Reader.Seen> PAGES = Pages.reached(Reader.known());

  @Test
  void no_link_leads_to_nothing() {
    assertThat(PAGES).hasSizeGreaterThan(20);
    PAGES.forEach((path, seen) -> assertThat(seen.status()).as(path).isEqualTo(200));
  }

  @Test
  void no_page_weighs_more_than_150_kilobytes() {
    PAGES.forEach((path, seen) -> assertThat(seen.bytes()).as(path).isLessThan(MOST_BYTES));
  }

  @Test
  void a_long_report_is_cut_into_pages() {
    assertThat(PAGES.keySet()).anyMatch(path -> path.contains("page=2"));
  }

  @Test
  void every_page_has_a_title_one_heading_and_a_language() {
    PAGES.forEach(
        (path, seen) -> {
          if (!path.matches("/[a-z]+\\.svg.*")) {
            assertThat(seen.page().title()).as(path).isNotBlank();
            assertThat(seen.page().select("h1")).as(path).hasSize(1);
            assertThat(seen.page().select("html").attr("lang")).as(path).isEqualTo("en");
          }
        });
  }

  @Test
  void nothing_is_fetched_from_elsewhere() {
    PAGES.forEach(
        (path, seen) -> {
          for (Element loaded : seen.page().select("link[href], script[src], img[src], use")) {
            String address = loaded.hasAttr("href") ? loaded.attr("href") : loaded.attr("src");
            assertThat(address).as(path).startsWith("/static/");
            assertThat(Reader.stranger().open(address).status()).as(address).isEqualTo(200);
          }
        });
  }

  @Test
  void every_field_has_a_label() {
    PAGES.forEach(
        (path, seen) -> {
          for (Element field : seen.page().select("input:not([type=hidden]), select")) {
            boolean labelled =
                field.closest("label") != null
                    || seen.page().selectFirst("label[for=" + field.id() + "]") != null;
            assertThat(labelled).as(path + ": " + field).isTrue();
          }
        });
  }

  @Test
  void a_page_that_is_not_there_says_where_to_go() {
    Reader.Seen seen = Reader.known().open("/nowhere");
    assertThat(seen.status()).isEqualTo(404);
    assertThat(seen.text()).contains("There is no page “/nowhere”; begin with This week");
    assertThat(seen.link("This week")).isEqualTo("/");
  }
}
