package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same pages in Arabic, from the right to the left. */
class W41_InArabicTest {
  private final Reader reader = Reader.known();

  private Reader.Seen wish(String path, String language) {
    return reader.send(
        HttpRequest.newBuilder(reader.base().resolve(path))
            .header("Accept-Language", language)
            .build());
  }

  private static String language(Reader.Seen seen) {
    return seen.page().select("html").attr("lang");
  }

  @Test
  void the_address_wins_over_the_choice_and_the_choice_over_the_browser() {
    assertThat(language(wish("/", "fr, ar-EG;q=0.8, en;q=0.5"))).isEqualTo("ar");
    assertThat(language(wish("/", "fr"))).isEqualTo("en");
    assertThat(language(wish("/", ";;;"))).isEqualTo("en");
    assertThat(language(wish("/?lang=en", "ar"))).isEqualTo("en");
    assertThat(reader.post("/language", "to", "ar", "next", "/map").header("Location"))
        .contains("/map");
    assertThat(language(reader.open("/"))).isEqualTo("ar");
    assertThat(language(reader.open("/?lang=en"))).isEqualTo("en");
  }

  @Test
  void a_language_in_the_address_is_kept_by_links() {
    Reader.Seen week = reader.open("/?lang=ar");
    assertThat(week.page().select("html").attr("dir")).isEqualTo("rtl");
    assertThat(week.page().select(".rail a, ol.lines sup a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.contains("lang=ar"));
  }

  @Test
  void a_refusal_is_told_in_arabic_too() {
    Reader.Seen seen = reader.open("/places/place:nowhere?lang=ar");
    assertThat(seen.status()).isEqualTo(404);
    assertThat(seen.text()).contains("لا مكان معروف باسم «place:nowhere»");
  }

  @Test
  void no_english_word_of_the_program_is_left() {
    for (String path : List.of("/places", "/actors", "/questions", "/reports", "/acts")) {
      String page = reader.open(path + "?lang=ar").page().select("main th, main td").text();
      assertThat(page)
          .as(path)
          .doesNotContain("contested", "single source", "Held by", "Publisher", "February");
    }
  }

  @Test
  void who_held_sirte_on_a_day_and_on_whose_word() {
    try (Walker walker = Walker.at(Libya.server())) {
      Page page = walker.page();
      page.locator("form.tongue button[lang=ar]").click();
      page.locator("html[lang=ar]").waitFor();
      walker.photograph("arabic-first-page");
      page.keyboard().press("Control+k");
      page.keyboard().type("سرت");
      page.keyboard().press("Enter");
      page.waitForURL("**/search**");
      page.locator("main a[href*='/places/place:sirte']").first().click();
      page.waitForURL("**/places/**");
      page.locator("details.when > summary").click();
      page.locator("#when-on").fill("2015-02-19");
      page.locator("form.times button").click();
      page.waitForURL("**on=2015-02-19**");
      walker.photograph("arabic-sirte");
      assertThat(walker.words())
          .contains("موضع خلاف")
          .contains("يقول ذلك: Islamic State (of itself)")
          .contains("ينفيه: Isnad demonstration desk, Misrata");
      page.locator("main sup a").nth(1).click();
      page.locator("#why .sentence").waitFor();
      walker.photograph("arabic-why");
      assertThat(page.locator("#why").innerText())
          .contains("Islamic State does not control Sirte")
          .contains("ما تتصل به");
      assertThat(walker.barriers()).isEmpty();
      walker.expectNoComplaint();
    }
  }

  @Test
  void no_page_in_arabic_has_a_serious_barrier_or_is_wider_than_a_telephone() {
    List<String> problems = new ArrayList<>();
    try (Walker walker = Walker.withTelephone(Libya.server())) {
      for (String address : Pages.KINDS.values()) {
        String arabic = address + (address.contains("?") ? "&" : "?") + "lang=ar";
        Page page = walker.go(arabic).page();
        walker.barriers().forEach(line -> problems.add(arabic + ": " + line));
        if ((int) page.evaluate("document.documentElement.scrollWidth") > 390) {
          problems.add(arabic + " is wider than a telephone");
        }
      }
      walker.photograph("arabic-telephone");
      walker.expectNoComplaint();
    }
    assertThat(problems).isEmpty();
  }
}
