package org.isnad.observatory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.entities.PlacePhrase;
import org.isnad.model.Entity;
import org.isnad.model.Outline;

/** The areas of the places that are told by their distance from others: "30 km south of Sirte". */
final class Outlines {
  private Outlines() {}

  /**
   * By the place's id. A phrase whose anchor is no place with a position, or several, has none.
   *
   * @param entities all that is known
   */
  static Map<String, Outline> of(Collection<Entity> entities) {
    Map<String, List<Entity>> anchors = new HashMap<>();
    for (Entity place : entities) {
      if (place.isPlace() && place.position().isPresent()) {
        Stream.concat(Stream.of(place.name()), place.aliases().stream())
            .map(Outlines::fold)
            .distinct()
            .forEach(
                name ->
                    anchors.merge(
                        name,
                        List.of(place),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
      }
    }
    Map<String, Outline> outlines = new HashMap<>();
    for (Entity place : entities) {
      if (place.isPlace()) {
        find(place, anchors).ifPresent(outline -> outlines.put(place.id(), outline));
      }
    }
    return outlines;
  }

  private static Optional<Outline> find(Entity place, Map<String, List<Entity>> anchors) {
    return PlacePhrase.find(place.name())
        .flatMap(
            phrase -> {
              List<Entity> named = anchors.getOrDefault(fold(phrase.anchor()), List.of());
              return named.size() == 1
                  ? named.getFirst().position().map(phrase::outline)
                  : Optional.empty();
            });
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
