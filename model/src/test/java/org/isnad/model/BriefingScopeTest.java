package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BriefingScopeTest {
  private static final BriefingScope WEEK = BriefingScope.weekTo(LocalDate.of(2016, 5, 30));

  @Test
  void its_days_are_told_as_people_say_them() {
    assertThat(WEEK.days()).isEqualTo("the week to 30 May 2016");
    assertThat(span("2016-05-01", "2016-05-31").days()).isEqualTo("May 2016");
    assertThat(span("2015-06-03", "2015-06-12").days()).isEqualTo("3 to 12 June 2015");
    assertThat(span("2015-06-28", "2015-07-10").days()).isEqualTo("28 June to 10 July 2015");
    assertThat(span("2015-12-28", "2016-01-10").days())
        .isEqualTo("28 December 2015 to 10 January 2016");
  }

  @Test
  void its_text_reads_back_as_itself() {
    BriefingScope actor =
        WEEK.about(new BriefingScope.OneActor("Dawn Brigade", Set.of("actor:b", "actor:a")));
    BriefingScope topic = WEEK.about(new BriefingScope.Topic("oil and ports"));
    assertThat(actor.text()).isEqualTo("2016-05-24/2016-05-30 actor actor:a,actor:b Dawn Brigade");
    assertThat(List.of(WEEK, actor, topic))
        .allSatisfy(scope -> assertThat(BriefingScope.parse(scope.text())).isEqualTo(scope));
  }

  @Test
  void its_files_are_named_by_days_and_focus() {
    assertThat(WEEK.fileName()).isEqualTo("2016-05-30");
    assertThat(span("2016-05-01", "2016-05-31").fileName()).isEqualTo("2016-05");
    assertThat(WEEK.about(new BriefingScope.OnePlace("Bin Jawad!", Set.of("p"))).fileName())
        .isEqualTo("2016-05-30.bin-jawad");
  }

  @Test
  void a_span_that_ends_before_it_begins_is_refused() {
    assertThatThrownBy(() -> span("2016-05-31", "2016-05-01"))
        .hasMessage(
            "the span from 2016-05-31 to 2016-05-01 ends before it begins; name the earlier first");
  }

  @Test
  void a_sentence_without_a_source_cannot_be_written() {
    assertThatThrownBy(() -> new Briefing.Line("Derna fell.", List.of()))
        .hasMessage("a sentence without a source cannot be written: “Derna fell.”");
    assertThatThrownBy(() -> new Briefing.Row(List.of("Derna", "fell"), List.of()))
        .hasMessage("a sentence without a source cannot be written: “Derna, fell”");
  }

  private static BriefingScope span(String from, String to) {
    return BriefingScope.of(LocalDate.parse(from), LocalDate.parse(to));
  }
}
