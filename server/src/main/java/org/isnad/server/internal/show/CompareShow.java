package org.isnad.server.internal.show;

import java.util.List;

/**
 * What two days differ in.
 *
 * @param earlier the earlier day in words
 * @param earlierDay the same as a date
 * @param later the later day in words
 * @param sections the differences by kind
 */
public record CompareShow(String earlier, String earlierDay, String later, List<Section> sections) {
  public CompareShow {
    sections = List.copyOf(sections);
  }

  /** Differences of one kind. */
  public record Section(String heading, List<Row> rows, int more) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /** One difference: what the claims amounted to on either day. */
  public record Row(Term about, Found before, Found after) {}
}
