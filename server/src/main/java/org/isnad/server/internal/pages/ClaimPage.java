package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Finding;
import org.isnad.model.Passage;
import org.isnad.model.Picture;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.ChainLine;
import org.isnad.server.internal.show.ClaimShow;
import org.isnad.server.internal.show.ClaimShow.Bearing;
import org.isnad.server.internal.show.Term;

/** A claim: its words where they stand, who handed it down, its times, and what it bears on. */
final class ClaimPage implements Page {
  private static final int AROUND = 700;

  @Override
  public Response answer(Visit visit) {
    String id = visit.request().variable("id");
    ResolvedClaim resolved =
        visit
            .situation()
            .findClaim(id)
            .orElseThrow(() -> Refusal.told(404, "missing.claim", id, visit.day()));
    Values values = new Values(visit);
    Document report = visit.situation().view().documentOf(resolved);
    Claim claim = resolved.claim();
    int[] block = block(report, claim);
    ClaimShow show =
        new ClaimShow(
            claim.selector().exact(),
            ChainLine.of(visit.situation().chain(resolved), visit.words()),
            new Facts(values, visit.words()).of(resolved),
            report.text().substring(block[0], claim.selector().start()),
            report.text().substring(claim.selector().end(), block[1]),
            new Term(report.title().orElse(report.file()), visit.links().to(report)),
            bearings(resolved, values, visit));
    return visit.show(Room.REPORTS, "claim", visit.situation().sentence(resolved), show);
  }

  /** The offsets of the block around a claim, cut where it is very long. */
  private static int[] block(Document report, Claim claim) {
    int start = claim.selector().start();
    int end = claim.selector().end();
    Optional<Passage> passage =
        report.passages().stream().filter(p -> p.start() <= start && end <= p.end()).findFirst();
    int from = passage.map(Passage::start).orElse(start);
    int to = passage.map(Passage::end).orElse(end);
    return new int[] {Math.max(from, start - AROUND), Math.min(to, end + AROUND)};
  }

  private static List<Bearing> bearings(ResolvedClaim claim, Values values, Visit visit) {
    Picture picture = visit.situation().picture();
    Sums sums = new Sums(visit, values);
    List<Bearing> bearings = new ArrayList<>();
    for (Question asked : Question.all(picture)) {
      if (restsOn(asked.finding(), claim)) {
        bearings.add(
            new Bearing(
                new Term(asked.words(visit.words()), visit.links().to(asked.about())),
                values.found(asked.finding()),
                sums.of(asked.finding())));
      }
    }
    return bearings;
  }

  private static boolean restsOn(Finding finding, ResolvedClaim claim) {
    return finding.answers().stream()
        .flatMap(a -> a.claims().stream())
        .anyMatch(c -> c.claim().id().equals(claim.claim().id()));
  }
}
