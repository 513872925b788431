package org.isnad.briefing;

import java.util.List;
import java.util.Optional;
import org.isnad.briefing.internal.Footnotes;
import org.isnad.briefing.internal.docx.Package;
import org.isnad.briefing.internal.docx.Text;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Bars;
import org.isnad.model.Briefing.Block;
import org.isnad.model.Briefing.ChangeMap;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Row;
import org.isnad.model.Briefing.Section;
import org.isnad.model.Briefing.Table;

/**
 * A briefing as a document for word processors (Office Open XML, ECMA-376), to be edited: its
 * sources are footnotes. The map is left to its table.
 */
public final class DocxBriefing {
  private final Edition edition;
  private final Footnotes footnotes;
  private final Text text = new Text();

  private DocxBriefing(Edition edition) {
    this.edition = edition;
    this.footnotes = new Footnotes(edition.briefing(), edition.view());
  }

  /** The file's bytes. */
  public static byte[] render(Edition edition) {
    return new DocxBriefing(edition).write();
  }

  private byte[] write() {
    edition.style().marking().ifPresent(m -> text.paragraph("Marking", m));
    text.paragraph("Title", edition.title());
    edition.style().organisation().ifPresent(o -> text.paragraph("Subtitle", o));
    text.paragraph("Subtitle", FormWords.opening(edition));
    Briefing briefing = edition.briefing();
    if (briefing.sections().isEmpty()) {
      text.paragraph("", "No report speaks of these days.");
    }
    edition.otherRemarks().stream().filter(r -> r.heading().isEmpty()).forEach(this::remark);
    briefing.sections().forEach(this::section);
    edition.otherRemarks().stream().filter(r -> r.heading().isPresent()).forEach(this::remark);
    reports();
    edition.style().imprint().ifPresent(i -> text.paragraph("Subtitle", i));
    List<Package.Note> notes =
        footnotes.list().stream().map(n -> new Package.Note(n.number(), note(n))).toList();
    return Package.of(edition.title(), text.body(), notes);
  }

  private static String note(Footnotes.Footnote note) {
    return "“" + note.quote() + "” — " + note.chain() + " (" + note.document().file() + ")";
  }

  private void remark(Remark remark) {
    String title = remark.heading().map(h -> ": " + h).orElse("");
    text.paragraph("NoteHead", "Analyst’s note" + title);
    remark.paragraphs().forEach(p -> text.paragraph("Note", p));
  }

  private void section(Section section) {
    text.paragraph("Heading1", section.heading());
    int number = 1;
    for (Block block : section.blocks()) {
      switch (block) {
        case Item item -> item(item, number++);
        case Table table -> table(table.caption(), table.columns(), table.rows());
        case Bars bars -> bars(bars);
        case ChangeMap map -> {}
      }
    }
    edition.remarksOn(section).forEach(this::remark);
  }

  private void item(Item item, int number) {
    text.open("Item", Optional.of(number + "."));
    item.lead().forEach(this::line);
    item.mark().ifPresent(text::bold);
    text.close();
    for (Line line : item.behind()) {
      text.open("Behind", Optional.of("–"));
      line(line);
      text.close();
    }
  }

  private void line(Line line) {
    text.run(line.text());
    footnotes.of(line).forEach(text::mark);
    text.run(" ");
  }

  private void bars(Bars bars) {
    List<Row> rows =
        bars.bars().stream()
            .map(
                b ->
                    new Row(
                        List.of(
                            b.label(),
                            FormWords.figure(b.low()),
                            FormWords.figure(b.value()),
                            FormWords.figure(b.high()),
                            b.word()),
                        b.claims()))
            .toList();
    table(bars.caption(), FormWords.BAR_COLUMNS, rows);
  }

  private void table(String caption, List<String> columns, List<Row> rows) {
    text.paragraph("Caption", caption);
    text.openTable(columns);
    for (Row row : rows) {
      text.row(row.cells(), footnotes.of(row.claims()));
    }
    text.closeTable();
  }

  private void reports() {
    if (footnotes.list().isEmpty()) {
      return;
    }
    text.paragraph("Heading1", "Sources");
    footnotes
        .reports()
        .forEach(
            (document, numbers) ->
                text.paragraph(
                    "Source", FormWords.report(document) + ": " + FormWords.notes(numbers)));
  }
}
