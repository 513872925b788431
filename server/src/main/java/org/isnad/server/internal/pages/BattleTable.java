package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Finding;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Range;
import org.isnad.model.picture.Unit;
import org.isnad.server.internal.http.Response;

/** The order of battle as a table for spreadsheets (CSV), narrowed and ordered like its page. */
final class BattleTable implements Page {
  private static final String HEAD =
      "as_of,known_by,id,name,class,standing,towards,leaders,leader_status,strength_low,"
          + "strength_high,strength_status,members,places,claims";

  @Override
  public Response answer(Visit visit) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    new Battle(visit).list().forEach(u -> lines.add(line(u, visit)));
    String name = "order-of-battle-" + visit.asOf().trueOn() + ".csv";
    return Response.of(200, "text/csv; charset=utf-8", String.join("\r\n", lines) + "\r\n")
        .with("Content-Disposition", "attachment; filename=\"" + name + '"');
  }

  private static String line(Unit unit, Visit visit) {
    Actor actor = unit.actor();
    Range band = actor.strengthBand();
    return List.of(
            visit.asOf().trueOn().toString(),
            visit.asOf().knownBy().map(Object::toString).orElse(""),
            actor.entity().id(),
            actor.entity().name(),
            actor.entity().kind().word(),
            Battle.standingOf(unit).word(),
            towards(unit),
            answers(actor.leader(), visit),
            actor.leader().status().word(),
            band.low().map(Object::toString).orElse(""),
            band.high().map(Object::toString).orElse(""),
            actor.strength().status().word(),
            unit.members().stream().map(t -> t.from().name()).collect(Collectors.joining("; ")),
            answers(actor.places(), visit),
            Integer.toString(actor.claims().size()))
        .stream()
        .map(BattleTable::cell)
        .collect(Collectors.joining(","));
  }

  private static String towards(Unit unit) {
    return unit.towardsState().stream()
        .map(t -> Battle.Standing.valueOf(t.standing().name()).word() + ": " + t.body().name())
        .collect(Collectors.joining("; "));
  }

  private static String answers(Finding finding, Visit visit) {
    return finding.answers().stream()
        .map(
            a ->
                visit.situation().view().findEntity(a.value()).map(e -> e.name()).orElse(a.value()))
        .collect(Collectors.joining("; "));
  }

  /** A cell that no spreadsheet takes for a formula. */
  static String cell(String text) {
    String safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
