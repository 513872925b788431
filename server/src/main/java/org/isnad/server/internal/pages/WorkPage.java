package org.isnad.server.internal.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.Act;
import org.isnad.model.Document;
import org.isnad.model.Grade;
import org.isnad.model.Standing;
import org.isnad.observatory.Acts;
import org.isnad.observatory.TheatreException;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.ActsShow;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.show.WorkShow;

/** What can be done with one claim or one report: grade it, note something, take it back. */
final class WorkPage implements Page {
  private final Gate gate;
  private final String path;
  private final Function<Visit, Subject> subjects;

  /**
   * What a page is about.
   *
   * @param act as acts name it
   * @param quote the claim's words; empty for a report
   * @param about its page
   * @param source the name that its grade is given to; empty for a claim
   */
  private record Subject(Act.Subject act, String quote, Term about, String source) {}

  private WorkPage(Gate gate, String path, Function<Visit, Subject> subjects) {
    this.gate = gate;
    this.path = path;
    this.subjects = subjects;
  }

  static WorkPage ofClaims(Gate gate) {
    return new WorkPage(gate, "/judge/claims/", WorkPage::claim);
  }

  static WorkPage ofReports(Gate gate) {
    return new WorkPage(gate, "/judge/reports/", WorkPage::report);
  }

  private static Subject claim(Visit visit) {
    String id = visit.request().variable("id");
    return visit
        .observatory()
        .acts()
        .findClaim(id)
        .map(
            any ->
                new Subject(
                    new Act.OfClaim(id),
                    any.claim().claim().selector().exact(),
                    new Term(
                        any.sentence(),
                        visit.situation().findClaim(id).map(visit.links()::to).orElse("")),
                    ""))
        .orElseThrow(() -> Refusal.told(404, "missing.ledger-claim", id));
  }

  private static Subject report(Visit visit) {
    String id = visit.request().variable("id");
    Document report =
        visit
            .observatory()
            .acts()
            .findReport(id)
            .orElseThrow(() -> Refusal.told(404, "missing.ledger-report", id));
    String href = visit.situation().findDocument(id).map(visit.links()::to).orElse("");
    return new Subject(
        new Act.OfDocument(id),
        "",
        new Term(report.title().orElse(report.file()), href),
        report.voice());
  }

  @Override
  public Response answer(Visit visit) {
    return show(visit, subjects.apply(visit), "");
  }

  private Response show(Visit visit, Subject subject, String problem) {
    Acts acts = visit.observatory().acts();
    List<ActsShow.Line> lines =
        acts.about(subject.act().id()).stream()
            .map(a -> ActsPage.line(new Acts.Done(a, true), visit))
            .toList();
    Standing standing = acts.standing(subject.act());
    WorkShow show =
        new WorkShow(
            new Worker(visit, gate).show(problem),
            Address.of(path + subject.act().id(), visit.links().times()),
            subject.quote(),
            subject.about(),
            subject.source(),
            visit.words().term("standing", standing.word()),
            standing == Standing.CURRENT,
            lines);
    return visit.show(Room.REVIEW, "work", subject.about().text(), show);
  }

  /** Does what a form asks for, and leads back to the page. */
  Response take(Visit visit) {
    String by = new Worker(visit, gate).name();
    Subject subject = subjects.apply(visit);
    Request request = visit.request();
    Optional<String> reason = request.findField("reason");
    if (reason.isEmpty()) {
      return refused(visit, subject, visit.words().of("refused.reason"));
    }
    try {
      visit.observatory().acts().record(act(request, subject, by, reason.get()));
    } catch (IllegalArgumentException | TheatreException e) {
      return refused(visit, subject, String.valueOf(e.getMessage()));
    }
    return Response.seeOther(Address.of(path + subject.act().id(), visit.links().times()));
  }

  private static Act act(Request request, Subject subject, String by, String reason) {
    String wish = request.findField("act").orElse("");
    return switch (wish) {
      case "note" -> new Act.Note(subject.act(), by, reason);
      case "retract" -> new Act.Retraction(subject.act(), by, reason);
      case "reinstate" -> new Act.Reinstatement(subject.act(), by, reason);
      case "grade" -> {
        Grade grade = new Grade(request.findField("grade").orElse(""));
        yield subject.source().isEmpty()
            ? new Act.ClaimGrading(subject.act().id(), grade, by, reason)
            : new Act.SourceGrading(subject.source(), grade, by, reason);
      }
      default -> throw Refusal.told(422, "refused.act", wish);
    };
  }

  private Response refused(Visit visit, Subject subject, String problem) {
    Response page = show(visit, subject, problem);
    return new Response(422, page.headers(), page.text());
  }
}
