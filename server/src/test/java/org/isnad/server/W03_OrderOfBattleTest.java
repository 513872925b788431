package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who is who, who leads whom, and how strong each is said to be. */
class W03_OrderOfBattleTest {
  private final Reader reader = Reader.known();

  @Test
  void an_actor_is_listed_with_leader_and_strength() {
    Element row = reader.open("/actors").page().select("tr:contains(Harbour Guard)").first();
    assertThat(row.text())
        .contains("militia")
        .contains("Karim Haddad")
        .contains("300–500")
        .contains("single source");
  }

  @Test
  void strength_is_drawn_as_a_band_that_a_screen_reader_can_say() {
    Element band = reader.open("/actors").page().selectFirst("svg.band");
    assertThat(band.attr("aria-label")).isEqualTo("300–500");
  }

  @Test
  void what_nobody_says_is_called_unknown() {
    Element row = reader.open("/actors").page().select("tr:has(th:contains(Hill Union))").first();
    assertThat(row.select("td").get(0).text()).isEqualTo("unknown");
  }

  @Test
  void the_actors_page_tells_its_names_territory_and_relations() {
    String page = reader.open(reader.open("/actors").link("Harbour Guard")).text();
    assertThat(page).contains("Also called HG, حرس المرفأ");
    assertThat(page).contains("holds Northport");
    assertThat(page).contains("is hostile to Hill Union");
  }

  @Test
  void a_person_is_shown_with_whom_they_lead() {
    String page = reader.open("/actors/person:karim-haddad").text();
    assertThat(page).contains("leads").contains("Harbour Guard");
  }

  @Test
  void the_list_can_be_narrowed_to_one_kind() {
    String page = reader.open("/actors?kind=coalition").page().select("table").text();
    assertThat(page).contains("Hill Union").doesNotContain("militia");
  }
}
