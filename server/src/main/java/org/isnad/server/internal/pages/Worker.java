package org.isnad.server.internal.pages;

import java.util.Map;
import java.util.Optional;
import org.isnad.model.RecordedAct;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.show.WhoShow;

/** The person at work: a name that was asked for once, and what was done last. */
final class Worker {
  private static final int LONGEST_NAME = 80;

  private final Visit visit;
  private final Optional<String> name;

  Worker(Visit visit, Gate gate) {
    this.visit = visit;
    this.name = gate.findName(visit.request());
  }

  /**
   * The name, for a signature.
   *
   * @throws Refusal where none was given
   */
  String name() {
    return name.orElseThrow(() -> Refusal.told(422, "refused.unsigned"));
  }

  /** For the top of a page of work. */
  WhoShow show(String problem) {
    Optional<RecordedAct> last = name.flatMap(n -> visit.observatory().acts().findLast(n));
    return new WhoShow(
        name.orElse(""),
        here(visit.request()),
        last.map(this::told).orElse(""),
        last.map(a -> a.entry().id()).orElse(""),
        problem);
  }

  private String told(RecordedAct last) {
    return visit
        .words()
        .of(
            "acts.told",
            ActWords.of(last.act(), visit.words()),
            ActWords.target(last.act(), visit));
  }

  private static String here(Request request) {
    Map<String, String> query = new java.util.LinkedHashMap<>(request.query());
    query.remove("token");
    return Address.of(request.path(), query);
  }

  /**
   * A name as somebody wrote it.
   *
   * @throws Refusal where it is none
   */
  static String given(Request request) {
    String text = request.findField("name").orElse("").replaceAll("\\p{Cntrl}", " ").strip();
    if (text.isEmpty() || text.length() > LONGEST_NAME) {
      throw Refusal.told(422, "refused.name", LONGEST_NAME);
    }
    return text;
  }

  /** The page to go back to, on this server alone. */
  static String next(Request request) {
    return request
        .findField("next")
        .filter(address -> address.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?"))
        .orElse("/review");
  }
}
