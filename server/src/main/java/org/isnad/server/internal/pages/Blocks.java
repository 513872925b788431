package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.isnad.model.Document;
import org.isnad.model.Passage;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Selector;
import org.isnad.server.internal.show.Mark;
import org.isnad.server.internal.show.ReportShow.Block;
import org.isnad.server.internal.show.ReportShow.Margin;
import org.isnad.server.internal.show.Span;

/** A report's text in blocks, with the runs of characters that claims rest on. */
final class Blocks {
  private static final int LONGEST = 4_000;

  private final Document report;
  private final List<ResolvedClaim> claims;
  private final Visit visit;

  /**
   * The blocks of a report.
   *
   * @param claims its claims in the order of its text
   */
  Blocks(Document report, List<ResolvedClaim> claims, Visit visit) {
    this.report = report;
    this.claims = claims;
    this.visit = visit;
  }

  /** A piece of a passage: very long lines are cut, as one page must not hold a whole book. */
  record Piece(Passage.Kind kind, int start, int end) {}

  /** The pieces of the text in order. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (Passage passage : report.passages()) {
      for (int from = passage.start(); from < passage.end(); from += LONGEST) {
        int to = Math.min(passage.end(), from + LONGEST);
        pieces.add(new Piece(passage.kind(), from, to));
      }
    }
    return pieces;
  }

  Block block(Piece piece) {
    List<ResolvedClaim> here =
        claims.stream().filter(c -> touches(c.claim().selector(), piece)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(piece.start(), piece.end()));
    for (ResolvedClaim claim : here) {
      cuts.add(Math.max(piece.start(), claim.claim().selector().start()));
      cuts.add(Math.min(piece.end(), claim.claim().selector().end()));
    }
    List<Margin> margin =
        here.stream()
            .filter(c -> c.claim().selector().start() >= piece.start())
            .map(c -> new Margin(visit.sources().mark(c), visit.situation().sentence(c)))
            .toList();
    List<Span> spans = new ArrayList<>();
    int from = piece.start();
    for (int to : cuts.tailSet(piece.start(), false)) {
      spans.add(span(from, to, here));
      from = to;
    }
    return new Block(piece.kind().name().toLowerCase(Locale.ROOT), spans, margin);
  }

  private static boolean touches(Selector selector, Piece piece) {
    return selector.start() < piece.end() && selector.end() > piece.start();
  }

  private Span span(int from, int to, List<ResolvedClaim> here) {
    boolean claimed =
        here.stream()
            .map(c -> c.claim().selector())
            .anyMatch(s -> s.start() <= from && to <= s.end());
    List<Mark> ends =
        here.stream()
            .filter(c -> c.claim().selector().end() == to)
            .map(visit.sources()::mark)
            .toList();
    return new Span(report.text().substring(from, to), claimed, ends);
  }
}
