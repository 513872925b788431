package org.isnad.documents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.documents.Header;
import org.isnad.model.Passage;
import org.isnad.model.Passage.Kind;

/**
 * A page as text cut into passages, with what it says of itself.
 *
 * @param text its text
 * @param header its title, date, publisher and author, as far as the page tells
 * @param passages its blocks in order
 */
public record Page(String text, Header header, List<Passage> passages) {
  private static final int MOST_BLOCKS = 50_000;

  public Page {
    passages = List.copyOf(passages);
  }

  /**
   * Reads a page.
   *
   * @param name the file's name; its ending tells HTML and Markdown from text
   * @param content its characters
   * @throws UnreadablePageException where the header lines at its beginning are wrong, or where it
   *     has too many lines or elements to be a report
   */
  public static Page read(String name, String content) throws UnreadablePageException {
    String text = WhiteSpace.withoutUnseen(content);
    if (name.matches("(?i).*\\.x?html?")) {
      return HtmlPage.read(text);
    }
    FrontMatter front = FrontMatter.of(text);
    return name.matches("(?i).*\\.(md|markdown)")
        ? MarkdownPage.read(text, front)
        : of(text, TextBlocks.of(text, front.end()), front.header(), front.end());
  }

  /** The page of some blocks; what the header does not say is looked for in them. */
  static Page of(String text, List<Block> blocks, Header header, int from)
      throws UnreadablePageException {
    if (blocks.size() > MOST_BLOCKS) {
      throw new UnreadablePageException(
          "it has more than %,d lines; split it into its reports".formatted(MOST_BLOCKS));
    }
    PageFacts facts = PageFacts.of(blocks, header);
    List<Kind> kinds = BlockKinds.of(blocks, facts);
    List<Passage> passages = new ArrayList<>();
    if (from > 0) {
      passages.add(new Passage(Kind.FURNITURE, 0, from, List.of()));
    }
    for (int i = 0; i < blocks.size(); i++) {
      passages.add(passage(text, blocks.get(i), kinds.get(i)));
    }
    return new Page(text, header.or(facts.header()), passages);
  }

  private static Passage passage(String text, Block block, Kind kind) {
    return new Passage(
        kind,
        block.start(),
        block.end(),
        isSpoken(kind)
            ? SentenceSplitter.split(text, block.start() + marker(block), block.end())
            : List.of());
  }

  private static boolean isSpoken(Kind kind) {
    return switch (kind) {
      case PARAGRAPH, ITEM, QUOTATION -> true;
      case TITLE, HEADING, CAPTION, FURNITURE -> false;
    };
  }

  /** The length of a bullet or number that begins a block. */
  private static int marker(Block block) {
    Optional<Integer> length = TextBlocks.findMarker(block.text());
    return length.orElse(0);
  }
}
