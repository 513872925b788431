package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.claims.EventTable.Expected;
import org.isnad.claims.EventTable.Row;
import org.isnad.model.Claim;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences from seven conflicts give the events that the table expects, and no others. */
class EventSentencesTest {
  @TestFactory
  Stream<DynamicTest> a_sentence_gives_its_events_and_no_others() {
    return EventTable.read("/org/isnad/claims/event-sentences.txt").stream()
        .map(row -> DynamicTest.dynamicTest(row.text(), () -> check(row)));
  }

  private static void check(Row row) {
    List<Claim> events = EventTable.events(TestReader.READER, row.text());
    List<String> missing = new ArrayList<>();
    List<String> readNow = new ArrayList<>();
    for (Expected expected : row.expected()) {
      boolean found = events.stream().anyMatch(expected::fits);
      if (!found && !expected.unread()) {
        missing.add(expected.toString());
      }
      if (found && expected.unread()) {
        readNow.add(expected.toString());
      }
    }
    List<String> extra =
        events.stream()
            .filter(c -> row.expected().stream().noneMatch(e -> e.fits(c)))
            .filter(c -> row.expected().stream().noneMatch(Expected::unread))
            .map(EventTable::line)
            .toList();
    assertThat(missing).as("missing of: " + row.text()).isEmpty();
    assertThat(extra).as("not expected of: " + row.text()).isEmpty();
    assertThat(readNow).as("read now, take the mark ~ off: " + row.text()).isEmpty();
  }
}
