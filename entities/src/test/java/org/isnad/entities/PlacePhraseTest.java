package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Outline;
import org.isnad.model.Outline.Corner;
import org.isnad.model.Position;
import org.junit.jupiter.api.Test;

class PlacePhraseTest {
  private static final Position SIRTE = new Position(31.2, 16.6, 5);

  @Test
  void a_distance_without_a_direction_is_a_circle_around_the_place() {
    PlacePhrase phrase = PlacePhrase.find("within 30 km of Sirte").orElseThrow();

    assertThat(phrase).isEqualTo(new PlacePhrase("Sirte", 30, true, Optional.empty()));
    assertThat(phrase.from(SIRTE)).isEqualTo(new Position(31.2, 16.6, 35));
  }

  @Test
  void a_distance_with_a_direction_is_a_rough_point() {
    PlacePhrase phrase = PlacePhrase.find("eighty miles east of Sirte").orElseThrow();
    Position there = phrase.from(SIRTE);

    assertThat(phrase.kilometres()).isCloseTo(128.7, within(0.1));
    assertThat(phrase.bearing()).contains(90.0);
    assertThat(there.latitude()).isCloseTo(31.19, within(0.05));
    assertThat(there.longitude()).isCloseTo(17.95, within(0.05));
    assertThat(there.radiusKilometres()).isCloseTo(47.9, within(0.1));
  }

  @Test
  void directions_are_read_in_one_word_and_in_two() {
    assertThat(PlacePhrase.find("30km to the south-west of Derna").orElseThrow().bearing())
        .contains(225.0);
    assertThat(PlacePhrase.find("12 kilometres northwest of Derna").orElseThrow().bearing())
        .contains(315.0);
  }

  @Test
  void the_outskirts_of_a_town_are_near_it() {
    assertThat(PlacePhrase.find("the outskirts of Derna"))
        .contains(new PlacePhrase("Derna", 15, true, Optional.empty()));
  }

  @Test
  void a_plain_name_is_no_phrase() {
    assertThat(PlacePhrase.find("Sirte")).isEmpty();
    assertThat(PlacePhrase.find("Nofaliya, near the coast")).isEmpty();
  }

  @Test
  void within_a_distance_is_a_disc_and_at_a_distance_a_ring() {
    List<List<Corner>> disc = outline("within 30 km of Sirte").rings();
    assertThat(disc).hasSize(1);
    assertThat(disc.getFirst()).allMatch(corner -> isAway(corner, 35, 35));

    List<List<Corner>> ring = outline("30 km from Sirte").rings();
    assertThat(ring).hasSize(2);
    assertThat(ring.getFirst())
        .as("a third and the town's own width")
        .allMatch(c -> isAway(c, 45, 45));
    assertThat(ring.getLast()).allMatch(corner -> isAway(corner, 15, 15));
  }

  @Test
  void a_distance_and_a_direction_leave_a_sector_of_a_ring() {
    List<Corner> sector = outline("30 km south of Sirte").rings().getFirst();

    assertThat(sector.getFirst()).as("closed").isEqualTo(sector.getLast());
    assertThat(sector).allMatch(corner -> isAway(corner, 15, 45));
    assertThat(sector).as("to the south").allMatch(corner -> corner.latitude() < SIRTE.latitude());
    assertThat(sector).anyMatch(corner -> corner.longitude() < SIRTE.longitude() - 0.05);
    assertThat(sector).anyMatch(corner -> corner.longitude() > SIRTE.longitude() + 0.05);
    assertThat(turns(sector)).as("counterclockwise").isPositive();
  }

  @Test
  void next_to_a_wide_town_the_sector_begins_in_it() {
    List<Corner> sector =
        PlacePhrase.find("5 km west of Sirte").orElseThrow().outline(SIRTE).rings().getFirst();
    assertThat(sector).contains(new Corner(SIRTE.latitude(), SIRTE.longitude()));
    assertThat(sector).allMatch(corner -> isAway(corner, 0, 12));
  }

  private static Outline outline(String words) {
    return PlacePhrase.find(words).orElseThrow().outline(SIRTE);
  }

  private static boolean isAway(Corner corner, double least, double most) {
    double north = Math.toRadians(corner.latitude() - SIRTE.latitude());
    double east =
        Math.toRadians(corner.longitude() - SIRTE.longitude())
            * Math.cos(Math.toRadians((corner.latitude() + SIRTE.latitude()) / 2));
    double kilometres = 6371 * Math.hypot(north, east);
    return kilometres > least - 0.1 && kilometres < most + 0.1;
  }

  /** Twice the area that a ring goes around, positive where it goes counterclockwise. */
  private static double turns(List<Corner> ring) {
    double sum = 0;
    for (int i = 1; i < ring.size(); i++) {
      Corner one = ring.get(i - 1);
      Corner next = ring.get(i);
      sum += one.longitude() * next.latitude() - next.longitude() * one.latitude();
    }
    return sum;
  }
}
