package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No page keeps out people who cannot see, hear or point well, as far as axe-core can tell. */
class W21_ForEverybodyTest {
  @Test
  void no_page_has_a_serious_barrier_at_a_desk() {
    try (Walker walker = Walker.at(Libya.server())) {
      assertThat(barriers(walker)).isEmpty();
    }
  }

  @Test
  void no_page_has_a_serious_barrier_on_a_telephone_in_the_dark() {
    try (Walker walker = Walker.withTelephone(Libya.server())) {
      assertThat(barriers(walker)).isEmpty();
    }
  }

  private static List<String> barriers(Walker walker) {
    List<String> all = new ArrayList<>();
    for (String address : Pages.KINDS.values()) {
      walker.go(address).barriers().forEach(line -> all.add(address + ": " + line));
    }
    walker.expectNoComplaint();
    return all;
  }

  @Test
  void nothing_is_wider_than_a_telephone() {
    try (Walker walker = Walker.withTelephone(Libya.server())) {
      for (String address : Pages.KINDS.values()) {
        Page page = walker.go(address).page();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .as(address)
            .isLessThanOrEqualTo(390);
      }
      walker.go("/map").photograph("telephone-map");
      walker.go("/actors").photograph("telephone-actors");
    }
  }
}
