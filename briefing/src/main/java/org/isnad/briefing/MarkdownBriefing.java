package org.isnad.briefing;

import java.util.stream.Collectors;
import org.isnad.briefing.internal.Footnotes;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimView;

/** A briefing as Markdown with footnotes. */
public final class MarkdownBriefing {
  private MarkdownBriefing() {}

  /** The text; the view is the one the briefing was written from. */
  public static String render(Briefing briefing, ClaimView view) {
    Footnotes footnotes = new Footnotes(briefing, view);
    StringBuilder text = new StringBuilder();
    text.append("# ")
        .append(briefing.theatre())
        .append(": the week to ")
        .append(briefing.to())
        .append("\n\n");
    text.append(briefing.from()).append(" to ").append(briefing.to());
    text.append(". Every sentence was drawn from the claims in its footnotes.\n");
    if (briefing.sections().isEmpty()) {
      text.append("\nNo report speaks of this week.\n");
    }
    for (Section section : briefing.sections()) {
      text.append("\n## ").append(section.heading()).append("\n\n");
      int number = 1;
      for (Line line : section.lines()) {
        text.append(number++)
            .append(". ")
            .append(line.text())
            .append(marks(line, footnotes))
            .append('\n');
      }
    }
    text.append('\n');
    for (Footnotes.Footnote note : footnotes.list()) {
      text.append("[^").append(note.number()).append("]: “").append(note.quote()).append("” — ");
      text.append(note.chain())
          .append(" (")
          .append(note.file())
          .append(", claim ")
          .append(note.claim())
          .append(")\n");
    }
    return text.toString();
  }

  private static String marks(Line line, Footnotes footnotes) {
    return line.claims().stream()
        .map(footnotes::numberOf)
        .distinct()
        .map(n -> "[^" + n + "]")
        .collect(Collectors.joining());
  }
}
