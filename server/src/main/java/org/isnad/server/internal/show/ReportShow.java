package org.isnad.server.internal.show;

import java.util.List;

/**
 * A report.
 *
 * @param date when it was published, in words
 * @param voices who published and who wrote it
 * @param source where its facts come from, may be empty
 * @param file its file's name
 * @param hash the SHA-256 of its bytes
 * @param blocks the blocks of its text
 * @param total how many claims were read from it
 * @param pager where a long report stands
 */
public record ReportShow(
    String date,
    String voices,
    String source,
    String file,
    String hash,
    List<Block> blocks,
    int total,
    Pager pager) {
  public ReportShow {
    blocks = List.copyOf(blocks);
  }

  /**
   * A block of the text with the claims that begin in it.
   *
   * @param kind its form: title, heading, paragraph, item, quotation, caption or furniture
   */
  public record Block(String kind, List<Span> spans, List<Margin> margin) {
    public Block {
      spans = List.copyOf(spans);
      margin = List.copyOf(margin);
    }
  }

  /** A claim in the margin. */
  public record Margin(Mark mark, String sentence) {}
}
