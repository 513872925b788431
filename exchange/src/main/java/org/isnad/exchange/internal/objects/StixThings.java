package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;

/** The identities and locations of a bundle, each put into it once, before what refers to it. */
final class StixThings {
  private final Bundle bundle;
  private final Set<String> seen = new HashSet<>();

  /** Takes the objects in their order. */
  interface Bundle {
    void put(ObjectNode object) throws IOException;
  }

  StixThings(Bundle bundle) {
    this.bundle = bundle;
  }

  /** The STIX id of an entity, where the page knows one. */
  Optional<String> find(Optional<String> id, ClaimView page) throws IOException {
    Optional<Entity> found = id.flatMap(page::findEntity);
    return found.isEmpty() ? Optional.empty() : Optional.of(entity(found.get()));
  }

  private String entity(Entity entity) throws IOException {
    boolean isPlace = entity.kind() == EntityClass.PLACE;
    String type = isPlace ? "location" : "identity";
    String stix = NameId.of(type, entity.id());
    if (seen.add(stix)) {
      ObjectNode object = Stix.head(type, stix, Stix.BEGINNING).put("name", entity.name());
      if (isPlace) {
        place(object, entity);
      } else {
        object.put("identity_class", identityClass(entity.kind()));
      }
      ObjectNode extension = Stix.extension(object);
      extension.put("entity", entity.id()).put("class", entity.kind().word());
      extension.set("aliases", Json.list(entity.aliases()));
      bundle.put(object);
    }
    return stix;
  }

  /** A location must have a position, a country or a region; where none is known it says so. */
  private static void place(ObjectNode object, Entity entity) {
    entity
        .position()
        .ifPresentOrElse(
            at ->
                object
                    .put("latitude", at.latitude())
                    .put("longitude", at.longitude())
                    .put("precision", at.radiusKilometres() * 1000),
            () -> object.put("region", "unknown"));
  }

  private static String identityClass(EntityClass kind) {
    return switch (kind) {
      case PERSON -> "individual";
      case ETHNIC_GROUP -> "class";
      case UNKNOWN, PLACE -> "unknown";
      case STATE, GOVERNMENT, POLITICAL_BODY, ARMY, POLICE, MILITIA, ARMED_GROUP, JIHADIST_GROUP ->
          "organization";
      case COALITION, COMMAND, INTERNATIONAL_ORG, MEDIA, COMPANY -> "organization";
    };
  }

  /** The source that publishes a report, by the name under which it is cited. */
  String publisher(Document document) throws IOException {
    String id = NameId.of("identity", "source " + document.voice());
    if (seen.add(id)) {
      bundle.put(
          Stix.head("identity", id, Stix.BEGINNING)
              .put("name", document.voice())
              .put("identity_class", "organization"));
    }
    return id;
  }
}
