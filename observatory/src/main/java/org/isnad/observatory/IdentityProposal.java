package org.isnad.observatory;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.Evidence;

/**
 * Two entities that may be one, for a person to decide.
 *
 * @param id short and stable, to answer by
 * @param left the one that would stand for both
 * @param right the other
 * @param names what the letters of their likest names tell, in one line
 * @param evidence what else speaks for or against
 * @param strength from 0 to 1
 * @param claims how many claims hang on the right one
 */
public record IdentityProposal(
    String id,
    Entity left,
    Entity right,
    String names,
    List<Evidence> evidence,
    double strength,
    int claims) {
  public IdentityProposal {
    evidence = List.copyOf(evidence);
  }

  /** Whether something contradicts that the two are one. */
  public boolean isHeldBack() {
    return evidence.stream().anyMatch(e -> !e.speaksFor());
  }
}
