package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The order of battle by standing towards the state, narrowed, ordered and taken along. */
class W34_ByStandingTest {
  private static final Reader READER = Reader.knownTo(Libya.server());

  private static List<String> names(String address) {
    return READER.open(address).page().select("tbody th[scope=row] a").eachText();
  }

  private static String group(String name) {
    Element row =
        READER.open("/actors").page().select("tr:has(th a:contains(" + name + "))").first();
    return row.parent().select("tr.group").text();
  }

  @Test
  void actors_stand_under_their_nearest_standing_towards_the_state() {
    assertThat(group("Saiqa Special Forces")).isEqualTo("States, governments and their forces");
    assertThat(group("Bunyan Marsus operations room")).isEqualTo("Folded in");
    assertThat(group("Islamic State")).isEqualTo("Outside");
    assertThat(group("Battalion 166")).isEqualTo("Not told");
  }

  @Test
  void each_standing_is_told_with_the_body_and_its_sources() {
    Element row =
        READER.open("/actors").page().select("tr:has(th a:contains(Bunyan Marsus))").first();
    assertThat(row.text()).contains("part of Government of National Accord");
    assertThat(row.select("td").first().select("sup a")).isNotEmpty();
  }

  @Test
  void members_stand_beside_their_leaders() {
    Element row =
        READER.open("/actors").page().select("tr:has(th a:contains(Libyan National Army))").first();
    assertThat(row.text()).contains("Saiqa Special Forces").contains("Khalifa Haftar");
  }

  @Test
  void the_list_is_narrowed_by_standing_place_and_word() {
    assertThat(names("/actors?standing=outside")).contains("Islamic State").doesNotContain("Italy");
    assertThat(names("/actors?place=hun")).contains("Third Force").doesNotContain("Italy");
    assertThat(names("/actors?q=PFG")).containsExactly("Petroleum Facilities Guard");
    assertThat(READER.open("/actors?q=nobody-of-this-name").text())
        .contains("No claim of this day");
  }

  @Test
  void an_order_keeps_the_filter() {
    String href = READER.open("/actors?standing=outside").link("name");
    assertThat(href).contains("standing=outside").contains("sort=name");
  }

  @Test
  void it_is_taken_along_as_a_table_of_the_same_actors() {
    Reader.Seen table = READER.open("/actors.csv?q=PFG");
    List<String> lines = table.answer().body().lines().toList();
    assertThat(table.header("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).startsWith("as_of,known_by,id,name,class,standing");
    assertThat(lines.getLast())
        .startsWith("\"2016-05-30\",\"\",\"actor:petroleum-facilities-guard\"")
        .contains("Ibrahim Jadhran");
  }
}
