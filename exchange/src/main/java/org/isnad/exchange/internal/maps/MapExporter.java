package org.isnad.exchange.internal.maps;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.exchange.Exporter;
import org.isnad.exchange.internal.objects.ClaimLines;
import org.isnad.exchange.internal.table.Xml;
import org.isnad.model.Chain;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.Mention;
import org.isnad.model.Outline;
import org.isnad.model.Position;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.ExportOptions;

/**
 * Places, and what is said of them: control, presence and events, a feature each, as GeoJSON (RFC
 * 7946) or KML. A place whose position is unknown is a feature without a geometry; KML leaves it
 * out.
 */
public final class MapExporter implements Exporter {
  private static final Set<ClaimType> OF_PLACES =
      EnumSet.of(ClaimType.CONTROLS, ClaimType.OPERATES_IN);

  private final ExportOptions options;
  private final Appendable out;
  private final boolean isKml;
  private final Set<String> places = new HashSet<>();
  private boolean begun;
  private long written;
  private long leftOut;

  private MapExporter(ExportOptions options, Appendable out, boolean isKml) {
    this.options = options;
    this.out = out;
    this.isKml = isKml;
  }

  public static MapExporter geoJson(ExportOptions options, Appendable out) {
    return new MapExporter(options, out, false);
  }

  public static MapExporter kml(ExportOptions options, Appendable out) {
    return new MapExporter(options, out, true);
  }

  @Override
  public void add(ClaimView page) throws IOException {
    begin();
    for (ResolvedClaim claim : page.claims()) {
      if (options.includes(claim.claim())) {
        add(claim, page);
      }
    }
  }

  private void add(ResolvedClaim claim, ClaimView page) throws IOException {
    boolean isOfPlace = OF_PLACES.contains(claim.claim().type());
    Optional<Entity> place =
        (isOfPlace ? claim.object().or(claim::place) : claim.place()).flatMap(page::findEntity);
    boolean fits = isOfPlace || claim.claim().type() == ClaimType.EVENT;
    if (!fits || place.isEmpty() || isKml && findKml(place.get()).isEmpty()) {
      leftOut++;
      return;
    }
    if (places.add(place.get().id())) {
      place(place.get());
    }
    claim(claim, place.get(), page);
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.append(
          isKml
              ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n<name>%s</name>\n"
                  .formatted(Xml.text(options.theatre()))
              : "{\"type\":\"FeatureCollection\",\"features\":[\n");
    }
  }

  private void place(Entity place) throws IOException {
    if (isKml) {
      placemark(place.name(), "", "", Map.of("id", place.id()), place);
      return;
    }
    ObjectNode properties =
        ClaimLines.object()
            .put("kind", "place")
            .put("id", place.id())
            .put("name", place.name())
            .set("aliases", ClaimLines.list(place.aliases()));
    place.position().ifPresent(p -> properties.put("radius_km", p.radiusKilometres()));
    feature(place, place.id(), properties);
  }

  private void claim(ResolvedClaim claim, Entity place, ClaimView page) throws IOException {
    if (isKml) {
      Claim told = claim.claim();
      String chain = Chain.of(told, page.documentOf(claim)).toString();
      placemark(
          name(told),
          told.selector().exact() + "\n— " + chain,
          time(told.when()),
          Map.of("id", told.id(), "modality", told.modality().word(), "type", told.type().word()),
          place);
      return;
    }
    ObjectNode properties = ClaimLines.object().put("kind", claim.claim().type().word());
    properties.setAll(ClaimLines.line(claim, page.documentOf(claim)));
    feature(place, claim.claim().id(), properties);
  }

  /** A place that is told by its distance from another is the area where it may lie. */
  private void feature(Entity place, String id, ObjectNode properties) throws IOException {
    Outline outline = options.outlines().get(place.id());
    Optional<Position> position = place.position();
    ObjectNode feature = ClaimLines.object().put("type", "Feature").put("id", id);
    if (outline != null) {
      polygon(feature.putObject("geometry"), outline);
    } else if (position.isPresent()) {
      ObjectNode point = feature.putObject("geometry").put("type", "Point");
      point.putArray("coordinates").add(position.get().longitude()).add(position.get().latitude());
    } else {
      feature.putNull("geometry");
    }
    feature.set("properties", properties);
    out.append(written == 0 ? "" : ",\n").append(ClaimLines.write(feature));
    written++;
  }

  private static void polygon(ObjectNode geometry, Outline outline) {
    ArrayNode rings = geometry.put("type", "Polygon").putArray("coordinates");
    for (List<Outline.Corner> ring : outline.rings()) {
      ArrayNode corners = rings.addArray();
      ring.forEach(
          c ->
              corners
                  .addArray()
                  .add(KmlGeometry.rounded(c.longitude()))
                  .add(KmlGeometry.rounded(c.latitude())));
    }
  }

  private void placemark(
      String name, String words, String time, Map<String, String> data, Entity place)
      throws IOException {
    out.append("<Placemark><name>").append(Xml.text(name)).append("</name>");
    if (!words.isEmpty()) {
      out.append("<description>").append(Xml.text(words)).append("</description>");
    }
    out.append(time).append("<ExtendedData>");
    for (Map.Entry<String, String> entry : new java.util.TreeMap<>(data).entrySet()) {
      out.append(
          "<Data name=\"%s\"><value>%s</value></Data>"
              .formatted(entry.getKey(), Xml.text(entry.getValue())));
    }
    out.append("</ExtendedData>").append(findKml(place).orElseThrow()).append("</Placemark>\n");
    written++;
  }

  private Optional<String> findKml(Entity place) {
    return KmlGeometry.find(place, Optional.ofNullable(options.outlines().get(place.id())));
  }

  private static String name(Claim claim) {
    String subject = claim.subject().map(Mention::name).orElse("?");
    String what = claim.findDetail("event").orElse(claim.type().word()).replace('_', ' ');
    String object = claim.object().map(m -> " " + m.name()).orElse("");
    return subject + " " + what + object;
  }

  private static String time(Optional<Edtf> when) {
    String first = when.flatMap(Edtf::earliest).map(d -> "<begin>" + d + "</begin>").orElse("");
    String last = when.flatMap(Edtf::latest).map(d -> "<end>" + d + "</end>").orElse("");
    return first.isEmpty() && last.isEmpty() ? "" : "<TimeSpan>" + first + last + "</TimeSpan>";
  }

  @Override
  public void finish() throws IOException {
    begin();
    out.append(isKml ? "</Document>\n</kml>\n" : "\n]}\n");
  }

  @Override
  public long written() {
    return written;
  }

  @Override
  public long leftOut() {
    return leftOut;
  }
}
