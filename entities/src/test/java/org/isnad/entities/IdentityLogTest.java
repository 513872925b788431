package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.isnad.model.IdentityEntry;
import org.isnad.model.IdentityEntry.Judged;
import org.isnad.model.IdentityEntry.Undone;
import org.isnad.model.IdentityEntry.Word;
import org.isnad.model.Judgement.Verdict;
import org.junit.jupiter.api.Test;

class IdentityLogTest {
  private static final Instant NOON = Instant.parse("2016-05-30T12:00:00Z");
  private static final Word WORD = new Word("amal", "same commander", List.of());

  private IdentityLog log = IdentityLog.EMPTY;

  @Test
  void the_left_one_stands_for_both_through_any_chain() {
    same("haftar", "hifter");
    same("hafter", "haftar");

    assertThat(log.canonical("hifter")).isEqualTo("hafter");
    assertThat(log.listSame("haftar")).containsExactly("haftar", "hafter", "hifter");
    assertThat(log.canonical("nobody")).isEqualTo("nobody");
  }

  @Test
  void undoing_restores_exactly_what_was() {
    same("haftar", "hifter");
    IdentityLog before = log;
    IdentityEntry entry = same("haftar", "hafter");
    undo(entry);

    assertThat(log.canonical("hafter")).isEqualTo("hafter");
    assertThat(log.standing()).isEqualTo(before.standing());
    assertThat(log.entries()).hasSize(3);
  }

  @Test
  void undoing_an_undoing_brings_the_entry_back() {
    undo(undo(same("haftar", "hifter")));

    assertThat(log.canonical("hifter")).isEqualTo("haftar");
  }

  @Test
  void an_overruled_word_comes_back_when_the_later_one_is_undone() {
    same("haftar", "hifter");
    IdentityEntry different = judge("haftar", "hifter", Verdict.DIFFERENT);
    assertThat(log.canonical("hifter")).isEqualTo("hifter");
    undo(different);

    assertThat(log.canonical("hifter")).isEqualTo("haftar");
  }

  @Test
  void a_merge_with_one_known_to_be_different_is_refused_with_the_reason() {
    judge("derna", "benghazi", Verdict.DIFFERENT);
    same("benghazi", "ansar");

    Ruling ruling = log.judge("derna", "ansar", Verdict.SAME, WORD, NOON);

    assertThat(ruling).isInstanceOf(Ruling.Refused.class);
    assertThat(((Ruling.Refused) ruling).reason())
        .contains("derna and benghazi would be one", "amal said that they are different", "undo");
  }

  @Test
  void a_merge_that_would_join_two_that_are_different_through_a_third_is_refused() {
    judge("derna", "benghazi", Verdict.DIFFERENT);
    same("derna", "ansar");

    assertThat(log.judge("ansar", "benghazi", Verdict.SAME, WORD, NOON))
        .isInstanceOf(Ruling.Refused.class);
  }

  @Test
  void calling_different_what_is_one_through_a_third_is_refused() {
    same("a", "b");
    same("b", "c");

    assertThat(log.judge("a", "c", Verdict.DIFFERENT, WORD, NOON))
        .isInstanceOf(Ruling.Refused.class);
  }

  @Test
  void an_undoing_that_would_contradict_a_later_merge_is_refused() {
    IdentityEntry undone = undo(judge("a", "b", Verdict.DIFFERENT));
    same("a", "c");
    same("c", "b");

    assertThat(log.undo(undone.id(), "amal", "after all", NOON)).isInstanceOf(Ruling.Refused.class);
  }

  @Test
  void an_unsure_word_joins_and_parts_nobody() {
    judge("a", "b", Verdict.UNSURE);

    assertThat(log.canonical("b")).isEqualTo("b");
    assertThat(log.findDifference("a", "b")).isEmpty();
    assertThat(log.findJudged("b", "a")).isPresent();
  }

  @Test
  void an_unknown_entry_cannot_be_undone() {
    assertThat(log.undo("none", "amal", "why", NOON))
        .isEqualTo(new Ruling.Refused("no entry “none” is in the log; look its id up there"));
  }

  private IdentityEntry same(String left, String right) {
    return judge(left, right, Verdict.SAME);
  }

  private IdentityEntry judge(String left, String right, Verdict verdict) {
    return add(Judged.of(left, right, verdict, WORD, NOON.plusSeconds(log.entries().size())));
  }

  private IdentityEntry undo(IdentityEntry entry) {
    Instant later = NOON.plusSeconds(log.entries().size());
    return add(Undone.of(entry.id(), "amal", "an error", later));
  }

  private IdentityEntry add(IdentityEntry entry) {
    Ruling ruling =
        switch (entry) {
          case Judged j ->
              log.judge(
                  j.left(),
                  j.right(),
                  j.verdict(),
                  new Word(j.by(), j.reason(), j.evidence()),
                  j.recorded());
          case Undone u -> log.undo(u.undone(), u.by(), u.reason(), u.recorded());
        };
    assertThat(ruling).isEqualTo(new Ruling.Accepted(entry));
    log = log.with(entry);
    return entry;
  }
}
