package org.isnad.server.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Relation;
import org.isnad.model.ResolvedClaim;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Situation;
import org.isnad.server.internal.ask.Asked;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.http.Router;

/** The routes for programs. Each takes {@code on} and {@code known} as the pages do. */
public final class Api {
  private static final String ROOT = "/api/v1";

  private final Observatory observatory;

  public Api(Observatory observatory) {
    this.observatory = observatory;
  }

  /** Whether a path belongs to programs. */
  public static boolean isMeant(String path) {
    return path.startsWith("/api/");
  }

  /**
   * Whether a path belongs to programs that match tables. They may carry the token in the address,
   * since they can set no header.
   */
  public static boolean isForTables(String path) {
    return path.startsWith(Reconciling.PATH);
  }

  /** An answer that the page of such a program may read, which knows the token. */
  public static Response openToTables(Response answer) {
    return answer
        .with("Access-Control-Allow-Origin", "*")
        .with("Cross-Origin-Resource-Policy", "cross-origin");
  }

  /** Adds the routes. */
  public void addTo(Router router) {
    router.get(ROOT, request -> json(request, Openapi.document()));
    router.get(ROOT + "/openapi.json", request -> json(request, Openapi.document()));
    route(router, "/picture", Api::picture);
    route(router, "/actors", Api::actors);
    route(router, "/actors/{id}", Api::actor);
    route(router, "/places", Api::places);
    route(router, "/places/{id}", Api::place);
    route(router, "/relations", Api::relations);
    route(router, "/findings", Findings::list);
    route(router, "/claims", Api::claims);
    route(router, "/claims/{id}", Api::claim);
    route(router, "/reports", Api::reports);
    route(router, "/reports/{id}", Api::report);
    route(router, "/search", Api::search);
    router.get(ROOT + "/changes", request -> json(request, Changes.list(observatory, request)));
    route(router, "/reconcile", Reconciling::answer);
    router.post(
        Reconciling.PATH,
        request -> json(request, Reconciling.answer(Asked.of(observatory, request))));
    route(router, "/reconcile/suggest/entity", Extending::suggestEntities);
    route(router, "/reconcile/suggest/type", Extending::suggestTypes);
    route(router, "/reconcile/suggest/property", Extending::suggestProperties);
    route(router, "/reconcile/extend/propose", Extending::propose);
    router.get(
        ROOT + "/map.geojson",
        request -> {
          JsonNode map = GeoJson.of(Asked.of(observatory, request).situation());
          return json(request, map).with("Content-Type", "application/geo+json");
        });
  }

  private void route(Router router, String path, Function<Asked, JsonNode> answer) {
    router.get(ROOT + path, request -> json(request, answer.apply(Asked.of(observatory, request))));
  }

  /** An answer with its ETag; a program that has it already gets 304. */
  private static Response json(Request request, JsonNode node) {
    String text = Json.write(node);
    String tag = "W/\"" + ClaimId.of(text) + '"';
    boolean known = request.findHeader("if-none-match").filter(tag::equals).isPresent();
    return Response.of(known ? 304 : 200, "application/json", known ? "" : text)
        .with("ETag", tag)
        .with("Cache-Control", "private, no-cache");
  }

  /** A refusal as RFC 9457 wants it. */
  public static Response problem(Refusal refusal, String path) {
    ObjectNode node = Json.object();
    node.put("type", "about:blank");
    node.put("title", title(refusal.status()));
    node.put("status", refusal.status());
    node.put("detail", refusal.words());
    node.put("instance", path);
    return Response.of(refusal.status(), "application/problem+json", Json.write(node));
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 413 -> "Content Too Large";
      case 421 -> "Misdirected Request";
      default -> "Error";
    };
  }

  private static JsonNode picture(Asked asked) {
    Picture picture = asked.situation().picture();
    ObjectNode node = Json.object();
    node.put("theatre", asked.observatory().theatre().name());
    node.put("true_on", picture.asOf().toString());
    node.put("known_by", asked.situation().view().knownBy().toString());
    node.put("reports", asked.situation().view().documents().size());
    node.put("claims", asked.situation().view().claims().size());
    node.put("actors", picture.orderOfBattle().size());
    node.put("places_held", picture.territory().size());
    node.put("relations", picture.relations().size());
    node.put("contested", picture.contested());
    return node;
  }

  private static JsonNode actors(Asked asked) {
    Optional<String> kind = asked.request().find("class");
    List<Actor> actors =
        asked.situation().picture().orderOfBattle().stream()
            .filter(a -> kind.filter(k -> !k.equals(a.entity().kind().word())).isEmpty())
            .toList();
    return Cursor.page(asked.request(), actors, a -> a.entity().id(), Json::of);
  }

  private static JsonNode actor(Asked asked) {
    Entity entity = entity(asked, asked.request().variable("id"));
    Situation situation = asked.situation();
    ObjectNode node = Json.object();
    node.set("entity", Json.of(entity));
    situation.findActor(entity.id()).ifPresent(a -> node.set("picture", Json.of(a)));
    situation.relationsOf(entity).forEach(r -> node.withArray("relations").add(Json.of(r)));
    return node;
  }

  private static Entity entity(Asked asked, String id) {
    return asked
        .situation()
        .view()
        .findEntity(id)
        .orElseThrow(() -> Refusal.notFound("nothing is known as “" + id + "” on this day"));
  }

  private static JsonNode places(Asked asked) {
    return Cursor.page(
        asked.request(), asked.situation().picture().territory(), h -> h.place().id(), Json::of);
  }

  private static JsonNode place(Asked asked) {
    Entity entity = entity(asked, asked.request().variable("id"));
    ObjectNode node = Json.object();
    node.set("entity", Json.of(entity));
    asked.situation().findHolding(entity.id()).ifPresent(h -> node.set("picture", Json.of(h)));
    return node;
  }

  private static JsonNode relations(Asked asked) {
    Function<Relation, String> key = r -> r.from().id() + " " + r.type() + " " + r.to().id();
    return Cursor.page(asked.request(), asked.situation().picture().relations(), key, Json::of);
  }

  private static JsonNode claims(Asked asked) {
    Request request = asked.request();
    Situation situation = asked.situation();
    Optional<ClaimType> type = request.find("type").map(Api::type);
    Optional<String> report = request.find("report");
    List<ResolvedClaim> all =
        request
            .find("about")
            .map(id -> situation.claimsAbout(entity(asked, id)))
            .orElseGet(() -> situation.view().claims().reversed());
    List<ResolvedClaim> chosen =
        all.stream()
            .filter(c -> type.isEmpty() || type.get() == c.claim().type())
            .filter(c -> report.isEmpty() || report.get().equals(c.claim().document()))
            .toList();
    return Cursor.page(request, chosen, c -> c.claim().id(), c -> Json.of(c, situation));
  }

  private static ClaimType type(String word) {
    return ClaimType.find(word)
        .orElseThrow(() -> Refusal.badRequest("type=" + word + " is no kind of claim"));
  }

  private static JsonNode claim(Asked asked) {
    String id = asked.request().variable("id");
    ResolvedClaim claim =
        asked
            .situation()
            .findClaim(id)
            .orElseThrow(() -> Refusal.notFound("no claim “" + id + "” is known on this day"));
    return Json.of(claim, asked.situation());
  }

  private static JsonNode reports(Asked asked) {
    Situation situation = asked.situation();
    List<Document> reports =
        situation.view().documents().values().stream()
            .sorted(java.util.Comparator.comparing(Document::file).thenComparing(Document::id))
            .toList();
    return Cursor.page(
        asked.request(), reports, Document::id, d -> Json.of(d, situation.claimsIn(d).size()));
  }

  private static JsonNode report(Asked asked) {
    String id = asked.request().variable("id");
    Document report =
        asked
            .situation()
            .findDocument(id)
            .orElseThrow(() -> Refusal.notFound("no report “" + id + "” is known on this day"));
    ObjectNode node = Json.of(report, asked.situation().claimsIn(report).size());
    node.put("text", report.text());
    return node;
  }

  private static JsonNode search(Asked asked) {
    String words = asked.request().find("q").orElse("");
    return Cursor.page(asked.request(), asked.situation().search(words), Entity::id, Json::of);
  }
}
