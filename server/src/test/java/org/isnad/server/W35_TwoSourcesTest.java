package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two publishers heard alone: what both say, what one says, and where they contradict. */
class W35_TwoSourcesTest {
  private static final Reader READER = Reader.knownTo(Libya.server());
  private static final String ADDRESS =
      "/compare?by=sources&one=Isnad+demonstration+desk,+Tunis"
          + "&other=Isnad+demonstration+desk,+Benghazi";

  private static String under(Reader.Seen page, String heading) {
    return page.page().select("h2:contains(" + heading + ") + .scroll").text();
  }

  @Test
  void where_they_contradict_each_other_stands_first() {
    Reader.Seen page = READER.open(ADDRESS);
    assertThat(under(page, "Where they contradict each other"))
        .contains("Who holds Benghazi")
        .contains("Benghazi Revolutionaries Shura Council")
        .contains("Libyan National Army");
    assertThat(page.page().select(".notes li")).isNotEmpty();
  }

  @Test
  void what_both_say_is_no_contradiction() {
    Reader.Seen page = READER.open(ADDRESS);
    assertThat(under(page, "What both say")).contains("Nawfaliya").contains("Islamic State");
    assertThat(under(page, "Where they contradict each other")).doesNotContain("Nawfaliya");
  }

  @Test
  void what_one_alone_says_is_told_on_its_side() {
    Reader.Seen page = READER.open(ADDRESS);
    assertThat(
            page.page()
                .select("div:has(> h2:contains(Only Isnad demonstration desk, Benghazi))")
                .text())
        .contains("Who leads Saiqa Special Forces")
        .contains("Wanis Bukhamada");
  }

  @Test
  void the_page_of_two_days_leads_here_and_back() {
    assertThat(READER.open("/compare").link("two sources")).isEqualTo("/compare?by=sources");
    assertThat(READER.open("/compare?by=sources").link("two days")).isEqualTo("/compare");
  }

  @Test
  void a_publisher_that_no_report_has_is_refused() {
    assertThat(READER.open("/compare?by=sources&one=Nobody").status()).isEqualTo(404);
  }

  @Test
  void before_any_report_it_says_what_is_missing() {
    assertThat(READER.open("/compare?by=sources&on=2014-01-01").text())
        .contains("reports of two publishers");
  }
}
