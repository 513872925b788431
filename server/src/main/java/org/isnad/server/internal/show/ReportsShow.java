package org.isnad.server.internal.show;

import java.util.List;

/**
 * The reports.
 *
 * @param rows the reports, the latest first
 * @param pager where the list stands
 */
public record ReportsShow(List<Row> rows, Pager pager) {
  public ReportsShow {
    rows = List.copyOf(rows);
  }

  /** One report. */
  public record Row(String date, Term title, String publisher, String author, int claims) {}
}
