package org.isnad.evaluation.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Selector;

/** A view of claims that no report was read for, put together in memory. */
final class MadeUpView {
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Document> documents = new HashMap<>();
  private final List<ResolvedClaim> claims = new ArrayList<>();

  /**
   * What one claim says.
   *
   * @param type the kind of fact
   * @param subject the name of its subject
   * @param object the name of its object
   * @param place the name of its place
   * @param number for a strength
   * @param detail type-specific words
   */
  record Said(
      ClaimType type,
      String subject,
      Optional<String> object,
      Optional<String> place,
      Range number,
      SortedMap<String, String> detail) {}

  Entity entity(String name, EntityClass kind) {
    String id = (kind == EntityClass.PLACE ? "place:" : "actor:") + name;
    return entities.computeIfAbsent(
        id, i -> new Entity(i, name, kind, List.of(), Optional.empty(), Optional.empty()));
  }

  Document document(String publisher, LocalDate day, int number) {
    String id = "document-" + number;
    Document document =
        new Document(
            id,
            id + ".txt",
            Optional.empty(),
            Optional.of(Edtf.of(day)),
            Optional.of(publisher),
            Optional.empty(),
            Optional.empty(),
            "Report " + number + " of " + publisher,
            List.of());
    documents.put(id, document);
    return document;
  }

  void say(Said said, Document document, Modality modality) {
    boolean atPlace = said.type() == ClaimType.CONTROLS || said.type() == ClaimType.OPERATES_IN;
    Entity subject = entity(said.subject(), EntityClass.MILITIA);
    Optional<Entity> object =
        said.object().map(o -> entity(o, atPlace ? EntityClass.PLACE : EntityClass.MILITIA));
    Optional<Entity> place = said.place().map(p -> entity(p, EntityClass.PLACE));
    int number = claims.size();
    Claim claim =
        new Claim(
            "claim-" + number,
            said.type(),
            Optional.of(Mention.of(subject.name())),
            object.map(o -> Mention.of(o.name())),
            new Selector("words", "", "", number, number + 5),
            place.map(Entity::name),
            Optional.empty(),
            List.of(),
            modality,
            said.number(),
            said.detail(),
            document.id(),
            document.date(),
            "made up",
            "made up");
    Instant recorded =
        document
            .date()
            .flatMap(Edtf::earliest)
            .orElseThrow()
            .atStartOfDay()
            .toInstant(ZoneOffset.UTC);
    claims.add(
        new ResolvedClaim(
            claim,
            Optional.of(subject.id()),
            object.map(Entity::id),
            place.map(Entity::id),
            recorded));
  }

  /** What had been said by a day; claims must have been said in order of time. */
  ClaimView asOf(LocalDate day) {
    Map<String, Document> published = new HashMap<>();
    documents.forEach(
        (id, document) -> {
          if (!document.date().flatMap(Edtf::earliest).orElseThrow().isAfter(day)) {
            published.put(id, document);
          }
        });
    List<ResolvedClaim> said =
        claims.stream().filter(c -> published.containsKey(c.claim().document())).toList();
    return new ClaimView(
        day, day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), said, entities, published);
  }
}
