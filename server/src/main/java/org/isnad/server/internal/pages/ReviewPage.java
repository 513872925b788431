package org.isnad.server.internal.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Modality;
import org.isnad.model.Passage;
import org.isnad.observatory.ClaimAnswer;
import org.isnad.observatory.ClaimAnswer.Verdict;
import org.isnad.observatory.ClaimCorrection;
import org.isnad.observatory.ClaimToReview;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.ChainLine;
import org.isnad.server.internal.show.ReviewShow;
import org.isnad.server.internal.show.ReviewShow.Fields;
import org.isnad.server.internal.show.ReviewShow.Item;
import org.isnad.server.internal.show.ReviewShow.Words;
import org.isnad.server.internal.show.Term;

/** The claims that nobody has compared with their words yet, most consequential first. */
final class ReviewPage implements Page {
  private static final int PER_PAGE = 10;
  private static final int AROUND = 240;

  private final Gate gate;

  ReviewPage(Gate gate) {
    this.gate = gate;
  }

  @Override
  public Response answer(Visit visit) {
    return show(visit, "");
  }

  private Response show(Visit visit, String problem) {
    Optional<String> report = visit.request().find("report");
    List<ClaimToReview> open =
        visit.observatory().reviews().open(visit.situation()).stream()
            .filter(c -> report.isEmpty() || report.get().equals(c.claim().claim().document()))
            .toList();
    List<Item> items = open.stream().limit(PER_PAGE).map(c -> item(c, visit)).toList();
    ReviewShow show =
        new ReviewShow(
            new Worker(visit, gate).show(problem),
            items,
            open.size(),
            address(visit),
            Arrays.stream(ClaimType.values()).map(ClaimType::word).toList(),
            Arrays.stream(Modality.values()).map(Modality::word).toList());
    return visit.show(Room.REVIEW, "review", visit.words().of("review.title"), show);
  }

  /** The page's own address: all claims, or those of one report. */
  private static String address(Visit visit) {
    return visit
        .request()
        .find("report")
        .map(id -> visit.links().to("/review", "report", id))
        .orElseGet(() -> visit.links().to("/review"));
  }

  private static Item item(ClaimToReview open, Visit visit) {
    Claim claim = open.claim().claim();
    Document report = open.document();
    String text = report.text();
    int start = claim.selector().start();
    int end = claim.selector().end();
    Optional<Passage> block =
        report.passages().stream().filter(p -> p.start() <= start && end <= p.end()).findFirst();
    int from = Math.max(block.map(Passage::start).orElse(start), start - AROUND);
    int to = Math.min(block.map(Passage::end).orElse(end), end + AROUND);
    Words words =
        new Words(
            text.substring(from, start),
            claim.selector().exact(),
            text.substring(end, to),
            ChainLine.of(open.chain(), visit.words()),
            open.isHeld() ? "" : visit.links().to(open.claim()),
            new Term(
                report.title().orElse(report.file()),
                visit.situation().findDocument(report.id()).isPresent()
                    ? visit.links().to(report)
                    : ""));
    ClaimCorrection parts = ClaimCorrection.of(claim);
    return new Item(
        claim.id(),
        open.sentence(),
        open.why(),
        open.isHeld(),
        words,
        new Fields(
            parts.type(),
            parts.subject(),
            parts.object(),
            parts.place(),
            parts.when(),
            parts.modality(),
            parts.number()));
  }

  /** Takes an answer, and leads back to what is still open. */
  Response take(Visit visit) {
    String by = new Worker(visit, gate).name();
    Request request = visit.request();
    Optional<Verdict> verdict = request.findField("verdict").flatMap(Verdict::find);
    if (verdict.isEmpty()) {
      return refused(visit, visit.words().of("refused.verdict"));
    }
    ClaimAnswer answer =
        new ClaimAnswer(
            request.findField("claim").orElse(""),
            verdict.get(),
            request.findField("reason"),
            verdict.get() == Verdict.CORRECT ? Optional.of(correction(request)) : Optional.empty());
    List<String> problems = visit.observatory().reviews().answer(List.of(answer), by);
    return problems.isEmpty()
        ? Response.seeOther(address(visit))
        : refused(visit, String.join("; ", problems));
  }

  private Response refused(Visit visit, String problem) {
    Response page = show(visit, problem);
    return new Response(422, page.headers(), page.text());
  }

  private static ClaimCorrection correction(Request request) {
    return new ClaimCorrection(
        request.findField("type").orElse(""),
        request.findField("subject").orElse(""),
        request.findField("object").orElse(""),
        request.findField("place").orElse(""),
        request.findField("when").orElse(""),
        request.findField("modality").orElse(""),
        request.findField("number").orElse(""));
  }
}
