package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.EntityRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignRegistersTest {
  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();

  @Test
  void a_splinter_in_ucdp_is_a_relation_and_new_names_are_aliases() throws IOException {
    Path file =
        write(
            "\ufeffActorId,NameData,NameOrigFullEng,NewName,Org,ActorIdPrev\n"
                + "7048,F17,February 17 Brigade,\"Seventeen, F17M\",1,\n"
                + "7047,RSB,n/a,,1,7048\n"
                + ",nobody,,,1,\n");
    Register register = ForeignRegisters.ucdpActors(file, Optional.empty(), problems);

    assertThat(register.entities())
        .containsExactly(
            new Entity(
                "actor:february-17-brigade",
                "February 17 Brigade",
                EntityClass.ARMED_GROUP,
                List.of("F17", "Seventeen", "F17M"),
                Optional.empty(),
                Optional.of("UCDP actor 7048")),
            new Entity(
                "actor:rsb",
                "RSB",
                EntityClass.ARMED_GROUP,
                List.of(),
                Optional.empty(),
                Optional.of("UCDP actor 7047")));
    assertThat(register.relations())
        .containsExactly(
            new EntityRelation(
                "actor:rsb",
                EntityRelation.Kind.SPLIT_FROM,
                "actor:february-17-brigade",
                Optional.empty(),
                "UCDP actor 7047"));
    assertThat(register.identifiersOf("actor:rsb")).containsExactly("ucdp:7047");
    assertThat(problems).singleElement().asString().contains("line 4", "no ActorId");
  }

  @Test
  void entities_of_follow_the_money_keep_their_names_and_numbers() throws IOException {
    Path file =
        write(
            """
            {"id":"Q57336","schema":"Person","properties":{"name":["Khalifa Haftar","خليفة حفتر"],"alias":["Hifter"],"wikidataId":["Q57336"]}}
            {"id":"x","schema":"Person","properties":{}}
            no json
            """);
    Register register = ForeignRegisters.followTheMoney(file, problems);

    assertThat(register.entities())
        .containsExactly(
            new Entity(
                "person:ftm-Q57336",
                "Khalifa Haftar",
                EntityClass.PERSON,
                List.of("خليفة حفتر", "Hifter"),
                Optional.empty(),
                Optional.of("FollowTheMoney Q57336")));
    assertThat(register.identifiersOf("person:ftm-Q57336"))
        .containsExactly("ftm:Q57336", "wikidataId:Q57336");
    assertThat(problems).hasSize(2);
  }

  @Test
  void the_whole_of_ucdp_is_read_where_it_is_at_hand() throws IOException {
    Path file = Path.of("../../shared/data/ucdp/ucdp-actor-221.csv");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.exists(file), "no " + file + "; put the shared data beside the project");
    Register register = ForeignRegisters.ucdpActors(file, Optional.empty(), problems);

    assertThat(problems).isEmpty();
    assertThat(register.entities()).hasSizeGreaterThan(1600);
    assertThat(register.entities().stream().map(Entity::id)).doesNotHaveDuplicates();
    assertThat(register.relations()).hasSizeGreaterThan(200);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("file"), text);
  }
}
