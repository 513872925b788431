package org.isnad.model;

import java.util.List;

/**
 * How the opinion on one answer came about: each voice's strands averaged, the voices cumulated.
 *
 * @param value the answer
 * @param voices each independent root with what it adds, the weightiest first
 * @param opinion what they come to together
 */
public record Reckoning(String value, List<Voice> voices, Opinion opinion) {
  public Reckoning {
    voices = List.copyOf(voices);
  }

  /**
   * One independent root.
   *
   * @param root its name
   * @param strands its claims, newest first; those that name a rival answer speak against this one
   * @param opinion its claims together
   */
  public record Voice(String root, List<Strand> strands, Opinion opinion) {
    public Voice {
      strands = List.copyOf(strands);
    }
  }
}
