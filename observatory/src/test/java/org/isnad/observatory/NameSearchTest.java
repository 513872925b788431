package org.isnad.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {
  private static final List<Entity> KNOWN =
      List.of(
          entity("Ansar al-Sharia in Derna", List.of("أنصار الشريعة")),
          entity("Derna", List.of("Darnah", "درنة")),
          entity("Islamic State", List.of("IS", "Da’esh")),
          entity("Khalifa Haftar", List.of("Hifter")),
          entity("Khaled Haftar", List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          derna          | Derna, Ansar al-Sharia in Derna  | the same words before a part of them
          DARNAH         | Derna                            | another name, in any case
          درنه           | Derna                            | another ending of the same Arabic word
          انصار الشريعه  | Ansar al-Sharia in Derna         | alif without its mark
          daesh          | Islamic State                    | without the apostrophe
          haft           | Khaled Haftar, Khalifa Haftar    | an unfinished word fits both
          khalifa haftar | Khalifa Haftar                   | every word must fit
          khalifa haftir | Khalifa Haftar                   | one letter wrong in a long word
          khalid haftar  | Khaled Haftar                    | but Khalid is not Khalifa
          hiftr          | Khalifa Haftar                   | one letter left out
          is             | Islamic State                    | a short word must fit as it is
          dorna          | Derna, Ansar al-Sharia in Derna  | one letter exchanged
          durna bay      | nobody                           | a word that nobody bears
          --             | nobody                           | no letters, nobody
          """)
  void a_name_is_found_as_people_type_it(String typed, String expected, String why) {
    String found =
        NameSearch.find(typed, KNOWN.stream(), Map.of()).stream()
            .map(Entity::name)
            .collect(Collectors.joining(", "));
    assertThat(found.isEmpty() ? "nobody" : found).as(why).isEqualTo(expected);
  }

  private static Entity entity(String name, List<String> aliases) {
    return new Entity(
        Stream.of(name).map(n -> n.toLowerCase(java.util.Locale.ROOT)).findFirst().orElseThrow(),
        name,
        EntityClass.UNKNOWN,
        aliases,
        Optional.empty(),
        Optional.empty());
  }
}
