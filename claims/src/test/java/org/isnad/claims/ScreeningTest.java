package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.claims.names.KnownNames;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {
  private static final String TRADE =
      "The bakery opened a second shop in Leeds on Monday. Its owner said that trade was good. "
          + "Flour costs more than last year. A loaf now sells for three pounds.";

  @Test
  void aLongerTextWithoutAWordOfConflictIsNotRead() {
    assertThat(Screening.passes(TestReader.document(TRADE))).isFalse();
    assertThat(TestReader.READER.read(TestReader.document(TRADE), Lexicon.EMPTY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two rebels visited it.",
        "A drone hit it.",
        "It was looted in the unrest.",
        "Its owner was kidnapped in May.",
        "The anti-government militia taxes it."
      })
  void oneWordOfConflictIsEnough(String sentence) {
    assertThat(Screening.passes(TestReader.document(TRADE + " " + sentence))).isTrue();
  }

  @Test
  void wordsThatOtherNewsSharesMustBeOneInSixSentences() {
    String killed = " Two people were killed in the storm.";
    assertThat(Screening.passes(TestReader.document(TRADE + killed))).isTrue();
    assertThat(Screening.passes(TestReader.document(TRADE + " " + TRADE + killed))).isFalse();
    assertThat(Screening.passes(TestReader.document(TRADE + " " + TRADE + killed + killed)))
        .isTrue();
    assertThat(Screening.passes(TestReader.document(TRADE + " " + TRADE + " Rebels taxed it.")))
        .isTrue();
  }

  @Test
  void anArmedBodyThatTheRegisterKnowsIsEnough() {
    Entity front =
        new Entity(
            "front",
            "Harvest Front",
            EntityClass.ARMED_GROUP,
            List.of(),
            Optional.empty(),
            Optional.empty());
    KnownNames known = new KnownNames(List.of(front));

    assertThat(Screening.passes(TestReader.document(TRADE + " The Harvest Front paid."), known))
        .isTrue();
    assertThat(Screening.passes(TestReader.document(TRADE), known)).isFalse();
  }

  @Test
  void aShortTextIsAlwaysRead() {
    assertThat(Screening.passes(TestReader.document("Wagner is in Mali."))).isTrue();
  }

  @Test
  void wordsOfSportAreNoneOfConflict() {
    String match =
        "The visitors attacked from the start. Their striker shot wide. The home side defended"
            + " well. A late goal won the battle.";

    assertThat(Screening.passes(TestReader.document(match))).isFalse();
  }
}
