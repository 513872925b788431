package org.isnad.model;

/**
 * Where a claim's words stand: W3C Web Annotation TextQuoteSelector and TextPositionSelector in
 * one.
 *
 * @param exact the document's own characters
 * @param prefix up to 32 characters before
 * @param suffix up to 32 characters after
 * @param start offset of the first character
 * @param end offset behind the last
 */
public record Selector(String exact, String prefix, String suffix, int start, int end) {
  private static final int CONTEXT = 32;

  /** The selector of a run of a text. */
  public static Selector of(String text, int start, int end) {
    return new Selector(
        text.substring(start, end),
        text.substring(Math.max(0, start - CONTEXT), start),
        text.substring(end, Math.min(text.length(), end + CONTEXT)),
        start,
        end);
  }
}
