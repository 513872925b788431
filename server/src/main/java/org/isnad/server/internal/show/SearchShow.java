package org.isnad.server.internal.show;

import java.util.List;

/**
 * What was found.
 *
 * @param words what was searched for
 * @param entities actors, persons and places of such a name
 * @param reports reports with such a title
 * @param claims claims with these words, of the chosen type where one is
 * @param types the types of all claims with these words, to choose one
 */
public record SearchShow(
    String words, List<Named> entities, List<Term> reports, ClaimList claims, List<Choice> types) {
  public SearchShow {
    entities = List.copyOf(entities);
    reports = List.copyOf(reports);
    types = List.copyOf(types);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return entities.isEmpty() && reports.isEmpty() && claims.claims().isEmpty();
  }

  /** An entity with its kind and its other names. */
  public record Named(Term entity, String kind, String others, int claims) {}
}
