package org.isnad.server.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Outline;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Position;
import org.isnad.observatory.Situation;

/**
 * Who holds what as a GeoJSON feature collection (RFC 7946); a place without a position has none.
 */
final class GeoJson {
  private GeoJson() {}

  static JsonNode of(Situation situation) {
    ObjectNode collection = Json.object();
    collection.put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    for (Holding holding : situation.picture().territory()) {
      feature(features.addObject(), holding, situation);
    }
    return collection;
  }

  private static void feature(ObjectNode feature, Holding holding, Situation situation) {
    feature.put("type", "Feature");
    feature.put("id", holding.place().id());
    feature.set("geometry", null);
    Optional<Outline> outline = situation.findOutline(holding.place());
    if (outline.isPresent()) {
      polygon(feature.putObject("geometry"), outline.get());
    } else {
      holding.place().position().ifPresent(p -> point(feature.putObject("geometry"), p));
    }
    ObjectNode properties = feature.putObject("properties");
    properties.put("name", holding.place().name());
    properties.put("true_on", situation.view().trueOn().toString());
    properties.put("status", holding.holder().status().word());
    properties.put("newest", holding.newest().map(Object::toString).orElse(null));
    holding.place().position().ifPresent(p -> properties.put("radius_km", p.radiusKilometres()));
    ArrayNode holders = properties.putArray("holders");
    for (Answer answer : holding.holder().answers()) {
      ObjectNode holder = holders.addObject();
      holder.put("entity", answer.value());
      holder.put("voices", answer.voices().size());
      holder.put("deniers", answer.deniers().size());
    }
  }

  /** The area where a place may lie that is told by its distance from another one. */
  private static void polygon(ObjectNode geometry, Outline outline) {
    ArrayNode rings = geometry.put("type", "Polygon").putArray("coordinates");
    for (List<Outline.Corner> ring : outline.rings()) {
      ArrayNode corners = rings.addArray();
      ring.forEach(c -> corners.addArray().add(c.longitude()).add(c.latitude()));
    }
  }

  private static void point(ObjectNode geometry, Position position) {
    geometry.put("type", "Point");
    geometry.putArray("coordinates").add(position.longitude()).add(position.latitude());
  }
}
