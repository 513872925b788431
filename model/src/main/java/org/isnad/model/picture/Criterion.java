package org.isnad.model.picture;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;

/**
 * One criterion of due diligence on an armed actor.
 *
 * @param id stable and readable
 * @param question what is asked of the actor
 * @param speaksFor the claims that speak for it
 * @param speaksAgainst the claims that speak against it
 * @param signs who must sign the judgement
 */
public record Criterion(
    String id,
    String question,
    List<ClaimPattern> speaksFor,
    List<ClaimPattern> speaksAgainst,
    List<String> signs) {
  public Criterion {
    speaksFor = List.copyOf(speaksFor);
    speaksAgainst = List.copyOf(speaksAgainst);
    signs = List.copyOf(signs);
    if (signs.isEmpty()) {
      throw new IllegalArgumentException(
          "nobody signs for the criterion “" + id + "”; name who must");
    }
  }

  /**
   * What is known of an actor by the criteria. It holds no verdict: people sign, not programs.
   *
   * @param actor who
   * @param entries a criterion each
   */
  public record Dossier(Entity actor, List<Entry> entries) {
    public Dossier {
      entries = List.copyOf(entries);
    }
  }

  /**
   * The evidence on one criterion.
   *
   * @param criterion which
   * @param evidenceFor voices that speak for it
   * @param evidenceAgainst voices that speak against it
   */
  public record Entry(
      Criterion criterion, List<Testimony> evidenceFor, List<Testimony> evidenceAgainst) {
    public Entry {
      evidenceFor = List.copyOf(evidenceFor);
      evidenceAgainst = List.copyOf(evidenceAgainst);
    }

    /** Whether nobody says anything either way. */
    public boolean isWithoutInformation() {
      return evidenceFor.isEmpty() && evidenceAgainst.isEmpty();
    }
  }

  /**
   * One voice on a criterion.
   *
   * @param voice who says so
   * @param ownWord whether that is the actor itself, or one who speaks for it
   * @param of the leader, commander, member or part of the actor that it tells of; absent where it
   *     tells of the actor itself
   * @param claims its claims, newest first
   */
  public record Testimony(
      String voice, boolean ownWord, Optional<Entity> of, List<ResolvedClaim> claims) {
    public Testimony {
      claims = List.copyOf(claims);
    }
  }
}
