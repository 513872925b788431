package org.isnad.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Document;
import org.junit.jupiter.api.Test;

/** What is prose and what is the page's own, on web pages built in different ways. */
class HtmlPagesTest {
  private static final String FIRST =
      "The army of the north held the bridge at Wau through the night, its spokesman said, and"
          + " nobody crossed the river.";
  private static final String SECOND =
      "Two weeks before, a convoy of the mission had been stopped at the same bridge by men of the"
          + " Red Guard.";

  @Test
  void a_marked_article_is_read_and_what_surrounds_it_is_not() {
    Document document =
        Pages.html(
            """
            <header><div class="logo">Lake Gazette</div><ul><li><a href="/">Home</a></li></ul></header>
            <nav><a href="/w">World</a></nav>
            <main><article><h1>Truce at Wau</h1><p>%s</p><p>%s</p></article>
            <aside><p>Rebels took Malakal last year, and its people fled to the camp in the swamp.</p></aside>
            <article class="teaser"><p>The president flew to Juba on Monday, and four men died there in a fire.</p></article></main>
            <footer><p>The Gazette is owned by the Nile Press, which is led by Peter Deng of Juba.</p></footer>
            """
                .formatted(FIRST, SECOND));
    assertThat(Pages.sentences(document)).containsExactly(FIRST, SECOND);
    assertThat(document.title()).contains("Truce at Wau");
  }

  @Test
  void boxes_are_known_by_the_names_of_their_classes() {
    Document document =
        Pages.html(
            """
            <div id="wrapper" class="has-sidebar"><div class="entry-content">
            <h1>Truce at Wau</h1><p>%s</p>
            <div class="related-posts"><h3>Related</h3><p>Rebels took Malakal last year, and its people fled to a camp.</p></div>
            <div class="sharedaddy share-bar">Share this: <a href="#">Facebook</a></div>
            <p>%s</p>
            <div class="authorBio"><p>Mary Lado leads the Nile Institute and has advised the army of the north.</p></div>
            <section id="comments"><p>The army killed my brother at the bridge, and everybody in Wau knows it.</p></section>
            <div class="cookie-banner"><p>We and our partners store cookies to learn what our readers like to read.</p></div>
            </div></div>
            """
                .formatted(FIRST, SECOND));
    assertThat(Pages.sentences(document)).containsExactly(FIRST, SECOND);
  }

  @Test
  void a_class_that_only_sounds_like_a_box_keeps_its_text() {
    Document document =
        Pages.html(
            "<div class='shareholder adviser navy'><p>"
                + FIRST
                + "</p></div><p>"
                + SECOND
                + "</p>");
    assertThat(Pages.sentences(document)).containsExactly(FIRST, SECOND);
  }

  @Test
  void lists_of_links_are_menus_and_lists_of_words_are_items() {
    Document document =
        Pages.html(
            """
            <p>%s</p>
            <ul><li><a href="/a">Rebels of the swamp</a></li><li><a href="/b">Bread in Juba</a></li><li><a href="/c">Oil in Unity</a></li></ul>
            <ul><li><b>Red Guard (RG)</b>: Led by Omar Deng, it has 300 men.</li><li>The <a href="/w">White Army</a> holds the market.</li></ul>
            """
                .formatted(FIRST));
    assertThat(Pages.sentences(document))
        .containsExactly(
            FIRST,
            "Red Guard (RG): Led by Omar Deng, it has 300 men.",
            "The White Army holds the market.");
    assertThat(Pages.blocks(document)).contains("ITEM • Red Guard (RG): Led by");
  }

  @Test
  void paragraphs_may_be_divided_by_line_breaks_alone() {
    Document document =
        Pages.html("<div>" + FIRST + "<br><br>" + SECOND + "<br>It was dark.</div>");
    assertThat(Pages.sentences(document)).containsExactly(FIRST, SECOND, "It was dark.");
    assertThat(document.passages()).hasSize(2);
  }

  @Test
  void captions_and_quotations_are_told_apart() {
    Document document =
        Pages.html(
            "<p>"
                + FIRST
                + "</p><figure><img src='x'><figcaption>Men of the Red Guard hold Wau, March"
                + " 2022.</figcaption></figure><blockquote><p>We hold the"
                + " bridge.</p></blockquote>");
    assertThat(Pages.blocks(document))
        .containsExactly(
            "PARAGRAPH The army of the north he",
            "CAPTION Men of the Red Guard hol",
            "QUOTATION We hold the bridge.");
  }

  @Test
  void scripts_and_hidden_words_are_no_text() {
    Document document =
        Pages.html(
            "<script>var a = 'The army left.';</script><p>"
                + FIRST
                + "</p><p style='display: none'>The rebels hold the bridge at Wau now, it is"
                + " said.</p><p hidden>The guard left.</p>");
    assertThat(document.text()).doesNotContain("rebels hold").doesNotContain("army left");
  }

  @Test
  void a_page_in_arabic_is_read_in_its_order() {
    Document document =
        Pages.html(
            "<div dir='rtl'><h1>الهدنة في واو</h1><p>قال الناطق إن الجيش يسيطر على الجسر. هل انسحب"
                + " الحرس؟ لا أحد يعلم.</p></div>");
    assertThat(Pages.sentences(document))
        .containsExactly("قال الناطق إن الجيش يسيطر على الجسر.", "هل انسحب الحرس؟", "لا أحد يعلم.");
  }

  @Test
  void terms_with_their_descriptions_and_rows_of_a_table_are_lines_of_a_profile() {
    Document document =
        Pages.html(
            """
            <p>%s</p><h2>Red Guard</h2>
            <p><b>Commander:</b> Omar Deng<br><b>Base</b>: Wau</p>
            <dl><dt>Allies</dt><dd><ul><li>White Army</li><li>Sons of Wau</li></ul></dd></dl>
            <table><tr><th>Strength</th><td>300 men</td></tr><tr><td>Rivals:</td><td>Blue Guard<br>Grey Guard</td></tr><tr><td>Motto</td><td>None</td></tr></table>
            """
                .formatted(FIRST));
    assertThat(Pages.sentences(document))
        .containsExactly(
            FIRST,
            "Commander: Omar Deng",
            "Base: Wau",
            "Allies: White Army, Sons of Wau",
            "Strength: 300 men",
            "Rivals: Blue Guard, Grey Guard");
  }
}
