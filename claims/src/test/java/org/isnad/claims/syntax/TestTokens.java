package org.isnad.claims.syntax;

/** Words of a made-up tree. */
final class TestTokens {
  private TestTokens() {}

  /** A word whose dictionary form is the word itself. */
  static Token token(int index, String form, String tag, int head, String label) {
    return new Token(index, index * 10, index * 10 + form.length(), form, form, tag, head, label);
  }
}
