package org.isnad.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Document;
import org.junit.jupiter.api.Test;

/** Markdown is read as its reader sees it. */
class MarkdownPagesTest {
  private static final String REPORT =
      """
      ---
      date: 2022-03-04
      ---
      # Truce at *Wau*

      ![the bridge](bridge.png)

      The **Red Guard** of [Omar Deng](https://lake.example/deng_(omar)) held
      the bridge_head at Wau.[^1] It has 300 men.

      Who is there
      ------------

      - The *White Army*, 200 men
        and their families.
      1. Sons of Wau

      > We hold the bridge,
      > they said.

      | group | men |
      | --- | --- |
      | Red Guard | 300 |

      ```
      The army left.
      ```

      [^1]: A note on the bridge.
      """;

  @Test
  void marks_are_off_and_lines_of_a_paragraph_are_one() {
    assertThat(Pages.sentences(Pages.read("report.md", REPORT)))
        .containsExactly(
            "The Red Guard of Omar Deng held the bridge_head at Wau.",
            "It has 300 men.",
            "The White Army, 200 men and their families.",
            "Sons of Wau",
            "We hold the bridge, they said.");
  }

  @Test
  void headings_items_and_quotations_keep_their_kind() {
    Document document = Pages.read("report.md", REPORT);
    assertThat(document.title()).contains("Truce at Wau");
    assertThat(Pages.blocks(document))
        .containsExactly(
            "FURNITURE ---\ndate: 2022-03-04\n---",
            "TITLE Truce at Wau",
            "CAPTION the bridge",
            "PARAGRAPH The Red Guard of Omar De",
            "HEADING Who is there",
            "ITEM • The White Army, 200 me",
            "ITEM 1. Sons of Wau",
            "QUOTATION We hold the bridge, they",
            "FURNITURE | group | men |",
            "FURNITURE | --- | --- |",
            "FURNITURE | Red Guard | 300 |");
  }

  @Test
  void lines_of_a_profile_need_no_bullets() {
    Document document =
        Pages.read(
            "report.md",
            "# Red Guard\n\n**Commander:** Omar Deng\n*Allies*: White Army,\nSons of Wau\n");
    assertThat(Pages.sentences(document))
        .containsExactly("Commander: Omar Deng", "Allies: White Army, Sons of Wau");
  }
}
