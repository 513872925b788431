package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  private final NameIndex index = new NameIndex();

  @Test
  void a_name_is_found_in_another_script_and_another_spelling() {
    add("person:haftar", "Khalifa Haftar", EntityClass.PERSON, "خليفة حفتر");
    add("person:khaled", "Khaled Haftar", EntityClass.PERSON);

    assertThat(ids("Khalifa Hifter", NameKind.PERSON)).first().isEqualTo("person:haftar");
    assertThat(ids("حفتر", NameKind.PERSON)).contains("person:haftar", "person:khaled");
  }

  @Test
  void a_short_form_finds_its_name_and_a_name_its_short_form() {
    add("actor:gna", "Government of National Accord", EntityClass.GOVERNMENT);
    add("actor:brsc", "BRSC", EntityClass.ARMED_GROUP);

    assertThat(ids("GNA", NameKind.ORGANISATION)).containsExactly("actor:gna");
    assertThat(ids("Benghazi Revolutionaries Shura Council", NameKind.ORGANISATION))
        .containsExactly("actor:brsc");
  }

  @Test
  void a_name_of_another_kind_is_not_found() {
    add("place:zintan", "Zintan", EntityClass.PLACE);

    assertThat(ids("Zintan", NameKind.PERSON)).isEmpty();
  }

  private void add(String id, String name, EntityClass kind, String... aliases) {
    index.add(new Entity(id, name, kind, List.of(aliases), Optional.empty(), Optional.empty()));
  }

  private List<String> ids(String name, NameKind kind) {
    return index.list(name, kind).stream().map(hit -> hit.entity().id()).toList();
  }
}
