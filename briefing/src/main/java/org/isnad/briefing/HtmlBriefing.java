package org.isnad.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.briefing.internal.Footnotes;
import org.isnad.briefing.internal.draw.BarDrawing;
import org.isnad.briefing.internal.draw.MapDrawing;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Bars;
import org.isnad.model.Briefing.Block;
import org.isnad.model.Briefing.ChangeMap;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Section;
import org.isnad.model.Briefing.Table;
import org.isnad.model.ResolvedClaim;

/** A briefing as one HTML file that needs nothing else, made to be read and printed. */
public final class HtmlBriefing {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{title}</title>
      <style>{style}</style></head>
      <body><main>
      {body}</main></body>
      </html>
      """;

  private final Edition edition;
  private final Footnotes footnotes;
  private final Function<String, String> claimAddress;
  private final StringBuilder html = new StringBuilder();

  private HtmlBriefing(Edition edition, Function<String, String> claimAddress) {
    this.edition = edition;
    this.footnotes = new Footnotes(edition.briefing(), edition.view());
    this.claimAddress = claimAddress;
  }

  /** The page. */
  public static String render(Edition edition) {
    String css = style() + edition.style().css().map(own -> "\n" + own).orElse("");
    return edition
        .style()
        .page()
        .orElse(PAGE)
        .replace("{title}", escape(edition.title()))
        .replace("{style}", css)
        .replace("{body}", body(edition, claim -> ""));
  }

  /**
   * The title, the sections and the footnotes alone, for a page that frames them; its rules are
   * {@link #style}, all of them under the class {@code briefing}.
   *
   * @param claimAddress the address of a claim's own page by the claim's id; empty for none
   */
  public static String body(Edition edition, Function<String, String> claimAddress) {
    return new HtmlBriefing(edition, claimAddress).write();
  }

  private String write() {
    html.append("<article class=\"briefing\">\n<header>");
    edition.style().marking().ifPresent(m -> tag("p", "marking", m));
    tag("h1", "", edition.title());
    edition.style().organisation().ifPresent(o -> tag("p", "organisation", o));
    tag("p", "span", FormWords.opening(edition));
    html.append("</header>\n");
    Briefing briefing = edition.briefing();
    if (briefing.sections().isEmpty()) {
      tag("p", "", "No report speaks of these days.");
    }
    edition.otherRemarks().stream().filter(r -> r.heading().isEmpty()).forEach(this::remark);
    briefing.sections().forEach(this::section);
    edition.otherRemarks().stream().filter(r -> r.heading().isPresent()).forEach(this::remark);
    sources();
    edition.style().imprint().ifPresent(i -> tag("p", "imprint", i));
    return html.append("</article>\n").toString();
  }

  private void tag(String name, String kind, String text) {
    html.append('<').append(name).append(kind.isEmpty() ? "" : " class=\"" + kind + "\"");
    html.append('>').append(escape(text)).append("</").append(name).append(">\n");
  }

  private void remark(Remark remark) {
    html.append("<aside class=\"remark\"><h3>Analyst’s note");
    remark.heading().ifPresent(h -> html.append(": ").append(escape(h)));
    html.append("</h3>\n");
    remark
        .paragraphs()
        .forEach(p -> html.append("<p dir=\"auto\">").append(escape(p)).append("</p>\n"));
    html.append("</aside>\n");
  }

  private void section(Section section) {
    html.append("<section class=\"part-")
        .append(section.part().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    html.append("\"><h2>").append(escape(section.heading())).append("</h2>\n");
    boolean listed = false;
    for (Block block : section.blocks()) {
      boolean item = block instanceof Item;
      if (item != listed) {
        html.append(item ? "<ol>\n" : "</ol>\n");
        listed = item;
      }
      switch (block) {
        case Item one -> item(one);
        case Table table -> table(table);
        case Bars bars -> html.append(BarDrawing.of(bars, marks(footnotes.of(claims(bars)))));
        case ChangeMap map -> html.append(MapDrawing.of(map, edition.baseMap()));
      }
    }
    html.append(listed ? "</ol>\n" : "");
    edition.remarksOn(section).forEach(this::remark);
    html.append("</section>\n");
  }

  private static List<ResolvedClaim> claims(Bars bars) {
    return bars.bars().stream().flatMap(b -> b.claims().stream()).toList();
  }

  private void item(Item item) {
    html.append("<li>");
    if (!item.lead().isEmpty()) {
      html.append("<p>")
          .append(item.lead().stream().map(this::line).collect(Collectors.joining(" ")));
      item.mark()
          .ifPresent(m -> html.append(" <b class=\"mark\">").append(escape(m)).append("</b>"));
      html.append("</p>");
    } else {
      item.mark().ifPresent(m -> html.append("<p><b>").append(escape(m)).append("</b></p>"));
    }
    if (!item.behind().isEmpty()) {
      html.append("\n<ul class=\"behind\">\n");
      item.behind().forEach(l -> html.append("<li>").append(line(l)).append("</li>\n"));
      html.append("</ul>");
    }
    html.append("</li>\n");
  }

  private void table(Table table) {
    html.append("<table><caption>")
        .append(escape(table.caption()))
        .append("</caption>\n<thead><tr>");
    table
        .columns()
        .forEach(c -> html.append("<th scope=\"col\">").append(escape(c)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (Briefing.Row row : table.rows()) {
      html.append("<tr>");
      for (int i = 0; i < row.cells().size(); i++) {
        boolean last = i == row.cells().size() - 1;
        String cell = escape(row.cells().get(i)) + (last ? marks(footnotes.of(row.claims())) : "");
        html.append(i == 0 ? "<th scope=\"row\">" + cell + "</th>" : "<td>" + cell + "</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table>\n");
  }

  private String line(Line line) {
    return "<span class=\"said\">" + escape(line.text()) + "</span>" + marks(footnotes.of(line));
  }

  private static String marks(List<Integer> numbers) {
    return numbers.stream()
        .map(n -> "<a href=\"#n" + n + "\">" + n + "</a>")
        .collect(Collectors.joining("<span>,</span>", "<sup>", "</sup>"));
  }

  private void sources() {
    if (footnotes.list().isEmpty()) {
      return;
    }
    html.append("<section class=\"notes\"><h2>Sources</h2>\n<ul class=\"reports\">\n");
    footnotes
        .reports()
        .forEach(
            (document, numbers) ->
                html.append("<li dir=\"auto\">")
                    .append(escape(FormWords.report(document)))
                    .append(": ")
                    .append(FormWords.notes(numbers))
                    .append("</li>\n"));
    html.append("</ul>\n<ol>\n");
    footnotes.list().forEach(this::note);
    html.append("</ol></section>\n");
  }

  private void note(Footnotes.Footnote note) {
    html.append("<li id=\"n").append(note.number()).append("\" data-claim=\"");
    html.append(escape(String.join(" ", note.claims()))).append("\"><q dir=\"auto\">");
    html.append(escape(note.quote())).append("</q> <span class=\"chain\">");
    html.append(escape(note.chain().toString())).append("</span> <small>");
    html.append(escape(note.document().file()));
    for (String claim : note.claims()) {
      String address = claimAddress.apply(claim);
      if (!address.isEmpty()) {
        html.append(" <a href=\"").append(escape(address)).append("\">claim</a>");
      }
    }
    html.append("</small></li>\n");
  }

  /** A text as HTML and XML have it. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** The rules of its look, for a page that frames {@link #body}. */
  public static String style() {
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
