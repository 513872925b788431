package org.isnad.evaluation.re3d;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Mention;
import org.junit.jupiter.api.Test;

class AsSaidTest {
  private static final Mention MAN =
      new Mention("Omar Said al-Sabri", List.of("Abu Said", "Sabri"));
  private static final Mention ARMY = Mention.of("Free Army of Sabra");

  @Test
  void a_party_is_called_as_the_sentence_calls_it() {
    AsSaid said = said("Abu Said was captured by the Guard.", "captured by the Guard");
    assertThat(said.subject(MAN)).isEqualTo("Abu Said");
    assertThat(said("Omar Said al-Sabri, or Sabri, fled.", "fled").subject(MAN))
        .isEqualTo("Omar Said al-Sabri");
  }

  @Test
  void a_description_stands_for_a_party_that_is_not_named() {
    AsSaid said = said("The group was founded by Sabri.", "group was founded by Sabri");
    assertThat(said.object(ARMY, MAN)).isEqualTo("The group");
    assertThat(said("Sabri is one of its men.", "one of its men").object(ARMY, MAN))
        .isEqualTo("its");
  }

  @Test
  void one_reference_does_not_stand_for_both_parties() {
    AsSaid said = said("He was a general in the navy.", "He was a general in the navy");
    assertThat(said.subject(MAN)).isEqualTo("He");
    assertThat(said.object(ARMY, MAN)).isEqualTo("Free Army of Sabra");
  }

  private static AsSaid said(String words, String quote) {
    int from = words.indexOf(quote);
    return new AsSaid(words, from, from + quote.length());
  }
}
