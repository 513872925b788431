package org.isnad.model;

import java.util.List;

/**
 * What one claim adds to an answer: the arithmetic from its words to its weight.
 *
 * @param claim the claim
 * @param root who finally said it; claims of one root are one voice
 * @param ownWord whether that is the party it is about
 * @param stated the opinion that its words alone give
 * @param steps each one who handed it down, with the trust in them
 * @param trust the product of the trust in all steps, 0 to 1
 * @param ageDays days between the day it speaks of and the day asked about
 * @param fading what age leaves of it, 0 to 1
 * @param opinion what is left after trust and fading
 */
public record Strand(
    ResolvedClaim claim,
    String root,
    boolean ownWord,
    Opinion stated,
    List<Step> steps,
    double trust,
    long ageDays,
    double fading,
    Opinion opinion) {
  public Strand {
    steps = List.copyOf(steps);
  }

  /**
   * One who handed a claim down.
   *
   * @param name as the report names them
   * @param trust 0 to 1
   * @param reason where the trust comes from
   */
  public record Step(String name, double trust, String reason) {}
}
