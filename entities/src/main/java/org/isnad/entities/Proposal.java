package org.isnad.entities;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.Evidence;

/**
 * Two entities that may be one, for a person to decide.
 *
 * @param left the one with more claims, or of the register; it would stand for both
 * @param right the other
 * @param names what the likest two of their names tell
 * @param evidence what else speaks for or against
 * @param strength from 0 to 1, how strongly it speaks for one entity
 * @param claims how many claims hang on the right one
 */
public record Proposal(
    Entity left, Entity right, Match names, List<Evidence> evidence, double strength, int claims) {
  public Proposal {
    evidence = List.copyOf(evidence);
  }

  /** Whether something contradicts that the two are one. */
  public boolean isHeldBack() {
    return evidence.stream().anyMatch(e -> !e.speaksFor());
  }

  /** How much the decision matters: strength times the order of magnitude of what hangs on it. */
  public double weight() {
    return strength * (1 + Math.log1p(claims));
  }
}
