package org.isnad.picture.internal.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.junit.jupiter.api.Test;

/** A rewrite of a report is its copy; another week's issue of the same digest is not. */
class CopiesTest {
  private static final String AGENCY =
      """
      Fighters of the Harbour Guard entered the town of Westport on Monday morning after two days of
      shelling, residents and a medical worker said. The town's hospital received eleven wounded, four
      of them children. The Harbour Guard had announced on Friday that it would open the coastal road,
      which the Hill Union has blocked since the end of winter. Shops stayed closed, and the ferry to
      the islands did not sail. The mayor called on both sides to let bread and fuel pass.
      """;

  private static final String FURNITURE =
      """
      This digest is compiled each week from open sources by volunteers of the coast. It covers the
      fighting, the ports, the roads and the markets, and it is sent free of charge to all who ask for
      it. Corrections are welcome at any time and are printed in the following issue without delay.
      """;

  @Test
  void a_report_taken_over_with_small_changes_is_a_copy() {
    String rewritten =
        AGENCY
            .replace("on Monday morning", "early on Monday")
            .replace("Shops stayed closed", "The shops remained shut");
    Copies copies =
        new Copies(
            List.of(
                report("a", "2020-03-02", "Coast Agency", AGENCY),
                report("b", "2020-03-03", "Hill Post", "From our partners. " + rewritten)));
    assertThat(copies.originalOf("b")).isEqualTo("a");
    assertThat(copies.originalOf("a")).isEqualTo("a");
  }

  @Test
  void a_copy_of_a_copy_leads_to_the_first_report() {
    Copies copies =
        new Copies(
            List.of(
                report("c", "2020-03-04", "Third Page", AGENCY),
                report("b", "2020-03-03", "Hill Post", AGENCY),
                report("a", "2020-03-02", "Coast Agency", AGENCY)));
    assertThat(copies.originalOf("c")).isEqualTo("a");
  }

  @Test
  void another_week_of_the_same_digest_is_no_copy() {
    Copies copies =
        new Copies(
            List.of(
                report("1", "2020-03-02", "Weekly", FURNITURE + "The Harbour Guard took Westport."),
                report("2", "2020-03-09", "Weekly", FURNITURE + "The Hill Union took Eastport."),
                report(
                    "3", "2020-03-16", "Weekly", FURNITURE + "Northport was shelled for a day.")));
    assertThat(List.of("1", "2", "3")).allMatch(id -> copies.originalOf(id).equals(id));
  }

  @Test
  void what_a_publisher_prints_in_every_issue_makes_no_copy_of_another_that_quotes_it() {
    Copies copies =
        new Copies(
            List.of(
                report("1", "2020-03-02", "Weekly", FURNITURE + "The Harbour Guard took Westport."),
                report("2", "2020-03-09", "Weekly", FURNITURE + "The Hill Union took Eastport."),
                report("3", "2020-03-16", "Weekly", FURNITURE + "Northport was shelled for a day."),
                report("x", "2020-03-17", "Hill Post", FURNITURE + "We print another digest.")));
    assertThat(copies.originalOf("x")).isEqualTo("x");
  }

  @Test
  void two_reports_of_one_event_in_their_own_words_are_two() {
    String own =
        """
        Westport fell to the Harbour Guard at the start of the week. Our correspondent counted six
        burnt lorries at the northern gate. Doctors spoke of a dozen injured people, among them some
        boys. Nothing moved in the harbour all day, and families queued for bread at the one bakery
        that was open. Leaders of the Hill Union said from the mountains that they would come back.
        """;
    Copies copies =
        new Copies(
            List.of(
                report("a", "2020-03-02", "Coast Agency", AGENCY),
                report("b", "2020-03-03", "Hill Post", own)));
    assertThat(copies.originalOf("b")).isEqualTo("b");
  }

  private static Document report(String id, String date, String publisher, String text) {
    return new Document(
        id,
        id + ".txt",
        Optional.empty(),
        Optional.of(Edtf.of(date)),
        Optional.of(publisher),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of());
  }
}
