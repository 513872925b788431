package org.isnad.server.internal.pages;

import java.util.Optional;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.http.Router;
import org.isnad.server.internal.words.Words;

/**
 * The pages on which people decide. Each shows forms; each form is answered by leading the browser
 * back to a page, so that going back or loading anew does nothing twice.
 */
final class Work {
  private final Desk desk;
  private final Gate gate;

  Work(Desk desk, Gate gate) {
    this.desk = desk;
    this.gate = gate;
  }

  void addTo(Router router) {
    ReviewPage review = new ReviewPage(gate);
    page(router, "/review", review, review::take);
    IdentitiesPage identities = new IdentitiesPage(gate);
    page(router, "/review/identities", identities, identities::take);
    WorkPage claims = WorkPage.ofClaims(gate);
    page(router, "/judge/claims/{id}", claims, claims::take);
    WorkPage reports = WorkPage.ofReports(gate);
    page(router, "/judge/reports/{id}", reports, reports::take);
    ActsPage acts = new ActsPage(gate);
    page(router, "/acts", acts, this::undo);
    ReadingPage reading = new ReadingPage(gate);
    page(router, "/reading", reading, reading::take);
    router.get("/reading/{number}", request -> reading.progress(new Visit(desk, request)));
    router.post("/name", this::name);
    router.post("/language", this::language);
  }

  private void page(Router router, String pattern, Page shown, Page taken) {
    router.get(pattern, request -> shown.answer(new Visit(desk, request)));
    router.post(pattern, request -> taken.answer(new Visit(desk, request)));
  }

  private Response name(Request request) {
    return Response.seeOther(Worker.next(request))
        .with("Set-Cookie", gate.nameCookie(Worker.given(request)));
  }

  private Response language(Request request) {
    Words words =
        request
            .findField("to")
            .flatMap(Words::find)
            .orElseThrow(() -> Refusal.told(422, "refused.language"));
    return Response.seeOther(Worker.next(request))
        .with("Set-Cookie", gate.languageCookie(words.language()));
  }

  private Response undo(Visit visit) {
    Request request = visit.request();
    String by = new Worker(visit, gate).name();
    String entry =
        request.findField("entry").orElseThrow(() -> Refusal.told(422, "refused.no-act"));
    Optional<String> problem =
        visit
            .observatory()
            .acts()
            .undo(
                entry, by, request.findField("reason").orElse(visit.words().of("acts.taken-back")));
    if (problem.isPresent()) {
      throw new Refusal(422, problem.get());
    }
    return Response.seeOther(Worker.next(request));
  }
}
