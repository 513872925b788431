package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who stands how to whom, drawn around one actor and told as a table. */
class W09_TheNetworkTest {
  private final Reader reader = Reader.known();

  @Test
  void a_hostile_tie_is_crossed_and_told_in_words() {
    Reader.Seen network = reader.open("/network?actor=actor:hill-union");
    assertThat(network.page().select("g.tie title").eachText())
        .anyMatch(t -> t.contains("is hostile to") && t.contains("single source"));
    assertThat(network.page().select("g.tie path.edge.hostile")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(network.page().select("table").text()).contains("is hostile to");
  }

  @Test
  void without_a_name_it_begins_from_the_actor_with_most_relations() {
    assertThat(reader.open("/network").page().select("h1").text()).startsWith("Network around ");
  }

  @Test
  void every_name_in_the_picture_leads_to_its_own_network() {
    Reader.Seen network = reader.open("/network?actor=actor:hill-union");
    for (String href : network.page().select(".network a").eachAttr("href")) {
      assertThat(reader.open(href).status()).as(href).isEqualTo(200);
    }
  }

  @Test
  void the_same_network_is_always_drawn_the_same() {
    String once = reader.open("/network").page().select("svg.network").outerHtml();
    assertThat(reader.open("/network").page().select("svg.network").outerHtml()).isEqualTo(once);
  }

  @Test
  void an_unknown_actor_or_relation_is_named() {
    assertThat(reader.open("/network?actor=actor:nobody").status()).isEqualTo(404);
    assertThat(reader.open("/network?type=likes").text()).contains("Type=likes is no relation");
  }
}
