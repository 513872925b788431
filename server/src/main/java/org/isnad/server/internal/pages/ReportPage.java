package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Document;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.ReportShow;
import org.isnad.server.internal.show.ReportShow.Block;

/** A report: its text with the claims marked where they stand, what is not the report's greyed. */
final class ReportPage implements Page {
  /** Characters of text and number of claims that one page holds. */
  private static final int MOST_CHARACTERS = 30_000;

  private static final int MOST_CLAIMS = 90;

  @Override
  public Response answer(Visit visit) {
    String id = visit.request().variable("id");
    Document report =
        visit
            .situation()
            .findDocument(id)
            .orElseThrow(() -> Refusal.told(404, "missing.report", id));
    List<ResolvedClaim> claims = visit.situation().claimsIn(report);
    Blocks blocks = new Blocks(report, claims, visit);
    Paging<List<Blocks.Piece>> paging = Paging.of(leaves(blocks.pieces(), claims), 1, visit);
    List<Block> shown = paging.items().stream().flatMap(List::stream).map(blocks::block).toList();
    ReportShow show =
        new ReportShow(
            visit.words().dates().published(report.date()),
            voices(report),
            Values.orEmpty(report.source()),
            report.file(),
            report.id(),
            shown,
            claims.size(),
            paging.pager());
    return visit.showWithoutNotes(
        Room.REPORTS, "report", report.title().orElse(report.file()), show);
  }

  private static String voices(Document report) {
    return Stream.concat(report.publisher().stream(), report.author().stream())
        .collect(Collectors.joining(", "));
  }

  /** The pieces in leaves of a bearable size, at least one leaf. */
  private static List<List<Blocks.Piece>> leaves(
      List<Blocks.Piece> pieces, List<ResolvedClaim> claims) {
    List<List<Blocks.Piece>> leaves = new ArrayList<>();
    List<Blocks.Piece> leaf = new ArrayList<>();
    int characters = 0;
    int marks = 0;
    for (Blocks.Piece piece : pieces) {
      int more = (int) claims.stream().filter(c -> isIn(c, piece)).count();
      int length = piece.end() - piece.start();
      boolean full = characters + length > MOST_CHARACTERS || marks + more > MOST_CLAIMS;
      if (full && !leaf.isEmpty()) {
        leaves.add(leaf);
        leaf = new ArrayList<>();
        characters = 0;
        marks = 0;
      }
      leaf.add(piece);
      characters += length;
      marks += more;
    }
    leaves.add(leaf);
    return leaves;
  }

  private static boolean isIn(ResolvedClaim claim, Blocks.Piece piece) {
    int start = claim.claim().selector().start();
    return start >= piece.start() && start < piece.end();
  }
}
