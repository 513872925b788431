package org.isnad.server.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Status;
import org.isnad.server.internal.ask.Asked;
import org.isnad.server.internal.http.Refusal;

/** The findings of a picture in one list. */
final class Findings {
  private Findings() {}

  /** A finding with the entity it is about and which question it answers. */
  private record Found(String about, String kind, Finding finding) {
    String key() {
      return about + " " + kind;
    }
  }

  static JsonNode list(Asked asked) {
    Optional<Status> status = asked.request().find("status").map(Findings::status);
    List<Found> chosen =
        all(asked.situation().picture()).stream()
            .filter(f -> status.isEmpty() || f.finding().status() == status.get())
            .toList();
    return Cursor.page(asked.request(), chosen, Found::key, Findings::json);
  }

  private static Status status(String word) {
    return Status.find(word)
        .orElseThrow(
            () ->
                Refusal.badRequest(
                    "status=" + word + " is none; give one such as contested or single_source"));
  }

  private static List<Found> all(Picture picture) {
    List<Found> all = new ArrayList<>();
    for (Holding holding : picture.territory()) {
      all.add(new Found(holding.place().id(), "holder", holding.holder()));
    }
    for (Actor actor : picture.orderOfBattle()) {
      all.add(new Found(actor.entity().id(), "leader", actor.leader()));
      all.add(new Found(actor.entity().id(), "strength", actor.strength()));
      all.add(new Found(actor.entity().id(), "places", actor.places()));
    }
    return all;
  }

  private static JsonNode json(Found found) {
    ObjectNode node = Json.object();
    node.put("about", found.about());
    node.put("kind", found.kind());
    node.set("finding", Json.of(found.finding()));
    return node;
  }
}
