package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.EntityRelation;
import org.isnad.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
  @TempDir Path theatre;

  @Test
  void actors_and_places_are_read_with_their_aliases_and_positions() throws IOException {
    write(
        "actors.yaml",
        """
        - id: actor:arakan-army
          name: Arakan Army
          kind: armed_group
          aliases: [AA, အာရက္ခ]
          source: public statement, 2009
        """);
    write(
        "places.yaml",
        """
        - {id: "place:paletwa", name: Paletwa, lat: 21.3, lon: 92.9, radius_km: 3}
        - {id: "place:unknown-village", name: Unknown Village}
        """);
    assertThat(Register.read(theatre).entities())
        .containsExactly(
            new Entity(
                "actor:arakan-army",
                "Arakan Army",
                EntityClass.ARMED_GROUP,
                List.of("AA", "အာရက္ခ"),
                Optional.empty(),
                Optional.of("public statement, 2009")),
            place("place:paletwa", "Paletwa", Optional.of(new Position(21.3, 92.9, 3))),
            place("place:unknown-village", "Unknown Village", Optional.empty()));
  }

  @Test
  void every_problem_of_both_files_is_told_at_once_with_its_line() throws IOException {
    write("actors.yaml", "- id: actor:a\n  name: A\n  kind: pirates\n- name: B\n  kind: army\n");
    write("places.yaml", "- {id: place:p, name: P, lat: 95, lon: 10}\n");
    assertThatThrownBy(() -> Register.read(theatre))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("actors.yaml, line 3: “pirates” is no kind")
        .hasMessageContaining("    kind: pirates")
        .hasMessageContaining("actors.yaml, line 4: the entry has no “id”")
        .hasMessageContaining("places.yaml, line 1: latitude 95.0");
  }

  @Test
  void relations_and_numbers_of_actors_are_read() throws IOException {
    write(
        "actors.yaml",
        """
        - id: actor:parent
          name: Parent
          kind: militia
          source: a report
        - id: actor:splinter
          name: Splinter
          kind: militia
          identifiers: ["ucdp:7047"]
          relations:
            - {kind: split_from, to: actor:parent, when: 2014-05, source: another report}
        """);
    Register register = Register.read(theatre);
    assertThat(register.identifiersOf("actor:splinter")).containsExactly("ucdp:7047");
    assertThat(register.relations())
        .containsExactly(
            new EntityRelation(
                "actor:splinter",
                EntityRelation.Kind.SPLIT_FROM,
                "actor:parent",
                Optional.of(Edtf.of("2014-05")),
                "another report"));
  }

  @Test
  void the_level_of_a_place_and_what_it_lies_in_are_read() throws IOException {
    write(
        "places.yaml",
        """
        - {id: "place:tripoli", name: Tripoli, level: town}
        - {id: "place:abu-salim", name: Abu Salim, level: neighbourhood, within: "place:tripoli"}
        """);
    assertThat(Register.read(theatre).places())
        .containsEntry(
            "place:abu-salim",
            new PlaceDetails(
                Optional.of(PlaceDetails.Level.NEIGHBOURHOOD), Optional.of("place:tripoli")));
  }

  @Test
  void a_key_or_a_reference_that_means_nothing_is_told_with_a_caret() throws IOException {
    write(
        "actors.yaml",
        "- id: actor:a\n  name: A\n  kind: army\n  alias: B\n"
            + "  relations: [{kind: eats, to: actor:b}]\n");
    write("places.yaml", "- {id: place:p, name: P, level: hill, within: place:q}\n");
    assertThatThrownBy(() -> Register.read(theatre))
        .hasMessageContaining(
            "actors.yaml, line 4: “alias” is not known here; write one of aliases")
        .hasMessageContaining("^")
        .hasMessageContaining("“eats” is no relation; write one of renamed_to, split_from")
        .hasMessageContaining("no entry has the id “actor:b”")
        .hasMessageContaining("“hill” is no level; write one of country, region")
        .hasMessageContaining("no place has the id “place:q”");
  }

  @Test
  void a_theatre_without_files_knows_nobody() {
    assertThat(Register.read(theatre)).isEqualTo(Register.EMPTY);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(theatre.resolve(file), text);
  }

  private static Entity place(String id, String name, Optional<Position> position) {
    return new Entity(id, name, EntityClass.PLACE, List.of(), position, Optional.empty());
  }
}
