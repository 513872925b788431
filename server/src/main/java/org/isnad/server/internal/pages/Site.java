package org.isnad.server.internal.pages;

import java.util.Map;
import org.isnad.observatory.Observatory;
import org.isnad.server.internal.http.Exchanges;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.http.Router;

/** All pages of one theatre, behind the gate. */
public final class Site implements Exchanges.Site {
  private final Observatory observatory;
  private final Gate gate;
  private final Templates templates = new Templates();
  private final Assets assets = new Assets();
  private final Router router = new Router();

  public Site(Observatory observatory, Gate gate) {
    this.observatory = observatory;
    this.gate = gate;
    page("/", new WeekPage());
  }

  private void page(String pattern, Page page) {
    router.get(pattern, request -> page.answer(new Visit(observatory, templates, request)));
  }

  @Override
  public Response answer(Request request) {
    if (!gate.isAddressedRightly(request)) {
      throw new Refusal(
          421, "this server answers only under its own address; open the one that it printed");
    }
    if (assets.isAsset(request)) {
      return assets.answer(request);
    }
    if (gate.isToldNow(request)) {
      return templates
          .page(200, "welcome", Map.of("next", Gate.withoutToken(request)))
          .with("Set-Cookie", gate.cookie());
    }
    if (!gate.isKnown(request)) {
      throw new Refusal(
          401,
          "open the address that the program printed when it started; it ends in ?token=… and is"
              + " needed once");
    }
    return router.answer(request);
  }

  @Override
  public Response refuse(Refusal refusal) {
    Response page =
        templates.page(
            refusal.status(),
            "refusal",
            Map.of("heading", heading(refusal.status()), "words", refusal.words()));
    return refusal.status() == 405 ? page.with("Allow", "GET, HEAD") : page;
  }

  private static String heading(int status) {
    return switch (status) {
      case 400 -> "This address is not understood";
      case 401 -> "The door is closed";
      case 404 -> "Nothing is kept here";
      case 405 -> "Only reading is possible";
      case 421 -> "A wrong name was used for this machine";
      default -> "This cannot be answered";
    };
  }

  @Override
  public Response fail(String mark) {
    return templates.page(
        500,
        "refusal",
        Map.of(
            "heading",
            "The program failed",
            "words",
            "this page could not be made, the others still can; the log has the reason under the"
                + " mark "
                + mark));
  }
}
