package org.isnad.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Position;
import org.junit.jupiter.api.Test;

class OutlinesTest {
  private static final Optional<Position> HERE = Optional.of(new Position(32, 13, 5));

  @Test
  void only_a_distance_from_one_known_place_has_an_area() {
    List<Entity> known =
        List.of(
            place("Westport", HERE, "West Port"),
            place("Twin Wells", HERE),
            new Entity(
                "place:twin-wells-2",
                "Twin Wells",
                EntityClass.PLACE,
                List.of(),
                HERE,
                Optional.empty()),
            place("Old Fort", Optional.empty()),
            place("30 km south of Westport", Optional.empty()),
            place("within 12 miles of West Port", HERE),
            place("30 km south of Twin Wells", Optional.empty()),
            place("30 km south of Old Fort", Optional.empty()),
            place("30 km south of Nowhere", Optional.empty()));
    assertThat(Outlines.of(known).keySet())
        .containsExactlyInAnyOrder(
            "place:30-km-south-of-westport", "place:within-12-miles-of-west-port");
  }

  private static Entity place(String name, Optional<Position> position, String... aliases) {
    return new Entity(
        "place:" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        name,
        EntityClass.PLACE,
        Stream.of(aliases).toList(),
        position,
        Optional.empty());
  }
}
