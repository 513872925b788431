package org.isnad.documents.internal;

/** White space and characters that nobody sees. */
final class WhiteSpace {
  private static final String UNSEEN = "[\u00AD\u200B\u2060\uFEFF]";

  private WhiteSpace() {}

  /** The text with a blank for each line break, tab or other white space; as long as before. */
  static String even(String text) {
    StringBuilder even = new StringBuilder(text);
    for (int i = 0; i < even.length(); i++) {
      char c = even.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        even.setCharAt(i, ' ');
      }
    }
    return even.toString();
  }

  /** The text without soft hyphens, zero-width blanks and byte order marks. */
  static String withoutUnseen(String text) {
    return text.replaceAll(UNSEEN, "");
  }
}
