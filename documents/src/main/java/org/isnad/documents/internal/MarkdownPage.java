package org.isnad.documents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.Passage.Kind;
import org.isnad.model.ProfileLine;

/**
 * A Markdown text as its reader sees it: marks off, the lines of a paragraph in one.
 *
 * <p>Understood: headings, lists, quotations, emphasis, links, pictures, code, tables, footnotes
 * and rules, as CommonMark and its common extensions have them; raw HTML loses its tags.
 */
final class MarkdownPage {
  private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```|~~~).*");
  private static final Pattern RULE = Pattern.compile("^\\s{0,3}(?:[-*_]\\s*){3,}$");
  private static final Pattern UNDERLINE = Pattern.compile("^\\s{0,3}(?:=+|-+)\\s*$");
  private static final Pattern REFERENCE = Pattern.compile("^\\s{0,3}\\[[^\\]]+\\]:\\s.*");
  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}(?:\\s.*|)$");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,2}[.)])\\s+\\S.*");
  private static final Pattern PICTURE = Pattern.compile("^!\\[[^\\]]*\\]\\([^)]*\\)$");
  private final StringBuilder text;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private Optional<Kind> kind = Optional.empty();
  private boolean inCode;
  private boolean titled;

  private MarkdownPage(String front) {
    text = new StringBuilder(front);
  }

  static Page read(String raw, FrontMatter front) throws UnreadablePageException {
    MarkdownPage page = new MarkdownPage(raw.substring(0, front.end()));
    raw.substring(front.end()).lines().forEach(page::line);
    page.finish();
    String text = page.text.toString();
    return Page.of(text, page.blocks, front.header(), front.end());
  }

  private void line(String line) {
    if (FENCE.matcher(line).matches()) {
      finish();
      inCode = !inCode;
    } else if (inCode || REFERENCE.matcher(line).matches()) {
      finish();
    } else if (!paragraph.isEmpty() && kind.isEmpty() && UNDERLINE.matcher(line).matches()) {
      kind = heading(line.contains("="));
      finish();
    } else if (line.isBlank() || line.length() < 200 && RULE.matcher(line).matches()) {
      finish();
    } else {
      content(line);
    }
  }

  private void content(String line) {
    String stripped = line.strip();
    if (HEADING.matcher(line).matches()) {
      finish();
      kind = heading(stripped.startsWith("# "));
      paragraph.append(stripped.replaceAll("^#+\\s*|\\s+#+$", ""));
      finish();
    } else if (stripped.startsWith("|")) {
      finish();
      kind = Optional.of(Kind.FURNITURE);
      paragraph.append(stripped);
      finish();
    } else if (PICTURE.matcher(stripped).matches()) {
      finish();
      kind = Optional.of(Kind.CAPTION);
      paragraph.append(stripped);
      finish();
    } else if (ITEM.matcher(line).matches()) {
      finish();
      kind = Optional.of(Kind.ITEM);
      paragraph.append(stripped.replaceFirst("^[-*+]\\s+", "• "));
    } else if (ProfileLine.of(plain(stripped)).isPresent()) {
      finish();
      kind = Optional.of(Kind.ITEM);
      paragraph.append(stripped);
    } else if (stripped.startsWith(">")) {
      startQuotation();
      append(stripped.replaceFirst("^[>\\s]+", ""));
    } else {
      append(stripped);
    }
  }

  private void startQuotation() {
    if (!kind.equals(Optional.of(Kind.QUOTATION))) {
      finish();
      kind = Optional.of(Kind.QUOTATION);
    }
  }

  private Optional<Kind> heading(boolean first) {
    boolean title = first && !titled;
    titled |= title;
    return Optional.of(title ? Kind.TITLE : Kind.HEADING);
  }

  private void append(String more) {
    paragraph.append(paragraph.isEmpty() ? "" : " ").append(more);
  }

  private void finish() {
    String plain = plain(paragraph.toString());
    if (!plain.isEmpty()) {
      blocks.add(Block.at(text.length(), plain, kind));
      text.append(plain).append("\n\n");
    }
    paragraph.setLength(0);
    kind = Optional.empty();
  }

  /** The words of a paragraph without its marks. */
  private static String plain(String marked) {
    return marked
        .replaceAll("!\\[([^\\[\\]]{0,500})\\]\\([^()]{0,900}\\)", "$1")
        .replaceAll("\\[\\^[^\\[\\]]{1,80}\\]", "")
        .replaceAll(
            "\\[([^\\[\\]]{1,500})\\]\\([^()]{0,900}(?:\\([^()]{0,200}\\)[^()]{0,200}){0,3}\\)",
            "$1")
        .replaceAll("\\[([^\\[\\]]{1,500})\\]\\[[^\\[\\]]{0,80}\\]", "$1")
        .replaceAll("<((?:https?|mailto):[^<>]{1,900})>", "$1")
        .replaceAll("</?\\p{L}[^<>]{0,500}>", "")
        .replaceAll("(\\*{1,3}|~~|`{1,3})(?=\\S)(.{1,400}?)(?<=\\S)\\1", "$2")
        .replaceAll(
            "(?<![\\p{L}\\p{N}])(_{1,3})(?=\\S)(.{1,400}?)(?<=\\S)\\1(?![\\p{L}\\p{N}])", "$2")
        .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])", "$1")
        .strip();
  }
}
