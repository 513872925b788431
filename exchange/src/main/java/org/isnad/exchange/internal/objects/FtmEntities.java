package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Chain;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;

/**
 * Claims as entities of FollowTheMoney: actors as organisations, public bodies and persons, places
 * as addresses, and a claim of two of them as the link between; an event as an event. What is
 * denied or expected is no link and is left out.
 */
final class FtmEntities {
  /** The dataset's name in statements. */
  static final String DATASET = "isnad";

  private final Set<String> seen = new HashSet<>();

  /**
   * One entity of FollowTheMoney.
   *
   * @param id the id
   * @param schema the schema
   * @param properties values by property
   * @param firstSeen the day the ledger learned it
   */
  record Thing(String id, String schema, Map<String, List<String>> properties, String firstSeen) {
    ObjectNode json() {
      ObjectNode node = Json.object().put("id", id).put("schema", schema);
      ObjectNode values = node.putObject("properties");
      properties.forEach((property, list) -> values.set(property, Json.list(list)));
      node.set("datasets", Json.list(List.of(DATASET)));
      return node.put("first_seen", firstSeen);
    }
  }

  /** The entities that a claim adds; none where it has no place in the form. */
  List<Thing> of(ResolvedClaim resolved, ClaimView page) {
    Claim claim = resolved.claim();
    boolean isHeld = claim.modality() == Modality.ASSERTED || claim.modality() == Modality.CLAIMED;
    Optional<Entity> from = resolved.subject().flatMap(page::findEntity);
    Optional<Entity> to = resolved.object().flatMap(page::findEntity);
    Optional<Entity> at = resolved.place().flatMap(page::findEntity);
    boolean isLink = from.isPresent() && to.isPresent() && claim.type() != ClaimType.EVENT;
    boolean isEvent = claim.type() == ClaimType.EVENT;
    if (!isHeld || !isLink && !isEvent) {
      return List.of();
    }
    String day = resolved.recorded().toString().substring(0, 10);
    List<Thing> things = new ArrayList<>();
    from.ifPresent(entity -> party(entity, day, things));
    to.ifPresent(entity -> party(entity, day, things));
    at.ifPresent(entity -> party(entity, day, things));
    things.add(
        isEvent
            ? event(claim, page.documentOf(resolved), List.of(from, to), at, day)
            : link(claim, page.documentOf(resolved), from.orElseThrow(), to.orElseThrow(), day));
    return things;
  }

  private void party(Entity entity, String day, List<Thing> things) {
    if (seen.add(entity.id())) {
      Map<String, List<String>> properties = new LinkedHashMap<>();
      boolean isPlace = entity.kind() == EntityClass.PLACE;
      properties.put(isPlace ? "full" : "name", List.of(entity.name()));
      if (!entity.aliases().isEmpty()) {
        properties.put(isPlace ? "remarks" : "alias", entity.aliases());
      }
      entity
          .position()
          .ifPresent(
              p -> {
                properties.put("latitude", List.of(String.valueOf(p.latitude())));
                properties.put("longitude", List.of(String.valueOf(p.longitude())));
              });
      things.add(new Thing(id(entity), schema(entity.kind()), properties, day));
    }
  }

  private static String id(Entity entity) {
    return entity.id();
  }

  private static String schema(EntityClass kind) {
    return switch (kind) {
      case PLACE -> "Address";
      case PERSON -> "Person";
      case STATE, GOVERNMENT, ARMY, POLICE -> "PublicBody";
      case COMPANY -> "Company";
      case UNKNOWN -> "LegalEntity";
      case POLITICAL_BODY, MILITIA, ARMED_GROUP, JIHADIST_GROUP, ETHNIC_GROUP, COALITION ->
          "Organization";
      case COMMAND, INTERNATIONAL_ORG, MEDIA -> "Organization";
    };
  }

  private static Thing link(Claim claim, Document document, Entity from, Entity to, String day) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    String schema =
        switch (claim.type()) {
          case LEADS -> "Directorship";
          case MEMBER_OF -> "Membership";
          case NAME, CLASS, STRENGTH, OPERATES_IN, CONTROLS, ALLIED_WITH, HOSTILE_TO ->
              "UnknownLink";
          case PLEDGES_TO, SPLITS_FROM, BECOMES, SUPPORTS, ACCUSED_OF, LISTED_BY, EVENT ->
              "UnknownLink";
        };
    properties.put(
        schema.equals("Directorship")
            ? "director"
            : schema.equals("Membership") ? "member" : "subject",
        List.of(id(from)));
    properties.put(schema.equals("UnknownLink") ? "object" : "organization", List.of(id(to)));
    properties.put("role", List.of(claim.findDetail("role").orElse(claim.type().word())));
    times(claim, "startDate", "endDate", properties);
    source(claim, document, properties);
    return new Thing("claim-" + claim.id(), schema, properties, day);
  }

  private static Thing event(
      Claim claim,
      Document document,
      List<Optional<Entity>> parties,
      Optional<Entity> at,
      String day) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put("name", List.of(claim.findDetail("event").orElse("event")));
    List<String> involved =
        parties.stream().flatMap(Optional::stream).map(FtmEntities::id).toList();
    if (!involved.isEmpty()) {
      properties.put("involved", involved);
    }
    claim.place().ifPresent(place -> properties.put("location", List.of(place)));
    at.ifPresent(place -> properties.put("address", List.of(id(place))));
    times(claim, "startDate", "endDate", properties);
    source(claim, document, properties);
    return new Thing("claim-" + claim.id(), "Event", properties, day);
  }

  private static void times(
      Claim claim, String first, String last, Map<String, List<String>> properties) {
    claim
        .when()
        .flatMap(Edtf::earliest)
        .ifPresent(d -> properties.put(first, List.of(d.toString())));
    claim.when().flatMap(Edtf::latest).ifPresent(d -> properties.put(last, List.of(d.toString())));
  }

  /** The words, and the chain of those who handed them down. */
  private static void source(Claim claim, Document document, Map<String, List<String>> properties) {
    properties.put("summary", List.of(claim.selector().exact()));
    properties.put("publisher", List.of(Chain.of(claim, document).toString()));
    document
        .source()
        .filter(source -> source.startsWith("http"))
        .ifPresent(source -> properties.put("sourceUrl", List.of(source)));
    claim
        .published()
        .flatMap(Edtf::latest)
        .ifPresent(day -> properties.put("date", List.of(day.toString())));
  }
}
