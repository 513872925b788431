package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What every object of a STIX 2.1 bundle is made of: its head, its moments, its extension. */
final class Stix {
  /** The extension that carries claims. */
  static final String EXTENSION = NameId.of("extension-definition", "isnad claim 1");

  /** The moment of what has none, such as an actor. */
  static final String BEGINNING = "2020-01-01T00:00:00.000Z";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Stix() {}

  /** An object that has no more than what every object must have. */
  static ObjectNode head(String type, String id, String moment) {
    return Json.object()
        .put("type", type)
        .put("spec_version", "2.1")
        .put("id", id)
        .put("created", moment)
        .put("modified", moment);
  }

  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  /** The beginning of a day. */
  static String moment(LocalDate day) {
    return MOMENT.format(day.atStartOfDay(ZoneOffset.UTC));
  }

  /** Adds Isnad's extension to an object and gives it, to be filled. */
  static ObjectNode extension(ObjectNode object) {
    return object
        .putObject("extensions")
        .putObject(EXTENSION)
        .put("extension_type", "property-extension");
  }
}
