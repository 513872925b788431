package org.isnad.documents.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.documents.Header;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page as blocks of text, its menus, boxes and other stories left out. */
final class HtmlPage {
  private static final int DEEPEST = 256;
  private static final int MOST_ELEMENTS = 50_000;

  private HtmlPage() {}

  static Page read(String html) throws UnreadablePageException {
    Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      throw new UnreadablePageException(
          "it has more than %,d elements; save the article alone".formatted(MOST_ELEMENTS));
    }
    Header header = HtmlFacts.of(page);
    HtmlFurniture.removeFrom(page);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (HtmlBlocks.Piece piece : HtmlBlocks.of(story(page))) {
      blocks.add(Block.at(text.length(), piece.text(), piece.kind()));
      text.append(piece.text()).append("\n\n");
    }
    return Page.of(text.toString(), blocks, header, 0);
  }

  /**
   * The element that holds the story: the marked article that has half of the page's prose, or the
   * innermost element that has nearly all of it.
   */
  private static Element story(Document page) {
    Element body = page.body();
    int all = prose(body);
    for (String mark : List.of("[itemprop=articleBody]", "article", "main,[role=main]")) {
      Optional<Element> longest =
          body.select(mark).stream().max(Comparator.comparingInt(HtmlPage::prose));
      if (longest.isPresent() && prose(longest.get()) * 2 >= all) {
        return innermost(longest.get(), prose(longest.get()));
      }
    }
    return innermost(body, all);
  }

  private static Element innermost(Element element, int all) {
    for (Element child : element.children()) {
      if (!child.isBlock() || child.normalName().matches("p|ul|ol|blockquote|table|section")) {
        continue;
      }
      if (all > 0 && prose(child) * 100 >= all * 95) {
        return withHeading(element, child) ? element : innermost(child, all);
      }
    }
    return element;
  }

  /** Whether a heading of the first order would be lost with the element around the story. */
  private static boolean withHeading(Element element, Element child) {
    return !element.select("h1").isEmpty() && child.select("h1").isEmpty();
  }

  /** How many characters of an element stand in paragraphs that are not mostly links. */
  static int prose(Element element) {
    int length = 0;
    for (Element block : element.select("p,li,blockquote,pre,div,td")) {
      boolean leaf = block.children().stream().noneMatch(Element::isBlock);
      String own = leaf ? block.text() : block.ownText();
      if (own.length() >= 40 && HtmlBlocks.linkShare(block) < 0.5) {
        length += own.length();
      }
    }
    return length;
  }
}
