package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Range;
import org.isnad.model.Sentence;
import org.junit.jupiter.api.Test;

/** Profiles of armed bodies: lines of a label and a value under a name. */
class ProfilesTest {
  @Test
  void each_line_states_something_of_the_body_that_heads_it() {
    assertThat(
            claims(
                "# Kachin Independence Army (KIA)",
                "Commander: Gen. Gam Shawng",
                "Headquarters: Laiza",
                "Strength: 10,000 to 12,000 (2023 estimate)",
                "Allies: Arakan Army, Kachin People's Defence Force",
                "Opponents: Tatmadaw",
                "Backed by: China",
                "Part of: Federal Progress Council"))
        .containsExactly(
            "leads: Gam Shawng -> Kachin Independence Army",
            "operates_in: Kachin Independence Army -> Laiza",
            "strength: Kachin Independence Army 10,000–12,000",
            "allied_with: Kachin Independence Army -> Arakan Army",
            "allied_with: Kachin Independence Army -> Kachin People's Defence Force",
            "hostile_to: Kachin Independence Army -> Tatmadaw",
            "supports: China -> Kachin Independence Army",
            "member_of: Kachin Independence Army -> Federal Progress Council");
  }

  @Test
  void a_heading_of_a_part_and_an_unknown_label_do_not_end_a_profile() {
    assertThat(
            claims(
                "# 2. M23",
                "# Leadership",
                "Leader: Bertrand Bisimwa",
                "# Founded: 2012",
                "Strength: 3,000",
                "Also known as: Congolese Revolutionary Army"))
        .contains(
            "strength: Congolese Revolutionary Army 3,000",
            "name: M23 -> Congolese Revolutionary Army");
  }

  @Test
  void a_name_behind_a_label_heads_lines_too_and_ends_those_of_another() {
    assertThat(
            claims(
                "# M23",
                "Leader: Bertrand Bisimwa",
                "Strength: 3-4,000",
                "# Group profile: Karen National Union",
                "Base: Karen State",
                "Size: 5,000"))
        .containsExactly(
            "leads: Bertrand Bisimwa -> M23",
            "strength: M23 3,000–4,000",
            "operates_in: Karen National Union -> Karen State",
            "strength: Karen National Union 5,000");
    assertThat(
            claims(
                "# M23",
                "Leader: Bertrand Bisimwa",
                "Strength: 3,000+",
                "# Known foe: Wazalendo Resistance Army",
                "Leader: Guidon Shimiray"))
        .containsExactly("leads: Bertrand Bisimwa -> M23", "strength: M23 over 3,000");
  }

  @Test
  void what_is_over_or_not_sure_states_nothing() {
    assertThat(
            claims(
                "# Rapid Support Forces",
                "Leaders: Mohamed Hamdan Dagalo, Ali Musa (until 2019)",
                "Foreign support: Chad (alleged)",
                "Allies: none",
                "Strength: possibly 70,000"))
        .containsExactly("leads: Mohamed Hamdan Dagalo -> Rapid Support Forces");
  }

  @Test
  void a_line_alone_a_battle_and_a_heading_that_is_no_name_have_no_profile() {
    assertThat(claims("# Rapid Support Forces", "Leader: Mohamed Hamdan Dagalo")).isEmpty();
    assertThat(claims("# Battle of Goma", "Commander: Sultani Makenga", "Strength: 3,000"))
        .isEmpty();
    assertThat(claims("# Who is who", "Commander: Sultani Makenga", "Strength: 3,000")).isEmpty();
    assertThat(claims("# Ali Musa", "Affiliation: Rapid Support Forces", "Allies: Ali Hassan"))
        .isEmpty();
  }

  private static List<String> claims(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    for (String line : lines) {
      boolean heading = line.startsWith("# ");
      String words = heading ? line.substring(2) : line;
      int start = text.length();
      text.append(words).append('\n');
      int end = start + words.length();
      passages.add(
          heading
              ? new Passage(Passage.Kind.HEADING, start, end, List.of())
              : new Passage(
                  Passage.Kind.ITEM, start, end, List.of(new Sentence(start, end, words))));
    }
    Document document =
        new Document(
            "id",
            "example.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text.toString(),
            passages);
    return TestReader.READER.read(document, Lexicon.EMPTY).stream()
        .map(ProfilesTest::line)
        .toList();
  }

  private static String line(Claim claim) {
    String number = claim.number().equals(Range.UNKNOWN) ? "" : " " + claim.number();
    String object = claim.object().map(o -> " -> " + o.name()).orElse("");
    return claim.type().word()
        + ": "
        + claim.subject().map(Mention::name).orElse("none")
        + object
        + number;
  }
}
