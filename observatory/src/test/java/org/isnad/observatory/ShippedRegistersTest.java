package org.isnad.observatory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The theatre that ships with the project is one that a user could take as an example. */
class ShippedRegistersTest {
  private static final Path FOLDER = Path.of("..", "theatres", "libya");
  private final Theatre theatre = Theatre.open(FOLDER);

  @Test
  void it_opens_with_a_name_a_map_and_a_day_for_its_briefing() {
    assertThat(theatre.name()).isEqualTo("Libya");
    assertThat(theatre.description()).isNotBlank();
    assertThat(theatre.map()).contains(FOLDER.resolve("map.geojson"));
    assertThat(theatre.briefingDay()).contains(LocalDate.of(2016, 5, 30));
  }

  @Test
  void it_knows_at_least_70_actors_and_90_places() {
    assertThat(actors()).hasSizeGreaterThanOrEqualTo(70);
    assertThat(places()).hasSizeGreaterThanOrEqualTo(90);
  }

  @Test
  void every_entry_names_its_source_and_begins_its_id_with_its_sort() {
    List<String> wrong = new ArrayList<>();
    for (Entity entity : theatre.register()) {
      String sort =
          switch (entity.kind()) {
            case PLACE -> "place:";
            case PERSON -> "person:";
            default -> "actor:";
          };
      if (entity.source().isEmpty() || !entity.id().matches(sort + "[a-z0-9-]+")) {
        wrong.add(entity.id());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void most_of_its_names_are_known_in_arabic_letters_too() {
    long arabic = theatre.register().stream().filter(ShippedRegistersTest::hasArabicName).count();
    assertThat(arabic * 100 / theatre.register().size()).isGreaterThanOrEqualTo(80);
  }

  private static boolean hasArabicName(Entity entity) {
    return entity.aliases().stream().anyMatch(alias -> alias.matches(".*\\p{IsArabic}.*"));
  }

  @Test
  void two_actors_share_a_name_only_where_reporting_gives_it_to_both() {
    assertThat(sharedNames(actors()))
        .isEqualTo(
            Map.of(
                "ansar al-sharia",
                Set.of(
                    "actor:ansar-al-sharia-libya",
                    "actor:ansar-al-sharia-derna",
                    "actor:ansar-al-sharia-tunisia"),
                "abu salim brigade",
                Set.of("actor:abu-salim-central-security", "actor:abu-salim-martyrs-brigade")));
  }

  @Test
  void no_two_places_share_a_name() {
    assertThat(sharedNames(places())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Marawah, place:marawah",
    "Harawa, place:harawa",
    "Maradah, place:maradah",
    "Hun, place:hun",
    "Tarhuna, place:tarhuna",
    "هراوة, place:harawa",
    "هون, place:hun"
  })
  void places_with_names_alike_stay_apart(String name, String id) {
    assertThat(bearers(name)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Khalifa Hifter, person:khalifa-haftar",
    "خليفة حفتر, person:khalifa-haftar",
    "Faiez Serraj, person:fayez-al-sarraj",
    "Bunyan al-Marsus, actor:bunyan-marsus",
    "البنيان المرصوص, actor:bunyan-marsus",
    "MSSI, actor:islamic-youth-shura-council",
    "Daesh, actor:islamic-state",
    "Sidra, place:es-sider"
  })
  void a_spelling_leads_to_its_one_bearer(String name, String id) {
    assertThat(bearers(name)).containsExactly(id);
  }

  @Test
  void a_district_without_a_known_position_is_a_place_all_the_same() {
    assertThat(places())
        .filteredOn(place -> place.position().isEmpty())
        .extracting(Entity::name)
        .contains("Sabri", "Ganfouda", "Mughar", "Giza Bahriya");
  }

  @Test
  void every_position_lies_on_the_map() throws IOException {
    JsonNode box = map().path("bbox");
    List<Entity> outside =
        places().stream()
            .filter(
                place ->
                    place
                        .position()
                        .filter(
                            at ->
                                at.longitude() < box.get(0).asDouble()
                                    || at.latitude() < box.get(1).asDouble()
                                    || at.longitude() > box.get(2).asDouble()
                                    || at.latitude() > box.get(3).asDouble())
                        .isPresent())
            .toList();
    assertThat(box.size()).isEqualTo(4);
    assertThat(outside).isEmpty();
  }

  @Test
  void the_map_is_small_and_names_every_country_on_it() throws IOException {
    Set<String> countries = new TreeSet<>();
    map().path("features").forEach(f -> countries.add(f.path("properties").path("name").asText()));
    assertThat(countries)
        .contains("Libya", "Tunisia", "Algeria", "Niger", "Chad", "Sudan", "Egypt")
        .doesNotContain("");
    assertThat(Files.size(FOLDER.resolve("map.geojson"))).isLessThan(150_000);
  }

  private static JsonNode map() throws IOException {
    return new ObjectMapper().readTree(FOLDER.resolve("map.geojson").toFile());
  }

  private List<Entity> places() {
    return theatre.register().stream().filter(Entity::isPlace).toList();
  }

  private List<Entity> actors() {
    return theatre.register().stream().filter(e -> e.kind() != EntityClass.PLACE).toList();
  }

  private Set<String> bearers(String name) {
    return names(theatre.register())
        .filter(n -> n.name().equals(name.toLowerCase(Locale.ROOT)))
        .map(Named::id)
        .collect(toSet());
  }

  private static Map<String, Set<String>> sharedNames(List<Entity> entities) {
    Map<String, Set<String>> ids =
        names(entities).collect(groupingBy(Named::name, mapping(Named::id, toSet())));
    ids.values().removeIf(bearers -> bearers.size() == 1);
    return ids;
  }

  private static Stream<Named> names(List<Entity> entities) {
    return entities.stream()
        .flatMap(
            e ->
                Stream.concat(Stream.of(e.name()), e.aliases().stream())
                    .map(name -> new Named(name.toLowerCase(Locale.ROOT), e.id())));
  }

  private record Named(String name, String id) {}
}
