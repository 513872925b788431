package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.isnad.model.BriefingScope;
import org.isnad.observatory.BriefingForm;
import org.isnad.observatory.BriefingOrder;
import org.isnad.observatory.BriefingRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A briefing that was given out is not forgotten: the next one tells what it would say today. */
class A15_TheLastBriefingTest {
  private static final BriefingOrder FIRST = week("2016-05-30");
  private static final BriefingOrder NEXT = week("2016-06-06");

  @TempDir private Path folder;

  @Test
  void a_report_that_came_late_is_told_in_the_next_briefing() {
    try (World world = new World(folder)) {
      world.on("2016-05-31");
      world.given("2016-05-29 Coast Daily: The Dawn Brigade captured Derna on 28 May.");
      BriefingRoom room = world.briefings();
      room.issue(FIRST, "amal");
      world.on("2016-06-07");
      world.given("2016-05-30 Gulf Monitor: The Misrata Council captured Sirte on 29 May.");

      assertThat(text(room.write(NEXT, BriefingForm.MARKDOWN)))
          .contains("## Since the briefing of the week to 30 May 2016")
          .contains("The last briefing would now say also: ")
          .contains("captured Sirte");
      assertThat(text(room.writeAgain(room.issued().getFirst(), BriefingForm.MARKDOWN)))
          .contains("## Changed since this was written")
          .contains("Written today it would now say also: ")
          .contains("captured Derna");
    }
  }

  @Test
  void without_news_of_its_days_nothing_is_said_of_the_last_one() {
    try (World world = new World(folder)) {
      world.on("2016-05-31");
      world.given("2016-05-29 Coast Daily: The Dawn Brigade captured Derna on 28 May.");
      BriefingRoom room = world.briefings();
      room.issue(FIRST, "amal");
      world.on("2016-06-07");
      world.given("2016-06-05 Gulf Monitor: The Misrata Council captured Sirte on 4 June.");

      assertThat(text(room.write(NEXT, BriefingForm.MARKDOWN)))
          .doesNotContain("Since the briefing");
      assertThat(room.isAsIssued(room.issued().getFirst())).isTrue();
    }
  }

  @Test
  void what_was_published_later_counts_where_that_is_asked_for() {
    try (World world = new World(folder)) {
      world.given("2016-06-02 Gulf Monitor: The Misrata Council captured Sirte on 29 May.");
      BriefingRoom room = world.briefings();
      BriefingOrder later =
          new BriefingOrder(
              FIRST.scope(),
              java.util.Optional.of(LocalDate.of(2016, 6, 2)),
              java.util.Optional.empty());
      assertThat(text(room.write(FIRST, BriefingForm.MARKDOWN))).doesNotContain("Sirte");
      assertThat(text(room.write(later, BriefingForm.MARKDOWN)))
          .contains("captured Sirte on 29 May");
    }
  }

  @Test
  void the_feed_tells_when_an_issue_was_given_out_and_when_it_came_to_read_otherwise() {
    try (World world = new World(folder)) {
      world.on("2016-05-31");
      world.given("2016-05-29 Coast Daily: The Dawn Brigade captured Derna on 28 May.");
      BriefingRoom room = world.briefings();
      room.issue(FIRST, "amal");
      assertThat(feed(room)).contains("<published>2016-05-31", "<updated>2016-05-31");
      world.on("2016-06-07");
      world.given("2016-05-30 Gulf Monitor: The Misrata Council captured Sirte on 29 May.");
      assertThat(feed(room))
          .contains("<published>2016-05-31", "<updated>2016-06-07")
          .doesNotContain("<updated>2016-05-31");
    }
  }

  private static String feed(BriefingRoom room) {
    return room.feed("feed.atom", issue -> issue.number() + ".html");
  }

  private static BriefingOrder week(String day) {
    return BriefingOrder.of(BriefingScope.weekTo(LocalDate.parse(day)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
