package org.isnad.exchange.internal.maps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.ExchangeException;
import org.isnad.exchange.Imported;
import org.isnad.exchange.Imported.Named;
import org.isnad.exchange.internal.objects.ClaimLineReader;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.exchange.internal.table.ClaimDraft;
import org.isnad.exchange.internal.table.Days;
import org.isnad.exchange.internal.table.RowFile;
import org.isnad.exchange.internal.table.RowText;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.EntityClass;

/**
 * A GeoJSON map of control: each feature is a claim of its author, on the day the map is of, that
 * somebody holds a place. The author must be known, for a map is a source like any other.
 */
public final class ControlMap {
  private static final List<String> HOLDERS =
      List.of("holder", "controlled_by", "controller", "control", "faction", "side", "actor");
  private static final List<String> PLACES =
      List.of("place", "name", "name_en", "location", "area");
  private static final List<String> DAYS = List.of("date", "as_of", "when", "day", "updated");

  private final RowFile file;
  private final ClaimLineReader own;

  public ControlMap(RowFile file) {
    this.file = file;
    this.own = new ClaimLineReader(file);
  }

  /** The claims of a feature. */
  public List<Imported> read(long line, JsonNode feature) {
    JsonNode properties = feature.path("properties");
    if (properties.path("kind").asText("").equals("place")) {
      return List.of();
    }
    if (properties.has("id") && properties.has("modality") && properties.has("quote")) {
      return List.of(own.read(line, properties));
    }
    return List.of(control(line, feature, properties));
  }

  private Imported control(long line, JsonNode feature, JsonNode properties) {
    String author =
        file.options()
            .source()
            .orElseThrow(
                () ->
                    new ExchangeException(
                        "%s does not say whose map it is; name its author with --source"
                            .formatted(file.name())));
    Geometry.check(line, feature.path("geometry"));
    String holder = need(line, properties, HOLDERS);
    String place = need(line, properties, PLACES);
    Map<String, String> cells = new LinkedHashMap<>();
    properties.properties().forEach(p -> cells.put(p.getKey(), p.getValue().asText("")));
    String geometry = feature.path("geometry").toString();
    cells.put("geometry", geometry);
    Optional<Edtf> day = day(line, properties);
    ClaimDraft draft =
        new ClaimDraft(ClaimType.CONTROLS)
            .subject(Optional.of(holder))
            .object(Optional.of(place))
            .when(day.or(() -> file.options().published()))
            .detail("geojson.geometry", geometry);
    List<String> core = new ArrayList<>(cells.keySet());
    core.remove("geometry");
    RowText text =
        RowText.of(
            new RowText.Head(
                author,
                file.name(),
                Optional.of("Map of control"),
                file.published(day),
                Optional.empty()),
            core,
            cells);
    Claim claim = draft.on(text.document(), text.quote(), "geojson-control");
    return new Imported.Row(
        text.document(),
        address(author, feature, day),
        List.of(claim),
        named(holder, place, feature));
  }

  private static List<Named> named(String holder, String place, JsonNode feature) {
    return List.of(
        new Named(holder, EntityClass.UNKNOWN, Optional.empty(), Optional.empty()),
        new Named(
            place,
            EntityClass.PLACE,
            Geometry.position(feature.path("geometry")),
            Optional.empty()));
  }

  /** A feature with an id is the same one in the map's next version of the same day. */
  private static Optional<String> address(String author, JsonNode feature, Optional<Edtf> day) {
    return Optional.ofNullable(feature.get("id"))
        .map(id -> "geojson:" + author + ":" + id.asText() + day.map(d -> ":" + d).orElse(""));
  }

  private static Optional<Edtf> day(long line, JsonNode properties) {
    Optional<String> text = find(properties, DAYS);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Days.find(text.get()).map(Edtf::of).orElseGet(() -> Edtf.of(text.get())));
    } catch (IllegalArgumentException e) {
      throw new BadTable(
          line, "property date: “%s”; write the day as 2016-05-30".formatted(text.get()));
    }
  }

  private static String need(long line, JsonNode properties, List<String> keys) {
    return find(properties, keys)
        .orElseThrow(
            () ->
                new BadTable(
                    line,
                    "no property %s says who or where; name one so"
                        .formatted(String.join(", ", keys))));
  }

  private static Optional<String> find(JsonNode properties, List<String> keys) {
    return keys.stream()
        .map(key -> properties.path(key).asText("").strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
