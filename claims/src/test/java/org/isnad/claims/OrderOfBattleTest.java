package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;
import org.junit.jupiter.api.Test;

/** Lists of armed groups, a group an item, and what a text says of a group by other words. */
class OrderOfBattleTest {
  @Test
  void what_follows_the_name_of_an_item_is_said_of_it() {
    assertThat(
            items(
                "Hurras al-Din: Al-Qaeda's affiliate in Syria, headed by Abu Humam al-Shami."
                    + " Between 1,500 and 2,000 men."))
        .containsExactly(
            "member_of: Hurras al-Din -> Al-Qaeda",
            "operates_in: Hurras al-Din -> Syria",
            "leads: Abu Humam al-Shami -> Hurras al-Din",
            "strength: Hurras al-Din 1,500–2,000");
  }

  @Test
  void the_noun_of_an_item_tells_its_class() {
    assertThat(
            items(
                "Turkistan Islamic Party: Uighur jihadist group present in Jisr al-Shughour.",
                "National Liberation Front (NLF): Turkish-backed coalition of eleven factions."))
        .contains(
            "class: Turkistan Islamic Party jihadist_group",
            "operates_in: Turkistan Islamic Party -> Jisr al-Shughour",
            "class: National Liberation Front coalition");
  }

  @Test
  void an_item_may_part_its_name_with_a_dash() {
    assertThat(items("Azov Regiment – a unit of the National Guard, led by Denys Prokopenko."))
        .contains(
            "member_of: Azov Regiment -> National Guard",
            "leads: Denys Prokopenko -> Azov Regiment");
  }

  @Test
  void a_group_described_in_apposition_is_the_one_that_is_meant_later() {
    assertThat(paragraph("M23, a rebel group from Rutshuru, denied it. The group holds Bunagana."))
        .contains("controls: M23 -> Bunagana");
  }

  @Test
  void an_office_without_a_body_adds_nothing_to_one_with_it() {
    assertThat(
            paragraph(
                "The Government of National Unity is led by Abdul Hamid Dbeibah. Prime Minister"
                    + " Abdul Hamid Dbeibah left."))
        .contains("leads: Abdul Hamid Dbeibah -> Government of National Unity")
        .doesNotContain("leads: Abdul Hamid Dbeibah -> none");
  }

  @Test
  void a_reference_to_nobody_tells_no_class() {
    assertThat(paragraph("The terrorist organisation was destroyed.")).isEmpty();
  }

  private static List<String> paragraph(String text) {
    return told(TestReader.document(text));
  }

  private static List<String> items(String... items) {
    String text = String.join("\n", items);
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String item : items) {
      List<Sentence> sentences = new ArrayList<>();
      int from = start;
      for (String sentence : item.split("(?<=\\p{Ll}{2}\\.) ")) {
        sentences.add(new Sentence(from, from + sentence.length(), sentence));
        from += sentence.length() + 1;
      }
      passages.add(new Passage(Passage.Kind.ITEM, start, start + item.length(), sentences));
      start += item.length() + 1;
    }
    return told(
        new Document(
            "id",
            "example.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            passages));
  }

  private static List<String> told(Document document) {
    return TestReader.READER.read(document, Lexicon.EMPTY).stream()
        .filter(c -> c.type() != ClaimType.EVENT && c.type() != ClaimType.NAME)
        .map(OrderOfBattleTest::line)
        .toList();
  }

  private static String line(Claim claim) {
    String subject = claim.subject().map(Mention::name).orElse("none");
    String start = claim.type().word() + ": " + subject;
    return switch (claim.type()) {
      case CLASS -> start + " " + claim.detail().get("class");
      case STRENGTH -> start + " " + claim.number();
      default -> start + " -> " + claim.object().map(Mention::name).orElse("none");
    };
  }
}
