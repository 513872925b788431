package org.isnad.claims.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The dependency tree of one sentence. */
public final class Parse {
  private final String text;
  private final List<Token> tokens;
  private final List<List<Token>> dependents = new ArrayList<>();

  /**
   * A tree.
   *
   * @param text the sentence
   * @param tokens its words in order
   */
  public Parse(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    tokens.forEach(token -> dependents.add(new ArrayList<>()));
    for (Token token : tokens) {
      if (token.head() >= 0) {
        dependents.get(token.head()).add(token);
      }
    }
  }

  /** The sentence. */
  public String text() {
    return text;
  }

  /** Its words in order. */
  public List<Token> tokens() {
    return tokens;
  }

  public Token get(int index) {
    return tokens.get(index);
  }

  public Optional<Token> findHead(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The words that depend directly on a word, in order. */
  public List<Token> dependents(Token token) {
    return Collections.unmodifiableList(dependents.get(token.index()));
  }

  /** The direct dependents with one of these labels, in order. */
  public List<Token> dependents(Token token, List<String> labels) {
    return dependents(token).stream().filter(t -> labels.contains(t.label())).toList();
  }

  /** A word and all that hangs below it, in order. */
  public List<Token> subtree(Token token) {
    List<Token> all = new ArrayList<>();
    for (Token candidate : tokens) {
      if (isUnder(candidate, token)) {
        all.add(candidate);
      }
    }
    return all;
  }

  /** Whether a word is another one or hangs below it. */
  public boolean isUnder(Token token, Token ancestor) {
    int current = token.index();
    for (int steps = 0; current >= 0 && steps <= tokens.size(); steps++) {
      if (current == ancestor.index()) {
        return true;
      }
      current = tokens.get(current).head();
    }
    return false;
  }

  /** The noun right before a word, over commas: "Turkey" before the "which" of "Turkey, which". */
  public Optional<Token> findNounBefore(Token word) {
    int at = word.index() - 1;
    while (at >= 0 && tokens.get(at).form().equals(",")) {
      at--;
    }
    return at < 0 ? Optional.empty() : Optional.of(tokens.get(at)).filter(Token::isNoun);
  }

  /** Whether two words stand together without a blank, as the parts of "al-Qaqa" do. */
  public boolean isJoined(int left, int right) {
    return tokens.get(left).end() == tokens.get(right).start();
  }

  /** The characters from one word to another, both included, as the sentence has them. */
  public String text(int first, int last) {
    return text.substring(tokens.get(first).start(), tokens.get(last).end());
  }
}
