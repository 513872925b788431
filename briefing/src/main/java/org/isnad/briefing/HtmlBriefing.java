package org.isnad.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.isnad.briefing.internal.Footnotes;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimView;

/** A briefing as one HTML file that needs nothing else, made to be read and printed. */
public final class HtmlBriefing {
  private HtmlBriefing() {}

  /** The page; the view is the one the briefing was written from. */
  public static String render(Briefing briefing, ClaimView view) {
    String title = escape(briefing.theatre() + ": the week to " + briefing.to());
    return """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>%s</style></head>
        <body><main>
        <h1>%s</h1>
        %s</main></body>
        </html>
        """
        .formatted(title, style(), title, body(briefing, view));
  }

  /** The sections and footnotes alone, for a page that frames them. */
  public static String body(Briefing briefing, ClaimView view) {
    Footnotes footnotes = new Footnotes(briefing, view);
    StringBuilder html = new StringBuilder();
    html.append("<p class=\"span\">").append(briefing.from()).append(" to ").append(briefing.to());
    html.append(". Every sentence was drawn from the claims in its footnotes.</p>\n");
    if (briefing.sections().isEmpty()) {
      html.append("<p>No report speaks of this week.</p>\n");
    }
    briefing.sections().forEach(section -> html.append(section(section, footnotes)));
    html.append("<section class=\"notes\"><h2>Sources</h2>\n<ol>\n");
    footnotes.list().forEach(note -> html.append(note(note)));
    return html.append("</ol></section>\n").toString();
  }

  private static String section(Section section, Footnotes footnotes) {
    StringBuilder html = new StringBuilder();
    html.append("<section><h2>").append(escape(section.heading())).append("</h2>\n<ol>\n");
    for (Line line : section.lines()) {
      html.append("<li>")
          .append(escape(line.text()))
          .append(marks(line, footnotes))
          .append("</li>\n");
    }
    return html.append("</ol></section>\n").toString();
  }

  private static String marks(Line line, Footnotes footnotes) {
    return line.claims().stream()
        .map(footnotes::numberOf)
        .distinct()
        .map(n -> "<sup><a href=\"#n" + n + "\">" + n + "</a></sup>")
        .collect(Collectors.joining(" "));
  }

  private static String note(Footnotes.Footnote note) {
    return "<li id=\"n%d\" data-claim=\"%s\"><q>%s</q> <span class=\"chain\">%s</span> <small>%s</small></li>\n"
        .formatted(
            note.number(),
            escape(note.claim()),
            escape(note.quote()),
            escape(note.chain()),
            escape(note.file()));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String style() {
    try (InputStream in = HtmlBriefing.class.getResourceAsStream("briefing.css")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own briefing.css; build it anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("briefing.css cannot be read", e);
    }
  }
}
