package org.isnad.server.internal.show;

import java.util.List;

/**
 * The briefing of a week.
 *
 * @param span first and last day in words
 * @param sections headings with their sentences
 * @param figures counts of what the view holds
 * @param map who holds what, small
 */
public record WeekShow(String span, List<Section> sections, List<Figure> figures, MapShow map) {
  public WeekShow {
    sections = List.copyOf(sections);
    figures = List.copyOf(figures);
  }

  /** A heading with its sentences, and how many there are beside them. */
  public record Section(String heading, List<Line> lines, int more) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /** A sentence with its sources. */
  public record Line(String text, Marks marks) {}

  /** A count with its words and the page that lists what was counted. */
  public record Figure(long number, String words, String href) {}
}
