package org.isnad.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A snapshot of the ledger: what had been said by one day and recorded by one moment. It never
 * changes while it is open.
 *
 * @param trueOn the day that is asked about; claims published later are not in the view
 * @param knownBy only what the ledger had learned by then is in the view
 * @param claims in order of publication, then of place in the document
 * @param entities by id
 * @param documents by id
 * @param gradings what people hold of sources and claims
 */
public record ClaimView(
    LocalDate trueOn,
    Instant knownBy,
    List<ResolvedClaim> claims,
    Map<String, Entity> entities,
    Map<String, Document> documents,
    Gradings gradings) {
  public ClaimView {
    claims = List.copyOf(claims);
    entities = Map.copyOf(entities);
    documents = Map.copyOf(documents);
  }

  /** A view in which nothing is graded. */
  public ClaimView(
      LocalDate trueOn,
      Instant knownBy,
      List<ResolvedClaim> claims,
      Map<String, Entity> entities,
      Map<String, Document> documents) {
    this(trueOn, knownBy, claims, entities, documents, Gradings.NONE);
  }

  /** The same view with other claims. */
  public ClaimView with(List<ResolvedClaim> others) {
    return new ClaimView(trueOn, knownBy, others, entities, documents, gradings);
  }

  /**
   * What this view holds about an earlier day: what had begun by then, told then or later, and what
   * was told by then without a date of its own.
   */
  public ClaimView about(LocalDate day) {
    List<ResolvedClaim> then = claims.stream().filter(c -> tellsBy(c.claim(), day)).toList();
    return new ClaimView(day, knownBy, then, entities, documents, gradings);
  }

  /**
   * What of this view had been published by an earlier day: what the ledger would open for that day
   * and a moment at which it knew the same. What has no date, or none that ends, counts as out by
   * the first day it can mean.
   */
  public ClaimView publishedBy(LocalDate day, Instant moment) {
    if (!day.isBefore(trueOn)) {
      return new ClaimView(day, moment, claims, entities, documents, gradings);
    }
    Map<String, Document> out = new HashMap<>();
    documents.forEach(
        (id, document) -> {
          if (isOutBy(document.date(), day)) {
            out.put(id, document);
          }
        });
    List<ResolvedClaim> told =
        claims.stream().filter(c -> isOutBy(c.claim().published(), day)).toList();
    return new ClaimView(day, moment, told, entities, out, gradings);
  }

  private static boolean isOutBy(Optional<Edtf> date, LocalDate day) {
    return date.flatMap(d -> d.latest().or(d::earliest)).map(d -> !d.isAfter(day)).orElse(true);
  }

  private static boolean tellsBy(Claim claim, LocalDate day) {
    return claim.when().isPresent()
        ? claim.when().get().hasBegunBy(day)
        : claim.published().map(p -> p.hasBegunBy(day)).orElse(true);
  }

  public Optional<Entity> findEntity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The document behind a claim of this view. */
  public Document documentOf(ResolvedClaim claim) {
    Document document = documents.get(claim.claim().document());
    if (document == null) {
      throw new IllegalStateException(
          "claim " + claim.claim().id() + " has no document in its view");
    }
    return document;
  }
}
