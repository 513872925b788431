package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who holds a town, who says so, and who disagrees: from the first page in three clicks. */
class W04_WhoHoldsWestportTest {
  private final Reader reader = Reader.known();

  @Test
  void the_place_shows_both_rivals_each_with_its_voice() {
    String places = reader.open("/").link("Places");
    Reader.Seen westport = reader.open(reader.open(places).link("Westport"));
    assertThat(westport.text())
        .contains("contested")
        .contains("so say Coast Daily")
        .contains("so say Hill Post");
    assertThat(westport.page().select(".sides a").eachText())
        .contains("Harbour Guard", "Hill Union");
  }

  @Test
  void the_map_splits_and_hatches_a_contested_town() {
    Reader.Seen map = reader.open("/map");
    assertThat(map.page().select("g.town.contested title").eachText())
        .anyMatch(t -> t.equals("Westport: Harbour Guard or Hill Union, contested"));
    String westport = "g.town.contested:has(title:contains(Westport))";
    assertThat(map.page().select(westport + " path")).hasSize(2);
    assertThat(map.page().select(westport + " circle[fill=url(#hatch)]")).isNotEmpty();
  }

  @Test
  void the_map_is_also_a_table_and_a_picture_of_its_own() {
    Reader.Seen map = reader.open("/map");
    assertThat(map.page().select("table tr:contains(Westport)").text()).contains("contested");
    Reader.Seen picture = reader.open(map.link("Save as SVG"));
    assertThat(picture.header("Content-Type")).contains("image/svg+xml; charset=utf-8");
    assertThat(picture.answer().body()).contains("Westport").contains("on 4 March 2020");
  }

  @Test
  void the_country_is_drawn_from_the_theatres_own_map() {
    assertThat(reader.open("/map").page().select("path.land.home title").text())
        .isEqualTo("Coastland");
  }

  @Test
  void a_place_without_a_position_is_still_a_place() {
    String page = reader.open("/places/place:northport").text();
    assertThat(page).contains("Harbour Guard").contains("Position unknown");
  }
}
