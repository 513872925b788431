package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every kind of page at a desk, in the dark, on a telephone, in Arabic and in print: photographed
 * for people to look at, and measured where a rule can tell that something sticks out.
 */
class W42_HowItLooksTest {
  /** What is wider than its window, or sticks out of it on either side. */
  private static List<String> sticksOut(Walker walker, String kind, String language) {
    List<String> problems = new ArrayList<>();
    Pages.KINDS.forEach(
        (name, address) -> {
          String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
          Page page = walker.go(asked).photograph("look-" + kind + "-" + name).page();
          int over =
              (int)
                  page.evaluate(
                      "document.documentElement.scrollWidth -"
                          + " document.documentElement.clientWidth");
          if (over > 0) {
            problems.add(name + " is " + over + " too wide " + kind);
          }
        });
    walker.expectNoComplaint();
    return problems;
  }

  @Test
  void at_a_desk_nothing_sticks_out() {
    try (Walker walker = Walker.at(Libya.server())) {
      assertThat(sticksOut(walker, "desk", "en")).isEmpty();
    }
  }

  @Test
  void in_the_dark_nothing_sticks_out() {
    try (Walker walker = Walker.inTheDark(Libya.server())) {
      assertThat(sticksOut(walker, "dark", "en")).isEmpty();
    }
  }

  @Test
  void on_a_telephone_nothing_sticks_out() {
    try (Walker walker = Walker.withTelephone(Libya.server())) {
      assertThat(sticksOut(walker, "telephone", "en")).isEmpty();
    }
  }

  @Test
  void in_arabic_nothing_sticks_out() {
    try (Walker walker = Walker.at(Libya.server())) {
      assertThat(sticksOut(walker, "arabic", "ar")).isEmpty();
    }
  }

  @Test
  void in_print_the_frame_is_gone_and_the_text_stays() {
    try (Walker walker = Walker.inTheDark(Libya.server())) {
      Page page = walker.page();
      Pages.KINDS.forEach(
          (name, address) -> {
            walker.go(address);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String part : List.of("nav.rail", "header.bar", "p.past", ".save", "#why")) {
              assertThat(page.locator(part + ":visible").count()).as(name + " " + part).isZero();
            }
            assertThat(page.locator("h1").isVisible()).as(name).isTrue();
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .as(name)
                .isEqualTo("rgb(255, 255, 255)");
            walker.photograph("look-print-" + name);
          });
      walker.expectNoComplaint();
    }
  }
}
