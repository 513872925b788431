package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;
import org.junit.jupiter.api.Test;

/** Events that more than one sentence tells. */
class EventsOfADocumentTest {
  @Test
  void the_people_that_the_next_sentence_counts_belong_to_the_event() {
    assertThat(
            events(
                "The army shelled Kadugli on Monday.",
                "At least 14 people were killed and 30 were wounded."))
        .containsExactly("shelling | army | - | Kadugli | 14.. | 30..30 | asserted");
  }

  @Test
  void a_number_with_a_doer_of_its_own_is_another_event() {
    assertThat(
            events("The army shelled Kadugli on Monday.", "Bandits killed two traders near Kauda."))
        .containsExactly(
            "shelling | army | - | Kadugli | - | - | asserted",
            "attack_on_civilians | Bandits | traders | Kauda | 2..2 | - | asserted");
  }

  @Test
  void an_event_told_again_without_anything_new_is_one_event() {
    assertThat(
            events(
                "Boko Haram attacked the village of Dabna on 3 May.",
                "The governor said that Boko Haram attacked the village of Dabna with ease."))
        .hasSize(1);
  }

  @Test
  void the_claim_holds_the_words_of_both_sentences() {
    Document document =
        document("The army shelled Kadugli on Monday.", "At least 14 people were killed.");
    Claim claim = TestReader.READER.read(document, Lexicon.EMPTY).getFirst();
    assertThat(claim.selector().exact()).contains("shelled Kadugli").contains("14 people");
  }

  private static List<String> events(String... sentences) {
    return TestReader.READER.read(document(sentences), Lexicon.EMPTY).stream()
        .filter(c -> c.type() == ClaimType.EVENT)
        .map(EventTable::line)
        .toList();
  }

  private static Document document(String... sentences) {
    String text = String.join(" ", sentences);
    List<Sentence> all = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      all.add(new Sentence(start, start + sentence.length(), sentence));
      start += sentence.length() + 1;
    }
    Passage passage = new Passage(Passage.Kind.PARAGRAPH, 0, text.length(), all);
    return new Document(
        "id",
        "example.txt",
        Optional.empty(),
        Optional.of(Edtf.of("2024-03-01")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(passage));
  }
}
