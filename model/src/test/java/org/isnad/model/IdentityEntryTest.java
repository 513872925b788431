package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.isnad.model.IdentityEntry.Judged;
import org.isnad.model.IdentityEntry.Word;
import org.isnad.model.Judgement.Verdict;
import org.junit.jupiter.api.Test;

class IdentityEntryTest {
  private static final Instant NOON = Instant.parse("2016-05-30T12:00:00Z");
  private static final Word WORD = new Word("amal", "same commander", List.of());

  @Test
  void the_same_judgement_at_the_same_moment_has_the_same_id() {
    assertThat(Judged.of("actor:a", "actor:b", Verdict.SAME, WORD, NOON).id())
        .isEqualTo(Judged.of("actor:a", "actor:b", Verdict.SAME, WORD, NOON).id())
        .isNotEqualTo(Judged.of("actor:a", "actor:b", Verdict.DIFFERENT, WORD, NOON).id())
        .isNotEqualTo(Judged.of("actor:a", "actor:b", Verdict.SAME, WORD, NOON.plusNanos(1)).id());
  }

  @Test
  void nobody_is_judged_against_himself() {
    assertThatThrownBy(() -> Judged.of("actor:a", "actor:a", Verdict.SAME, WORD, NOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("actor:a");
  }
}
