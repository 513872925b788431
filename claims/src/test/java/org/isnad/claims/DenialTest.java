package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says is not so, is never read as so. */
class DenialTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Islamic State has no presence in Derna.",
        "There is no Al-Shabaab presence in Kismayo.",
        "Katiba Macina no longer controls the town of Boni.",
        "The Arakan Army does not control the town of Ann.",
      })
  void a_denied_claim_is_read_as_denied_only(String sentence) {
    assertThat(modalities(sentence)).containsOnly(Modality.DENIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Islamic State has a presence in Derna.",
        "Katiba Macina controls the town of Boni.",
      })
  void the_same_without_the_denial_is_asserted(String sentence) {
    assertThat(modalities(sentence)).contains(Modality.ASSERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army's claim that it had retaken Jebel Moya was denied by the RSF.",
        "Mediators dismissed the rumour that the Arakan Army had seized Sittwe.",
      })
  void what_a_claim_or_rumour_tells_is_claimed(String sentence) {
    assertThat(modalities(sentence)).containsOnly(Modality.CLAIMED);
  }

  private static List<Modality> modalities(String sentence) {
    return TestReader.READER.read(TestReader.document(sentence), Lexicon.EMPTY).stream()
        .filter(c -> c.type() != ClaimType.CLASS)
        .map(Claim::modality)
        .toList();
  }
}
