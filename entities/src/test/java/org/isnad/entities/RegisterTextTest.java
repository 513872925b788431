package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.EntityRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another register holds, as entries for a person to look through. */
class RegisterTextTest {
  private static final Entity DAWN = entity("actor:dawn", "Dawn Brigade", "Liwa al-Fajr");
  private static final Entity SPLINTER =
      entity("actor:new-dawn", "New \"Dawn\" \\ Brigade", "لواء: الفجر #2");
  private static final Register FOREIGN =
      new Register(
          List.of(entity("actor:ucdp-dawn", "The Dawn Brigade"), SPLINTER),
          Map.of("actor:ucdp-dawn", List.of("ucdp:1"), "actor:new-dawn", List.of("ucdp:2")),
          List.of(
              new EntityRelation(
                  "actor:new-dawn",
                  EntityRelation.Kind.SPLIT_FROM,
                  "actor:ucdp-dawn",
                  Optional.empty(),
                  "UCDP actor 2")),
          Map.of());

  @TempDir private Path theatre;

  @Test
  void whom_the_theatre_knows_is_told_and_not_added() {
    assertThat(RegisterText.additions(new Register(List.of(DAWN)), FOREIGN).getFirst())
        .isEqualTo("# “The Dawn Brigade” is known as actor:dawn; number: ucdp:1");
  }

  @Test
  void what_is_written_is_read_as_it_was() throws IOException {
    List<String> lines = RegisterText.additions(Register.EMPTY, FOREIGN);
    Files.write(theatre.resolve("actors.yaml"), lines);
    Register read = Register.read(theatre);

    assertThat(read.entities()).isEqualTo(FOREIGN.entities());
    assertThat(read.identifiers()).isEqualTo(FOREIGN.identifiers());
    assertThat(read.relations()).isEqualTo(FOREIGN.relations());
  }

  @Test
  void a_splinter_of_a_known_actor_leads_to_the_theatre_s_own_entry() throws IOException {
    String own = "- {id: actor:dawn, name: Dawn Brigade, kind: militia}\n";
    String added = String.join("\n", RegisterText.additions(new Register(List.of(DAWN)), FOREIGN));
    Files.writeString(theatre.resolve("actors.yaml"), own + added + "\n");

    assertThat(Register.read(theatre).relations())
        .singleElement()
        .extracting(EntityRelation::from, EntityRelation::kind, EntityRelation::to)
        .containsExactly("actor:new-dawn", EntityRelation.Kind.SPLIT_FROM, "actor:dawn");
  }

  private static Entity entity(String id, String name, String... aliases) {
    return new Entity(
        id,
        name,
        EntityClass.MILITIA,
        List.of(aliases),
        Optional.empty(),
        Optional.of("written for this test"));
  }
}
