package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.isnad.model.Position;
import org.junit.jupiter.api.Test;

class PlacePhraseTest {
  private static final Position SIRTE = new Position(31.2, 16.6, 5);

  @Test
  void a_distance_without_a_direction_is_a_circle_around_the_place() {
    PlacePhrase phrase = PlacePhrase.find("within 30 km of Sirte").orElseThrow();

    assertThat(phrase).isEqualTo(new PlacePhrase("Sirte", 30, Optional.empty()));
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
        .contains(new PlacePhrase("Derna", 15, Optional.empty()));
  }

  @Test
  void a_plain_name_is_no_phrase() {
    assertThat(PlacePhrase.find("Sirte")).isEmpty();
    assertThat(PlacePhrase.find("Nofaliya, near the coast")).isEmpty();
  }
}
