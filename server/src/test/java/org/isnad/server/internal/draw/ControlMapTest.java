package org.isnad.server.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Outline;
import org.isnad.model.Outline.Corner;
import org.isnad.model.Position;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.MapShow;
import org.isnad.server.internal.show.MapShow.Area;
import org.isnad.server.internal.show.Section;
import org.isnad.server.internal.words.Words;
import org.junit.jupiter.api.Test;

/** What a map shows beside who holds what. */
class ControlMapTest {
  private static final Entity WESTPORT = place("Westport", 32);
  private static final Entity SOUTH = place("30 km south of Westport", 31.7);

  private static Entity place(String name, double latitude) {
    return new Entity(
        "place:" + name,
        name,
        EntityClass.PLACE,
        List.of(),
        Optional.of(new Position(latitude, 13, 5)),
        Optional.empty());
  }

  private static MapShow map(Map<String, Outline> outlines, List<EventsAt> events) {
    Map<String, Entity> entities = Map.of(WESTPORT.id(), WESTPORT, SOUTH.id(), SOUTH);
    return new ControlMap(
            BaseMap.read(Optional.empty()),
            Colours.NONE,
            new Links(Map.of()),
            Words.ENGLISH,
            entities,
            "")
        .whole(
            "a map",
            List.of(),
            List.of(WESTPORT),
            900,
            new Wanted(Optional.empty(), events, outlines, Set.of(), Section.WHOLE));
  }

  @Test
  void a_place_told_by_a_distance_is_the_area_within_which_it_lies() {
    Outline sector =
        new Outline(
            List.of(
                List.of(
                    new Corner(31.8, 12.9),
                    new Corner(31.6, 12.9),
                    new Corner(31.6, 13.1),
                    new Corner(31.8, 12.9))));
    Area area = map(Map.of(SOUTH.id(), sector), List.of()).layers().areas().getFirst();
    assertThat(area.words()).isEqualTo("30 km south of Westport: somewhere within this area");
    assertThat(area.path()).matches("M[\\d. ]+L[\\d. ]+L[\\d. ]+L[\\d. ]+Z");
    assertThat(map(Map.of(), List.of()).layers().areas()).isEmpty();
  }

  @Test
  void events_of_two_groups_at_one_place_stand_apart() {
    List<MapShow.EventMark> marks =
        map(
                Map.of(),
                List.of(
                    new EventsAt(WESTPORT, EventGroup.BATTLES, 3),
                    new EventsAt(WESTPORT, EventGroup.PROTESTS, 1)))
            .layers()
            .events();
    assertThat(marks)
        .extracting(MapShow.EventMark::form)
        .containsExactly("battles open", "protests");
    assertThat(marks.getFirst().words()).isEqualTo("Westport: battles, ground taken, told 3 times");
    assertThat(marks.getFirst().path()).isNotEqualTo(marks.getLast().path());
  }

  @Test
  void a_form_is_drawn_around_its_point() {
    assertThat(EventGroup.STRATEGIC.path(100, 50, 10))
        .isEqualTo("M100.0 39.0V61.0M89.0 50.0H111.0");
    assertThat(EventGroup.CIVILIANS.path(100, 50, 10)).isEqualTo("M100.0 38.5L111.0 59.0H89.0Z");
  }
}
