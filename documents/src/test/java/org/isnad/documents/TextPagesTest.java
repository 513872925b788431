package org.isnad.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Document;
import org.junit.jupiter.api.Test;

/** What is prose and what is the page's own, on plain texts of many kinds. */
class TextPagesTest {
  private static final String FIRST =
      "The army of the north held the bridge at Wau through the night, its spokesman said, and"
          + " nobody crossed the river. In the morning the rebels asked for a truce, which both"
          + " sides kept until noon, when shells fell on the market.";
  private static final String SECOND =
      "Two weeks before, a convoy of the mission had been stopped at the same bridge by men who"
          + " would not say whom they obeyed, and its drivers were held for a day. The governor"
          + " denied that his own guard had taken part in it.";

  @Test
  void menus_share_buttons_and_subscription_lines_say_nothing() {
    Document document =
        Pages.text(
            """
            Skip to main content
            Home
            News
            World
            Sports
            Sign in

            Truce at the bridge of Wau

            By Mary Lado | 4 March 2022

            Share on Facebook
            Tweet
            WhatsApp

            %s

            Sign up for our newsletter and never miss a story.

            Advertisement

            %s

            Follow us on Twitter
            © 2022 Lake Gazette. All rights reserved.
            Privacy Policy
            """
                .formatted(FIRST, SECOND));
    assertThat(Pages.sentences(document)).hasSize(4).first().asString().startsWith("The army of");
    assertThat(Pages.blocks(document)).contains("TITLE Truce at the bridge of W");
  }

  @Test
  void other_stories_behind_a_heading_say_nothing() {
    Document document =
        Pages.text(
            FIRST
                + "\n\n"
                + "Related articles\n\n"
                + "Rebels took Malakal last year, a report says.\n\n"
                + "The president flew to Juba on Monday, and his guard killed four men there.\n");
    assertThat(Pages.sentences(document)).hasSize(2);
  }

  @Test
  void the_story_may_come_back_behind_a_box_of_other_stories() {
    Document document =
        Pages.text(
            FIRST
                + "\n\nMost read\n\nRebels took Malakal\n\nThe price of bread in Juba\n\n"
                + SECOND
                + "\n\n"
                + FIRST.replace("north", "south")
                + "\n");
    assertThat(Pages.sentences(document)).hasSize(6).noneMatch(s -> s.contains("Malakal"));
  }

  @Test
  void teasers_that_break_off_say_nothing() {
    Document document =
        Pages.text(
            FIRST + "\n\nOPINION — The rebels who took Malakal had been paid by [...] More\n");
    assertThat(Pages.sentences(document)).hasSize(2);
  }

  @Test
  void who_the_author_is_says_nothing() {
    Document document =
        Pages.text(
            "Truce at Wau\n\nBy Mary Lado\n\n"
                + FIRST
                + "\n\n"
                + "Mary Lado\n"
                + "Mary Lado is a senior fellow at the Nile Institute, where her research focuses"
                + " on the army.\n\n"
                + SECOND
                + "\n\n"
                + "Peter Deng is a journalist based in Juba who covers the rebels of the north for"
                + " several magazines.\n");
    assertThat(Pages.sentences(document)).hasSize(4).noneMatch(s -> s.contains("Institute"));
  }

  @Test
  void a_person_of_the_story_who_writes_is_no_author() {
    Document document =
        Pages.text(
            "Ali Noor is a journalist in Kassala who was arrested by the guard on Monday.\n\n"
                + FIRST
                + "\n\n"
                + SECOND
                + "\n");
    assertThat(Pages.sentences(document)).hasSize(5);
  }

  @Test
  void readers_comments_say_nothing() {
    Document document =
        Pages.text(
            FIRST
                + "\n\n"
                + "3 thoughts on “Truce at Wau”\n\n"
                + "Deng says:\n"
                + "The army killed my brother at the bridge, everybody knows it.\n\n"
                + "Leave a Reply\n");
    assertThat(Pages.sentences(document)).hasSize(2);
  }

  @Test
  void notes_that_only_name_a_source_say_nothing() {
    Document document =
        Pages.text(
            FIRST
                + "\n\n"
                + "[1] https://www.example.org/attack\n\n"
                + "[2] Lake Observer, “Rebels Claim the Bridge,” March 27, 2022, available by"
                + " subscription at lakeobserver dot com\n\n"
                + "___\n\n"
                + "Reporting by Mary Lado in Wau\n");
    assertThat(Pages.sentences(document)).hasSize(2);
  }

  @Test
  void a_note_that_tells_something_is_prose() {
    Document document =
        Pages.text(FIRST + "\n\n[1] The rebels held the bridge again from May to July 2022.\n");
    assertThat(Pages.sentences(document)).hasSize(3);
  }

  @Test
  void captions_and_credits_are_no_prose() {
    Document document =
        Pages.text(
            FIRST
                + "\n\n"
                + "Map of control in the north, 2 March 2022\n\n"
                + "Fighters of the south in Wau (AP Photo/Mary Lado)\n\n"
                + "A burnt truck on the bridge. Getty Images\n\n"
                + SECOND
                + "\n");
    assertThat(Pages.sentences(document)).hasSize(4);
    assertThat(Pages.blocks(document)).contains("CAPTION Map of control in the no");
  }

  @Test
  void a_report_that_speaks_of_reports_shares_and_pages_is_prose() {
    Document document =
        Pages.text(
            """
            The report was published on Monday by the panel and says that the guard took part.

            Listed as a terrorist group by the union, the front still holds Wau and its airport.

            Read aloud in the mosque on Friday, the statement said that the front would leave Wau.

            Loading of oil went on at Port Sudan, where the guard and the union share the gate.

            More than 40 men were killed at the bridge, and about a hundred were wounded there.

            Photographs from the town show that the bridge was hit by shells at least four times.
            """);
    assertThat(Pages.sentences(document)).hasSize(6);
  }

  @Test
  void bullets_are_items_and_keep_their_first_words() {
    Document document =
        Pages.text(
            "There are three militias in the town:\n\n"
                + "  • Red Guard (RG): Led by Omar Deng, it has 300 men.\n"
                + "  • White Army: It left. Nobody knows why.\n\n"
                + "- Sons of Wau\n");
    assertThat(Pages.blocks(document))
        .containsExactly(
            "PARAGRAPH There are three militias",
            "ITEM • Red Guard (RG): Led by",
            "ITEM • White Army: It left. N",
            "ITEM - Sons of Wau");
    assertThat(Pages.sentences(document))
        .containsExactly(
            "There are three militias in the town:",
            "Red Guard (RG): Led by Omar Deng, it has 300 men.",
            "White Army: It left.",
            "Nobody knows why.",
            "Sons of Wau");
  }

  @Test
  void short_lines_behind_a_colon_are_its_items() {
    Document document =
        Pages.text(
            "The council is made of the following groups:\n"
                + "Red Guard of Wau\n"
                + "White Army\n"
                + "Sons of the River\n\n"
                + FIRST
                + "\n");
    assertThat(Pages.blocks(document))
        .startsWith(
            "PARAGRAPH The council is made of t",
            "ITEM Red Guard of Wau",
            "ITEM White Army",
            "ITEM Sons of the River");
  }

  @Test
  void several_bullets_on_a_line_are_several_items() {
    Document document =
        Pages.text(FIRST + "\n\n• Red Guard: 300 men. • White Army: 200 men. • Sons of Wau.\n");
    assertThat(Pages.blocks(document)).filteredOn(b -> b.startsWith("ITEM")).hasSize(3);
  }

  @Test
  void lines_broken_to_fit_a_width_are_one_paragraph() {
    Document document =
        Pages.text(
            """
            The army of the north held the bridge at Wau through the night, its
            spokesman Omar Deng said, and nobody crossed the river. In the morning
            Rebels of the Red Guard asked for a truce, which both sides kept until
            noon, when shells fell on the market.

            Two weeks before, a convoy of the mission had been stopped at the Wau
            Bridge by men who would not say whom they obeyed.

            - Red Guard: its men are said to hold the market and the road that
              Leads to Raja.
            """);
    assertThat(Pages.sentences(document))
        .containsExactly(
            "The army of the north held the bridge at Wau through the night, its spokesman Omar"
                + " Deng said, and nobody crossed the river.",
            "In the morning Rebels of the Red Guard asked for a truce, which both sides kept until"
                + " noon, when shells fell on the market.",
            "Two weeks before, a convoy of the mission had been stopped at the Wau Bridge by men"
                + " who would not say whom they obeyed.",
            "Red Guard: its men are said to hold the market and the road that   Leads to Raja.");
  }

  @Test
  void paragraphs_on_lines_of_their_own_stay_apart() {
    Document document =
        Pages.text(
            "Minister Lado spoke on the truce at Wau.\n"
                + "Minister Lado said:\n"
                + "The truce holds, and the guard leaves Wau today.\n"
                + "Nobody else spoke.\n");
    assertThat(document.passages()).hasSize(4);
  }

  @Test
  void headings_hold_no_sentences() {
    Document document = Pages.text(FIRST + "\n\nWho holds the bridge\n\n" + SECOND + "\n");
    assertThat(Pages.blocks(document)).contains("HEADING Who holds the bridge");
    assertThat(Pages.sentences(document)).hasSize(4);
  }

  @Test
  void lines_of_a_profile_are_items_under_the_name_that_heads_them() {
    Document document =
        Pages.text(
            "Red Guard\n\n"
                + "Commander: Omar Deng\n"
                + "Strength: 300\n"
                + "Founded: 2019\n"
                + "Allies: White Army\n\n"
                + "White Army\n\n"
                + "Leader: Gatluak Deng\n"
                + "Strength: 300\n"
                + "Tags: Wau\n");
    assertThat(Pages.blocks(document))
        .containsExactly(
            "HEADING Red Guard",
            "ITEM Commander: Omar Deng",
            "ITEM Strength: 300",
            "HEADING Founded: 2019",
            "ITEM Allies: White Army",
            "HEADING White Army",
            "ITEM Leader: Gatluak Deng",
            "ITEM Strength: 300",
            "FURNITURE Tags: Wau");
  }
}
