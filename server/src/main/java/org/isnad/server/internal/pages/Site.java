package org.isnad.server.internal.pages;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.observatory.Observatory;
import org.isnad.server.internal.api.Api;
import org.isnad.server.internal.http.Body;
import org.isnad.server.internal.http.Exchanges;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.http.Router;
import org.isnad.server.internal.words.Words;

/** All pages of one theatre, behind the gate. */
public final class Site implements Exchanges.Site {
  /** The pages whose making costs most the first time. */
  public static final List<String> WARMING =
      List.of("/", "/map", "/actors", "/timeline", "/search?q=a", "/review");

  /** The refusals that have a heading of their own. */
  private static final Set<Integer> HEADINGS =
      Set.of(400, 401, 403, 404, 405, 409, 413, 421, 422, 500);

  private final Desk desk;
  private final Gate gate;
  private final Assets assets = new Assets();
  private final Router router = new Router();

  public Site(Observatory observatory, Gate gate) {
    this.desk = new Desk(observatory, gate);
    this.gate = gate;
    new Api(observatory).addTo(router);
    page("/", new WeekPage());
    page("/map", new MapPage());
    page("/map.svg", MapPage::picture);
    NetworkPage network = new NetworkPage();
    page("/network", network);
    page("/network.svg", network::picture);
    page("/timeline.svg", TimelinePage::picture);
    page("/strengths.svg", StrengthsPage::picture);
    page("/indicators.svg", IndicatorsPage::picture);
    page("/timeline", new TimelinePage());
    page("/actors", new ActorsPage());
    page("/actors.csv", new BattleTable());
    page("/actors/{id}", new ActorPage());
    page("/entities/{id}", Site::entity);
    page("/places", new PlacesPage());
    page("/places/{id}", new PlacePage());
    page("/claims", new ClaimsPage());
    page("/claims/{id}", new ClaimPage());
    page("/reports", new ReportsPage());
    page("/reports/{id}", new ReportPage());
    page("/compare", new ComparePage());
    page("/questions", new QuestionsPage());
    page("/scenarios", new ScenariosPage());
    page("/indicators", new IndicatorsPage());
    page("/diligence", new DiligencesPage());
    page("/diligence/{id}", new DiligencePage());
    page("/search", new SearchPage());
    BriefingPage briefing = new BriefingPage(gate);
    page("/briefing", briefing);
    router.post("/briefing", request -> briefing.give(new Visit(desk, request)));
    page("/briefing/file", briefing::file);
    page("/briefing/feed.atom", briefing::feed);
    page("/briefing/issues/{number}", briefing::issue);
    page("/briefing/issues/{number}/file", briefing::issueFile);
    new Work(desk, gate).addTo(router);
  }

  /** The page of an entity, whatever it is; for programs that know its id alone. */
  private static Response entity(Visit visit) {
    String id = visit.request().variable("id");
    return visit
        .situation()
        .view()
        .findEntity(id)
        .map(entity -> Response.seeOther(visit.links().to(entity)))
        .orElseThrow(() -> Refusal.told(404, "missing.entity", id));
  }

  private void page(String pattern, Page page) {
    router.get(pattern, request -> page.answer(new Visit(desk, request)));
  }

  /** Makes a page for nobody. */
  public void warm(String address) {
    router.answer(Request.of("GET", URI.create(address), Map.of(), Body.NONE));
  }

  @Override
  public Response answer(Request request) {
    if (!Api.isMeant(request.path())) {
      return route(request);
    }
    try {
      return route(request);
    } catch (Refusal refusal) {
      return Api.problem(refusal, request.path());
    }
  }

  private Response route(Request request) {
    if (!gate.isAddressedRightly(request)) {
      throw Refusal.told(421, "refused.address");
    }
    if (request.path().equals("/healthz") || request.path().equals("/readyz")) {
      return health(request);
    }
    if (assets.isAsset(request)) {
      return assets.answer(request);
    }
    if (Api.isForTables(request.path()) && gate.isToldNow(request)) {
      return Api.openToTables(router.answer(request));
    }
    if (BriefingPage.isFeed(request.path()) && gate.isToldNow(request)) {
      return router.answer(request);
    }
    if (gate.isToldNow(request)) {
      return desk.templates()
          .page(
              200,
              "welcome",
              Map.of("words", desk.words(request), "next", Gate.withoutToken(request)))
          .with("Set-Cookie", gate.cookie());
    }
    if (!gate.isKnown(request)) {
      throw Refusal.told(401, "refused.closed");
    }
    if (request.isPost() && !gate.isFromHere(request)) {
      throw Refusal.told(403, "refused.elsewhere");
    }
    return router.answer(request);
  }

  /** Whether the program lives, and whether it can answer; nothing of the theatre is told. */
  private Response health(Request request) {
    boolean ready = request.path().equals("/healthz") || desk.observatory().entries() >= 0;
    return Response.of(
        ready ? 200 : 503, "text/plain; charset=utf-8", ready ? "ok\n" : "not ready\n");
  }

  @Override
  public Response refuse(Refusal refusal, Request request) {
    Words words = desk.words(request);
    Response page = refusal(refusal.status(), refusal.words(words), words);
    return refusal.status() == 405 ? page.with("Allow", "GET, HEAD") : page;
  }

  private Response refusal(int status, String told, Words words) {
    String key = "refusal." + (HEADINGS.contains(status) ? status : "other");
    boolean inside = status != 401 && status != 421;
    return desk.templates()
        .page(
            status,
            "refusal",
            Map.of("words", words, "heading", words.of(key), "told", told, "inside", inside));
  }

  @Override
  public Response fail(String mark, Request request) {
    Words words = desk.words(request);
    return refusal(500, words.of("refused.mark", mark), words);
  }
}
