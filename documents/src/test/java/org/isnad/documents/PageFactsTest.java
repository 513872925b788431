package org.isnad.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Title, date and author are looked for in the page itself. */
class PageFactsTest {
  private static final String PROSE =
      "\n\nThe army entered Goma on 3 March 2022, the mayor said. Nobody knows who left it.\n";

  /** A line below the title, and the date that it gives; "none" where it gives none. */
  private static final String DATES =
      """
      By Amina Diallo | February 19, 2015 -> 2015-02-19
      By Amina Diallo (@adiallo) on Feb. 19, 2015 -> 2015-02-19
      BY AMINA DIALLO, 19 February 2015 -> 2015-02-19
      Published: 30 May 2016 -> 2016-05-30
      Published on Monday, 30th May 2016 at 14:20 GMT -> 2016-05-30
      Posted on May 30, 2016 by amina -> 2016-05-30
      Date: 2016-05-30 -> 2016-05-30
      Publication date: May 2016 -> 2016-05
      Last updated at 09:15 on 30.05.2016 -> 2016-05-30
      2016/05/30 -> 2016-05-30
      Wednesday, June 1, 2016 · 5 min read -> 2016-06-01
      30/05/2016 -> 2016-05-30
      05/30/2016 -> 2016-05-30
      12/12/2016 -> 2016-12-12
      # two readings: none
      03/04/2016 -> none
      # no such day
      Published: 31 June 2016 -> none
      # a line that tells more than a date is no date line
      The battle of 30 May 2016 and its price -> none
      Since May 2016 nothing has moved -> none
      Report 2016 -> none
      """;

  @TestFactory
  Stream<DynamicTest> a_line_below_the_title_gives_the_date() {
    return DATES
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    String[] parts = line.split(" -> ");
    Document document = Pages.text("The army enters a city in Kivu\n\n" + parts[0] + PROSE);
    assertThat(document.date().map(Edtf::text).orElse("none")).isEqualTo(parts[1]);
  }

  @Test
  void the_title_is_the_line_above_the_byline() {
    Document document =
        Pages.text(
            "Menu\n\nThe army enters Goma\n\nBy Amina Diallo | 4 March 2022\n\nA soldier looks at the lake in a photograph\n"
                + PROSE);
    assertThat(document.title()).contains("The army enters Goma");
    assertThat(document.author()).contains("Amina Diallo");
    assertThat(document.date()).contains(Edtf.of("2022-03-04"));
  }

  @Test
  void the_day_above_the_title_counts_only_where_there_is_no_other() {
    String masthead = "Tuesday, June 24, 2025\n\nThe army enters Goma and its airport\n\n";
    assertThat(Pages.text(masthead + "4 March 2022" + PROSE).date())
        .contains(Edtf.of("2022-03-04"));
    assertThat(Pages.text(masthead + PROSE).date()).contains(Edtf.of("2025-06-24"));
  }

  @Test
  void dates_of_what_is_told_are_no_dates_of_publication() {
    Document document = Pages.text("The army enters a city in Kivu" + PROSE);
    assertThat(document.date()).isEmpty();
  }

  @Test
  void a_header_goes_before_the_page() {
    Document document =
        Pages.text(
            "---\ntitle: Week 9\ndate: 2022-03\n---\nAnother title of the page\n\nPublished: 4 March 2022"
                + PROSE);
    assertThat(document.title()).contains("Week 9");
    assertThat(document.date()).contains(Edtf.of("2022-03"));
  }

  @Test
  void a_web_page_tells_itself_in_its_meta_lines() {
    Document document =
        Pages.read(
            "goma.html",
            """
            <html><head><title>The army enters Goma | Lake Gazette</title>
            <meta property="og:site_name" content="Lake Gazette">
            <meta property="article:published_time" content="2022-03-04T08:15:00+02:00">
            <meta name="author" content="Amina Diallo">
            <link rel="canonical" href="https://lake.example/goma">
            </head><body><p>The army entered Goma at dawn, the mayor said on Friday.</p></body></html>
            """);
    assertThat(document.title()).contains("The army enters Goma");
    assertThat(document.publisher()).contains("Lake Gazette");
    assertThat(document.date()).contains(Edtf.of("2022-03-04"));
    assertThat(document.author()).contains("Amina Diallo");
    assertThat(document.source()).contains("https://lake.example/goma");
  }

  @Test
  void a_web_page_tells_itself_in_json_ld() {
    Document document =
        Pages.read(
            "goma.html",
            """
            <html><head><script type="application/ld+json">{ broken </script>
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
             {"@type":"NewsArticle","headline":"The army enters Goma","datePublished":"2022-03-04",
              "author":[{"@type":"Person","name":"Amina Diallo"},{"name":"Jo Mutombo"}],
              "publisher":{"@type":"Organization","name":"Lake Gazette"}}]}
            </script></head><body><p>The army entered Goma at dawn, the mayor said.</p></body></html>
            """);
    assertThat(document.title()).contains("The army enters Goma");
    assertThat(document.date()).contains(Edtf.of("2022-03-04"));
    assertThat(document.author()).contains("Amina Diallo, Jo Mutombo");
    assertThat(document.publisher()).contains("Lake Gazette");
  }

  @Test
  void a_web_page_without_meta_lines_tells_its_date_in_a_time_element_or_in_words() {
    assertThat(
            Pages.html("<article><h1>Goma</h1><time datetime='2022-03-04'>Friday</time></article>")
                .date())
        .contains(Edtf.of("2022-03-04"));
    assertThat(
            Pages.html(
                    "<h1>The army enters Goma</h1><div class='post-date'>4 March 2022</div><p>The army entered Goma at dawn, the mayor said.</p>")
                .date())
        .contains(Edtf.of("2022-03-04"));
  }
}
