package org.isnad.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The text for one week, every sentence with the claims it rests on.
 *
 * @param theatre the theatre's name
 * @param from first day of the week
 * @param to last day
 * @param sections in order
 */
public record Briefing(String theatre, LocalDate from, LocalDate to, List<Section> sections) {
  public Briefing {
    sections = List.copyOf(sections);
  }

  /** A heading and its lines. */
  public record Section(String heading, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One sentence and the claims that carry it; at least one.
   *
   * @param text the sentence
   * @param claims its footnotes
   */
  public record Line(String text, List<ResolvedClaim> claims) {
    public Line {
      claims = List.copyOf(claims);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException(
            "a sentence without a source cannot be written: “" + text + "”");
      }
    }
  }
}
