package org.isnad.briefing;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.briefing.internal.Footnotes;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Bars;
import org.isnad.model.Briefing.Block;
import org.isnad.model.Briefing.ChangeMap;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Section;
import org.isnad.model.Briefing.Table;

/** A briefing as Markdown with footnotes. */
public final class MarkdownBriefing {
  private final Edition edition;
  private final Footnotes footnotes;
  private final StringBuilder text = new StringBuilder();

  private MarkdownBriefing(Edition edition) {
    this.edition = edition;
    this.footnotes = new Footnotes(edition.briefing(), edition.view());
  }

  /** The text. */
  public static String render(Edition edition) {
    return new MarkdownBriefing(edition).write();
  }

  private String write() {
    edition.style().marking().ifPresent(m -> text.append("**").append(m).append("**\n\n"));
    text.append("# ").append(edition.title()).append("\n\n");
    edition.style().organisation().ifPresent(o -> text.append(o).append(". "));
    text.append(FormWords.opening(edition)).append('\n');
    Briefing briefing = edition.briefing();
    if (briefing.sections().isEmpty()) {
      text.append("\nNo report speaks of these days.\n");
    }
    edition.otherRemarks().stream().filter(r -> r.heading().isEmpty()).forEach(this::remark);
    briefing.sections().forEach(this::section);
    edition.otherRemarks().stream().filter(r -> r.heading().isPresent()).forEach(this::remark);
    reports();
    notes();
    edition.style().imprint().ifPresent(i -> text.append("\n").append(i).append('\n'));
    return text.toString();
  }

  private void remark(Remark remark) {
    String title = remark.heading().map(h -> ": " + h).orElse("");
    text.append("\n> **Analyst’s note").append(title).append("**\n");
    remark.paragraphs().forEach(p -> text.append(">\n> ").append(p).append('\n'));
  }

  private void section(Section section) {
    text.append("\n## ").append(section.heading()).append("\n\n");
    int number = 1;
    for (Block block : section.blocks()) {
      switch (block) {
        case Item item -> item(item, number++);
        case Table table -> table(table);
        case Bars bars -> bars(bars);
        case ChangeMap map -> {}
      }
    }
    edition.remarksOn(section).forEach(this::remark);
  }

  private void item(Item item, int number) {
    String lead = item.lead().stream().map(this::line).collect(Collectors.joining(" "));
    text.append(number).append(". ").append(lead);
    item.mark()
        .ifPresent(m -> text.append(lead.isEmpty() ? "" : " ").append("**").append(m).append("**"));
    text.append('\n');
    item.behind().forEach(l -> text.append("   - ").append(line(l)).append('\n'));
  }

  private void table(Table table) {
    text.append('\n')
        .append(row(table.columns()))
        .append(row(table.columns().stream().map(c -> "---").toList()));
    for (Briefing.Row row : table.rows()) {
      List<String> cells = row.cells();
      List<String> marked =
          java.util.stream.Stream.concat(
                  cells.subList(0, cells.size() - 1).stream(),
                  java.util.stream.Stream.of(cells.getLast() + marks(footnotes.of(row.claims()))))
              .toList();
      text.append(row(marked));
    }
    text.append('\n');
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(c -> c.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private void bars(Bars bars) {
    table(
        new Table(
            bars.caption(),
            FormWords.BAR_COLUMNS,
            bars.bars().stream()
                .map(
                    b ->
                        new Briefing.Row(
                            List.of(
                                b.label(),
                                FormWords.figure(b.low()),
                                FormWords.figure(b.value()),
                                FormWords.figure(b.high()),
                                b.word()),
                            b.claims()))
                .toList()));
  }

  private String line(Line line) {
    return line.text() + marks(footnotes.of(line));
  }

  private static String marks(List<Integer> numbers) {
    return numbers.stream().map(n -> "[^" + n + "]").collect(Collectors.joining());
  }

  private void reports() {
    if (footnotes.list().isEmpty()) {
      return;
    }
    text.append("\n## Sources\n\n");
    footnotes
        .reports()
        .forEach(
            (document, numbers) ->
                text.append("- ")
                    .append(FormWords.report(document))
                    .append(": ")
                    .append(FormWords.notes(numbers))
                    .append('\n'));
  }

  private void notes() {
    text.append('\n');
    for (Footnotes.Footnote note : footnotes.list()) {
      text.append("[^").append(note.number()).append("]: “").append(note.quote()).append("” — ");
      text.append(note.chain()).append(" (").append(note.document().file());
      text.append(note.claims().isEmpty() ? "" : ", claim " + String.join(", ", note.claims()))
          .append(")\n");
    }
  }
}
