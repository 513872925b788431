package org.isnad.server.internal.pages;

import java.util.Comparator;
import java.util.List;
import org.isnad.model.Document;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.ReportsShow;
import org.isnad.server.internal.show.ReportsShow.Row;
import org.isnad.server.internal.show.Term;

/** The reports, the latest first. */
final class ReportsPage implements Page {
  private static final int PER_PAGE = 80;

  @Override
  public Response answer(Visit visit) {
    Comparator<Document> latestFirst =
        Comparator.comparing((Document d) -> d.date().map(e -> e.text()).orElse("")).reversed();
    List<Document> reports =
        visit.situation().view().documents().values().stream()
            .sorted(latestFirst.thenComparing(Document::file))
            .toList();
    Paging<Document> paging = Paging.of(reports, PER_PAGE, visit);
    List<Row> rows = paging.items().stream().map(d -> row(d, visit)).toList();
    return visit.show(
        Room.REPORTS,
        "reports",
        visit.words().of("room.reports"),
        new ReportsShow(rows, paging.pager()));
  }

  private static Row row(Document report, Visit visit) {
    return new Row(
        visit.words().dates().published(report.date()),
        new Term(report.title().orElse(report.file()), visit.links().to(report)),
        Values.orEmpty(report.publisher()),
        Values.orEmpty(report.author()),
        visit.situation().claimsIn(report).size());
  }
}
