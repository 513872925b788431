package org.isnad.briefing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.briefing.internal.EventWording.Mood;
import org.isnad.briefing.internal.EventWording.Parties;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.EventType;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.junit.jupiter.api.Test;

class EventWordingTest {
  @Test
  void an_event_is_told_as_it_was() {
    assertThat(told(EventType.BATTLE, "River Guard", "Hill Army", "Westport", Mood.WAS))
        .isEqualTo("River Guard fought Hill Army at Westport");
    assertThat(told(EventType.DEPLOYMENT, "River Guard", "", "Westport", Mood.WAS))
        .isEqualTo("River Guard deployed to Westport");
  }

  @Test
  void what_is_expected_may_happen_and_what_is_denied_did_not() {
    assertThat(told(EventType.WITHDRAWAL, "River Guard", "", "Westport", Mood.MAY_BE))
        .isEqualTo("River Guard may withdraw from Westport");
    assertThat(told(EventType.BATTLE, "River Guard", "", "Westport", Mood.WAS_NOT))
        .isEqualTo("River Guard did not fight at Westport");
    assertThat(told(EventType.TERRITORY_TAKEN, "River Guard", "", "Westport", Mood.MAY_BE))
        .isEqualTo("River Guard may take Westport");
  }

  @Test
  void a_strike_without_a_target_struck_the_place() {
    assertThat(told(EventType.AIR_STRIKE, "Hill Army", "", "Westport", Mood.WAS))
        .isEqualTo("Hill Army made air strikes on Westport");
    assertThat(told(EventType.SHELLING, "Hill Army", "", "Westport", Mood.WAS))
        .isEqualTo("Hill Army shelled Westport");
    assertThat(told(EventType.AIR_STRIKE, "Hill Army", "", "", Mood.WAS))
        .isEqualTo("Hill Army made air strikes");
  }

  @Test
  void who_met_nobody_named_met_with_others() {
    assertThat(told(EventType.MEETING, "Ali Omar", "", "Westport", Mood.WAS))
        .isEqualTo("Ali Omar met with others at Westport");
  }

  @Test
  void where_nobody_is_named_the_event_is_told_alone() {
    assertThat(told(EventType.SHELLING, "", "", "Westport", Mood.WAS))
        .isEqualTo("there was shelling at Westport");
  }

  private static String told(EventType type, String doer, String target, String place, Mood mood) {
    return EventWording.of(type, new Parties(name(doer), name(target), name(place)), claim(), mood);
  }

  private static Optional<String> name(String name) {
    return Optional.of(name).filter(n -> !n.isEmpty());
  }

  private static Claim claim() {
    return new Claim(
        "id",
        ClaimType.EVENT,
        Optional.empty(),
        Optional.empty(),
        Selector.of("They fought.", 0, 12),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Modality.ASSERTED,
        Range.UNKNOWN,
        new TreeMap<>(),
        "document",
        Optional.empty(),
        "frames/2",
        "battle.clash");
  }
}
