package org.isnad.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What people hold of sources and of single claims, as the ledger has it: of several grades of one
 * thing the last counts. "Cannot be judged" (F, 6) takes an earlier grade back.
 *
 * @param sources by the name under which a source's reports are cited
 * @param claims by the claim's id
 */
public record Gradings(Map<String, Grading> sources, Map<String, Grading> claims) {
  /** Nobody has graded anything. */
  public static final Gradings NONE = new Gradings(Map.of(), Map.of());

  public Gradings {
    sources = Map.copyOf(sources);
    claims = Map.copyOf(claims);
  }

  /**
   * One grade.
   *
   * @param grade the Admiralty grade
   * @param by whose opinion it is
   * @param recorded when the ledger learned it
   */
  public record Grading(Grade grade, String by, Instant recorded) {}

  /** What somebody holds of a source. */
  public Optional<Grading> findOfSource(String name) {
    return Optional.ofNullable(sources.get(name));
  }

  /** What somebody holds of a claim. */
  public Optional<Grading> findOfClaim(String id) {
    return Optional.ofNullable(claims.get(id));
  }
}
