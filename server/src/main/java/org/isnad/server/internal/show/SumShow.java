package org.isnad.server.internal.show;

import java.util.List;

/**
 * How far one answer is believed, and how that came about.
 *
 * @param answer the answer
 * @param opinion what is for it, against it and left open, in words
 * @param voices each independent voice with what it adds
 */
public record SumShow(Term answer, String opinion, List<Voice> voices) {
  public SumShow {
    voices = List.copyOf(voices);
  }

  /**
   * One independent voice.
   *
   * @param opinion what its claims come to
   * @param lines each claim's way from its words to its weight
   */
  public record Voice(String root, String opinion, List<Line> lines) {
    public Voice {
      lines = List.copyOf(lines);
    }
  }

  /** A product of numbers with their reasons, and the words that it is about. */
  public record Line(String product, String quote) {}
}
