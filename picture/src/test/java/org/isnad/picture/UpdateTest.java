package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.EntityClass;
import org.isnad.model.ResolvedClaim;
import org.isnad.testkit.ToldClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that is taken on from an earlier one is the picture that is drawn anew. */
class UpdateTest {
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  private static final String[] VERBS = {
    "controls",
    "leads",
    "allied_with",
    "hostile_to",
    "member_of",
    "supports",
    "operates_in",
    "strength",
    "territory_taken",
    "withdrawal",
    "battle"
  };

  @Test
  void week_by_week_over_the_libya_theatre() throws IOException {
    ToldClaims told = GoldenPicturesTest.claims();
    Drawing drawn = Drawing.of(published(told.asOf("2014-12-01")), List.of());
    for (LocalDate day = LocalDate.of(2014, 12, 8);
        day.isBefore(LocalDate.of(2017, 2, 1));
        day = day.plusWeeks(1)) {
      drawn = assertSame(drawn, told.asOf(day.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void day_by_day_over_made_up_worlds_with_claims_of_days_to_come(long seed) {
    ToldClaims told = world(new Random(seed));
    Drawing drawn = Drawing.of(published(told.asOf(FIRST.toString())), List.of());
    for (int i = 5; i < 500; i += 1 + (int) (seed * i) % 40) {
      drawn = assertSame(drawn, told.asOf(FIRST.plusDays(i).toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void when_claims_are_taken_back_and_others_learned_late(long seed) {
    Random random = new Random(seed);
    ToldClaims told = world(random);
    Drawing drawn = Drawing.of(published(less(told.asOf("2016-08-01"), random)), List.of());
    for (int i = 0; i < 12; i++) {
      String day = LocalDate.of(2016, 8, 1).plusDays(3L * i).toString();
      drawn = assertSame(drawn, less(told.asOf(day), random));
    }
  }

  @Test
  void an_earlier_day_is_drawn_anew() {
    ToldClaims told = world(new Random(21));
    Drawing later = Drawing.of(published(told.asOf("2016-12-01")), List.of());
    assertSame(later, told.asOf("2016-06-01"));
  }

  @Test
  void a_copy_that_comes_a_week_later_is_no_second_voice() {
    String words =
        "words The brigade took the old port of the town at dawn on Monday and then put up"
            + " checkpoints on all of the roads that lead out of it to the south and to the east";
    ToldClaims told =
        ToldClaims.of(
            "2016-05-01 Coast Daily: Dawn Brigade controls Derna | " + words,
            "2016-05-06 Harbour Post: Dawn Brigade controls Derna | " + words);
    Drawing first = Drawing.of(published(told.asOf("2016-05-02")), List.of());
    assertSame(first, told.asOf("2016-05-08"));
  }

  @Test
  void two_weeks_can_be_drawn_from_one() {
    ToldClaims told = world(new Random(22));
    Drawing first = Drawing.of(published(told.asOf("2016-06-01")), List.of());
    assertSame(first, told.asOf("2016-06-20"));
    assertSame(first, told.asOf("2016-06-08"));
  }

  private static Drawing assertSame(Drawing before, ClaimView later) {
    Drawing taken = before.next(published(later));
    Drawing anew = Drawing.of(published(later), List.of());
    assertThat(taken.picture()).as("the picture of %s", later.trueOn()).isEqualTo(anew.picture());
    assertThat(taken.network()).as("the network of %s", later.trueOn()).isEqualTo(anew.network());
    assertThat(taken.momentum()).isEqualTo(anew.momentum());
    return taken;
  }

  /** A view that knows no report but those of its claims. */
  private static ClaimView published(ClaimView view) {
    Map<String, Document> documents = new HashMap<>();
    view.claims().forEach(c -> documents.put(c.claim().document(), view.documentOf(c)));
    return new ClaimView(view.trueOn(), view.knownBy(), view.claims(), view.entities(), documents);
  }

  /** A view without some of its claims. */
  private static ClaimView less(ClaimView view, Random random) {
    List<ResolvedClaim> some = new ArrayList<>(view.claims());
    some.removeIf(c -> random.nextInt(12) == 0);
    return new ClaimView(view.trueOn(), view.knownBy(), some, view.entities(), view.documents());
  }

  private static ToldClaims world(Random random) {
    ToldClaims told = new ToldClaims().known("Colonel Zay", EntityClass.PERSON, "Zay");
    for (int day = 0; day < 500; day++) {
      for (int i = random.nextInt(4); i > 0; i--) {
        told.tell(line(FIRST.plusDays(day), random));
      }
    }
    return told;
  }

  private static String line(LocalDate day, Random random) {
    String verb = VERBS[random.nextInt(VERBS.length)];
    String subject = verb.equals("leads") ? person(random) : brigade(random);
    String object =
        switch (verb) {
          case "controls", "operates_in" -> "Town " + random.nextInt(6);
          case "strength" -> "-";
          default -> brigade(random);
        };
    String at =
        List.of("territory_taken", "withdrawal", "battle", "strength").contains(verb)
            ? " | at Town " + random.nextInt(6)
            : "";
    String number = verb.equals("strength") ? " | number " + 100 * (1 + random.nextInt(9)) : "";
    String denied = random.nextInt(8) == 0 ? ", denied" : "";
    String on = random.nextInt(5) == 0 ? " | on " + day.plusDays(random.nextInt(60) - 30) : "";
    String by = random.nextInt(6) == 0 ? " | said by " + person(random) : "";
    return "%s Paper %d: %s %s %s%s%s%s%s%s"
        .formatted(day, random.nextInt(4), subject, verb, object, denied, at, number, on, by);
  }

  private static String brigade(Random random) {
    return "Brigade " + random.nextInt(9);
  }

  private static String person(Random random) {
    return random.nextInt(3) == 0 ? "Colonel Zay" : "Captain " + random.nextInt(5);
  }
}
