package org.isnad.briefing.internal.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The body of a document as it is written: paragraphs, marks of footnotes, tables. */
public final class Text {
  private static final String RAISED = "<w:vertAlign w:val=\"superscript\"/>";

  private final StringBuilder xml = new StringBuilder();
  private final Set<Integer> marked = new HashSet<>();
  private int columns;

  /** A paragraph of one run. */
  public void paragraph(String style, String text) {
    open(style, Optional.empty());
    if (Xml.isRightToLeft(text)) {
      xml.insert(xml.lastIndexOf("</w:pPr>"), "<w:bidi/>");
    }
    run(text);
    close();
  }

  /**
   * Begins a paragraph.
   *
   * @param label its number or bullet, which a tab parts from the text
   */
  public void open(String style, Optional<String> label) {
    xml.append("<w:p><w:pPr>");
    xml.append(style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>").append("</w:pPr>");
    label.ifPresent(
        l -> xml.append("<w:r><w:t>").append(Xml.escape(l)).append("</w:t><w:tab/></w:r>"));
  }

  public void run(String text) {
    xml.append(Xml.run(text, ""));
  }

  public void bold(String text) {
    xml.append(Xml.run(text, "<w:b/>"));
  }

  /**
   * The mark of a footnote. A word processor lets a footnote be referred to once; where it stands
   * again, its number stands alone.
   */
  public void mark(int number) {
    xml.append(marked.contains(number) ? Xml.run(number + " ", RAISED) : reference(number));
    marked.add(number);
  }

  private static String reference(int number) {
    return "<w:r><w:rPr>"
        + RAISED
        + "</w:rPr><w:footnoteReference w:customMarkFollows=\"1\" w:id=\""
        + number
        + "\"/><w:t xml:space=\"preserve\">"
        + number
        + " </w:t></w:r>";
  }

  public void close() {
    xml.append("</w:p>\n");
  }

  /** Begins a table with its heads, which are repeated on each page. */
  public void openTable(List<String> heads) {
    columns = heads.size();
    xml.append(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Figures\"/><w:tblW w:w=\"5000\""
            + " w:type=\"pct\"/></w:tblPr><w:tblGrid>");
    xml.append("<w:gridCol/>".repeat(columns))
        .append("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>");
    heads.forEach(h -> cell(Xml.run(h, "<w:b/>")));
    xml.append("</w:tr>\n");
  }

  /** A row; its footnotes stand in its last cell. */
  public void row(List<String> cells, List<Integer> footnotes) {
    xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (int i = 0; i < columns; i++) {
      StringBuilder content = new StringBuilder(Xml.run(cells.get(i), ""));
      if (i == columns - 1) {
        int start = xml.length();
        footnotes.forEach(this::mark);
        content.append(xml.substring(start));
        xml.setLength(start);
      }
      cell(content.toString());
    }
    xml.append("</w:tr>\n");
  }

  private void cell(String runs) {
    xml.append("<w:tc><w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr>")
        .append(runs)
        .append("</w:p></w:tc>");
  }

  public void closeTable() {
    xml.append("</w:tbl>\n<w:p/>\n");
  }

  /** All that was written. */
  public String body() {
    return xml.toString();
  }
}
