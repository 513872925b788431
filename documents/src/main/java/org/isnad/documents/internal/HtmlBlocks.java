package org.isnad.documents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Passage.Kind;
import org.isnad.model.ProfileLine;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The blocks of an element: each run of words between the beginnings and ends of its blocks. */
final class HtmlBlocks implements NodeVisitor {
  private static final int SHORT = 150;
  private static final double MOSTLY_LINKS = 0.6;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final ProfileCells cells = new ProfileCells();
  private int linked;
  private int breaks;

  /**
   * A block of a page.
   *
   * @param text its words
   * @param kind what its element says it is
   */
  record Piece(String text, Optional<Kind> kind) {}

  private HtmlBlocks() {}

  static List<Piece> of(Element element) {
    HtmlBlocks blocks = new HtmlBlocks();
    element.traverse(blocks);
    blocks.finish(element);
    return List.copyOf(blocks.pieces);
  }

  /** The share of an element's words that stand in links. */
  static double linkShare(Element element) {
    int all = element.text().length();
    int inLinks = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return all == 0 ? 0 : (double) inLinks / all;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode run) {
      String text = run.getWholeText();
      words.append(text);
      if (!text.isBlank()) {
        breaks = 0;
        linked += isInLink(run) ? text.length() : 0;
      }
    } else if (node instanceof Element element) {
      boolean isBreak = element.normalName().equals("br");
      if (cells.isInside() && (isBreak || isBlock(element))) {
        words.append(ProfileCells.MARK);
      } else if (isBreak) {
        lineBreak(element);
      } else if (isBlock(element) && !cells.opens(element)) {
        finish(outer(element));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      if (cells.isLabel(element, words.toString())) {
        words.append(ProfileCells.MARK);
      } else if (!cells.isWithin(element)) {
        finish(element);
      }
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().matches("td|th|figcaption|dt|dd|summary");
  }

  private static Element outer(Element element) {
    Element parent = element.parent();
    return parent == null ? element : parent;
  }

  private static boolean isInLink(Node node) {
    for (Node at = node; at != null; at = at.parent()) {
      if (at.nodeName().equals("a")) {
        return true;
      }
    }
    return false;
  }

  /** Two line breaks end a paragraph; one is a blank, but keeps the items of a written list. */
  private void lineBreak(Element element) {
    breaks++;
    if (breaks >= 2) {
      finish(outer(element));
    } else {
      Node next = element.nextSibling();
      boolean item =
          next instanceof TextNode run
                  && TextBlocks.findMarker(run.getWholeText().strip()).isPresent()
              || ProfileLine.of(lineBehind(element)).isPresent();
      if (item) {
        finish(outer(element));
      } else {
        words.append(' ');
      }
    }
  }

  /** The words between a line break and the next. */
  private static String lineBehind(Element lineBreak) {
    StringBuilder line = new StringBuilder();
    for (Node at = lineBreak.nextSibling(); at != null; at = at.nextSibling()) {
      if (at.nodeName().equals("br")) {
        break;
      }
      line.append(at instanceof Element element ? element.text() : ((TextNode) at).getWholeText());
    }
    return line.toString().strip();
  }

  private void finish(Element element) {
    String read = ProfileCells.plain(words.toString());
    String text = WhiteSpace.even(read).replaceAll(" {2,}", " ").strip();
    if (!text.isEmpty()) {
      boolean links = text.length() < SHORT && linked > text.length() * MOSTLY_LINKS;
      Optional<Kind> kind = links ? Optional.of(Kind.FURNITURE) : kind(element, text);
      boolean bullet = kind.equals(Optional.of(Kind.ITEM)) && TextBlocks.findMarker(text).isEmpty();
      pieces.add(new Piece(bullet ? "• " + text : text, kind));
    }
    words.setLength(0);
    linked = 0;
    breaks = 0;
  }

  private static Optional<Kind> kind(Element element, String text) {
    for (Element at = element; at != null; at = at.parent()) {
      switch (at.normalName()) {
        case "h1":
          return Optional.of(Kind.TITLE);
        case "h2", "h3", "h4", "h5", "h6":
          return Optional.of(Kind.HEADING);
        case "figcaption", "caption", "figure":
          return Optional.of(Kind.CAPTION);
        case "li", "dd":
          return Optional.of(Kind.ITEM);
        case "blockquote":
          return Optional.of(Kind.QUOTATION);
        default:
          break;
      }
    }
    return Optional.of(Kind.ITEM).filter(item -> TextBlocks.isItem(text));
  }
}
