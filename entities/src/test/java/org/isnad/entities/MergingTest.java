package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.ClaimQuery;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.IdentityEntry;
import org.isnad.model.IdentityEntry.Word;
import org.isnad.model.Judgement.Verdict;
import org.junit.jupiter.api.Test;

/** Entities that are one are shown and asked for as one. */
class MergingTest {
  private static final IdentityLog ONE =
      IdentityLog.of(
          List.of(
              IdentityEntry.Judged.of(
                  "person:haftar",
                  "person:hifter",
                  Verdict.SAME,
                  new Word("amal", "two spellings", List.of()),
                  Instant.EPOCH)));

  @Test
  void the_one_that_stands_for_both_bears_all_names() {
    Entity haftar = person("person:haftar", "Khalifa Haftar", "حفتر");
    Entity hifter = person("person:hifter", "Hifter", "Hafter");

    assertThat(new Merging(ONE).of(List.of(haftar, hifter)))
        .containsExactly(person("person:haftar", "Khalifa Haftar", "حفتر", "Hifter", "Hafter"));
  }

  @Test
  void a_question_on_either_is_a_question_on_both() {
    ClaimQuery asked = ClaimQuery.ALL.aboutActors(Set.of("person:hifter"));

    assertThat(new Merging(ONE).of(asked).actors())
        .containsExactlyInAnyOrder("person:haftar", "person:hifter");
  }

  @Test
  void a_question_on_nobody_stays_open() {
    assertThat(new Merging(ONE).of(ClaimQuery.ALL)).isEqualTo(ClaimQuery.ALL);
  }

  private static Entity person(String id, String name, String... aliases) {
    return new Entity(
        id, name, EntityClass.PERSON, List.of(aliases), Optional.empty(), Optional.empty());
  }
}
