package org.isnad.server.internal.show;

import java.util.List;

/**
 * The armed actors with what is known of each by the criteria of due diligence.
 *
 * @param questions what is asked of each actor
 * @param rows the actors, most spoken of first
 * @param pager where the list stands
 */
public record DiligencesShow(List<String> questions, List<Row> rows, Pager pager) {
  public DiligencesShow {
    questions = List.copyOf(questions);
    rows = List.copyOf(rows);
  }

  /** One actor with its dossier and a count for each question. */
  public record Row(Term dossier, String kind, List<Count> counts) {
    public Row {
      counts = List.copyOf(counts);
    }
  }

  /** How many voices speak for and against. */
  public record Count(int speakFor, int speakAgainst) {
    public boolean isEmpty() {
      return speakFor + speakAgainst == 0;
    }
  }
}
