package org.isnad.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Row;
import org.isnad.model.Briefing.Section;
import org.isnad.model.Briefing.Table;
import org.isnad.model.BriefingScope;
import org.isnad.model.ClaimView;
import org.isnad.model.ResolvedClaim;
import org.isnad.testkit.ToldClaims;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class FormsTest {
  private static final ClaimView VIEW =
      ToldClaims.of(
              "2016-05-29 Coast Daily: Dawn Brigade controls Derna | words The brigade holds"
                  + " <Derna> & more",
              "2016-05-30 صحيفة الساحل: Hill Union controls Derna | words اللواء يسيطر على درنة")
          .asOf("2016-05-30");
  private static final ResolvedClaim FIRST = VIEW.claims().getFirst();
  private static final ResolvedClaim SECOND = VIEW.claims().getLast();
  private static final Edition EDITION =
      new Edition(
          briefing(),
          VIEW,
          HouseStyle.PLAIN,
          Remark.read(
              "Our view.\n\n## Outlook\n\nSlow fighting\nahead.\n\n## Dynamics\nMind this."),
          Optional.empty());

  private static Briefing briefing() {
    Item item =
        new Item(
            Optional.of("↑ rising"),
            List.of(new Line("The Dawn Brigade holds Derna.", List.of(FIRST))),
            List.of(new Line("The Hill Union holds Derna.", List.of(SECOND, FIRST))));
    Table table =
        new Table(
            "Who holds what",
            List.of("Place", "Now"),
            List.of(new Row(List.of("Derna", "Dawn | Hill"), List.of(SECOND))));
    return new Briefing(
        "The Coast",
        BriefingScope.weekTo(VIEW.trueOn()),
        List.of(new Section(Part.DYNAMICS, "Dynamics", List.of(item, table))));
  }

  @Test
  void markdown_has_a_footnote_for_each_sentence_of_a_report() {
    assertThat(MarkdownBriefing.render(EDITION))
        .startsWith("# The Coast: the week to 30 May 2016\n\n2016-05-24 to 2016-05-30. ")
        .contains("1. The Dawn Brigade holds Derna.[^1] **↑ rising**\n")
        .contains("   - The Hill Union holds Derna.[^1][^2]\n")
        .contains("| Derna | Dawn \\| Hill[^2] |\n")
        .contains(
            "[^1]: “The brigade holds <Derna> & more” — Coast Daily, 2016-05-29 (2016-05-29.txt")
        .contains("> **Analyst’s note: Outlook**\n>\n> Slow fighting ahead.\n");
  }

  @Test
  void html_needs_nothing_else_and_lets_no_words_through_as_marks() {
    String html = HtmlBriefing.render(EDITION);
    assertThat(html)
        .contains(
            "holds &lt;Derna&gt; &amp; more", "<sup><a href=\"#n1\">1</a></sup>", "dir=\"auto\"")
        .doesNotContain("<script", "http://", "https://", "<link", "src=");
    assertThat(HtmlBriefing.body(EDITION, claim -> "/claims/" + claim))
        .startsWith("<article class=\"briefing\">")
        .contains("<a href=\"/claims/" + FIRST.claim().id() + "\">claim</a>")
        .doesNotContain("<style");
  }

  @Test
  void a_remark_stands_under_its_section_and_is_told_apart() {
    String html = HtmlBriefing.render(EDITION);
    assertThat(html.indexOf("Our view.")).isLessThan(html.indexOf("<h2>Dynamics</h2>"));
    assertThat(html.indexOf("Mind this."))
        .isBetween(html.indexOf("<h2>Dynamics</h2>"), html.indexOf("Slow fighting ahead."));
    assertThat(html).contains("<aside class=\"remark\"><h3>Analyst’s note: Outlook</h3>");
  }

  @Test
  void a_house_orders_names_and_frames_as_it_likes() {
    HouseStyle style =
        new HouseStyle(
            Optional.of("The Desk"),
            Optional.of("{theatre} Weekly, {days}"),
            Optional.of("TLP:GREEN"),
            Optional.of("Write to us."),
            List.of(Part.DYNAMICS),
            Map.of(Part.DYNAMICS, "In short"),
            Optional.of("h1 { color: red; }"),
            Optional.of("<html><title>{title}</title><style>{style}</style>{body}</html>"));
    String html =
        HtmlBriefing.render(new Edition(briefing(), VIEW, style, List.of(), Optional.empty()));
    assertThat(html)
        .startsWith("<html><title>The Coast Weekly, the week to 30 May 2016</title>")
        .contains(
            "TLP:GREEN", "The Desk", "<h2>In short</h2>", "Write to us.", "h1 { color: red; }");
  }

  @Test
  void a_docx_has_well_formed_parts_and_every_mark_has_its_note() throws Exception {
    Map<String, String> parts = parts(DocxBriefing.render(EDITION));
    assertThat(parts.keySet())
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footnotes.xml",
            "word/styles.xml");
    for (String part : parts.values()) {
      assertThat(xml(part).getDocumentElement()).isNotNull();
    }
    assertThat(ids(parts.get("word/document.xml"), "w:footnoteReference"))
        .containsExactly("1", "2");
    assertThat(ids(parts.get("word/footnotes.xml"), "w:footnote"))
        .containsExactly("-1", "0", "1", "2");
    assertThat(parts.get("word/footnotes.xml")).contains("<w:rtl/>", "&lt;Derna&gt; &amp; more");
    List<String> styles = ids(parts.get("word/styles.xml"), "w:style", "w:styleId");
    assertThat(styles).containsAll(ids(parts.get("word/document.xml"), "w:pStyle", "w:val"));
  }

  @Test
  void the_same_briefing_gives_the_same_bytes() {
    assertThat(DocxBriefing.render(EDITION)).isEqualTo(DocxBriefing.render(EDITION));
  }

  @Test
  void a_feed_has_what_atom_demands() throws Exception {
    AtomFeed.Entry entry =
        new AtomFeed.Entry(
            "urn:uuid:1",
            "Week <1>",
            "amal",
            Instant.parse("2016-06-01T08:00:00Z"),
            Instant.parse("2016-06-03T08:00:00Z"),
            "1.html",
            "So & so.");
    Document feed =
        xml(new AtomFeed("urn:uuid:0", "Coast", "The Desk", "feed.atom", List.of(entry)).xml());
    assertThat(feed.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    for (String wanted : List.of("id", "title", "updated")) {
      assertThat(feed.getElementsByTagName(wanted).getLength()).as(wanted).isEqualTo(2);
    }
    assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
        .as("the feed is as new as its newest entry")
        .isEqualTo("2016-06-03T08:00:00Z");
    assertThat(feed.getElementsByTagName("published").item(0).getTextContent())
        .isEqualTo("2016-06-01T08:00:00Z");
    assertThat(feed.getElementsByTagName("summary").item(0).getTextContent()).isEqualTo("So & so.");
  }

  @Test
  void without_a_browser_a_pdf_is_refused_with_a_remedy() {
    assertThatThrownBy(() -> PdfBriefing.render(EDITION, Map.of("ISNAD_BROWSER", "/no/such")))
        .hasMessage(
            "ISNAD_BROWSER names “/no/such”, which is no program; name an installed browser");
  }

  @Test
  void a_found_browser_prints_a_pdf() {
    byte[] pdf;
    try {
      pdf = PdfBriefing.render(EDITION);
    } catch (FormException e) {
      Assumptions.abort("no browser is installed here: " + e.getMessage());
      return;
    }
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private static Map<String, String> parts(byte[] docx) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static Document xml(String text)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> ids(String xml, String element) {
    return ids(xml, element, "w:id");
  }

  private static List<String> ids(String xml, String element, String attribute) {
    return java.util.regex.Pattern.compile("<" + element + " [^>]*?" + attribute + "=\"([^\"]*)\"")
        .matcher(xml)
        .results()
        .map(m -> m.group(1))
        .distinct()
        .toList();
  }
}
