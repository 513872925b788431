package org.isnad.model.picture;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.Picture.Actor;
import org.isnad.model.ResolvedClaim;

/**
 * One actor of the order of battle with its place in it.
 *
 * @param actor who it is, its leader, strength and places
 * @param tenures those said to lead it over time, the latest first
 * @param unnamedLeader claims that somebody leads it whom they do not name
 * @param parents what it belongs to
 * @param members what belongs to it
 * @param towardsState how it stands to each body of the state that claims tie it to
 */
public record Unit(
    Actor actor,
    List<Tenure> tenures,
    List<ResolvedClaim> unnamedLeader,
    List<Tie> parents,
    List<Tie> members,
    List<TowardsState> towardsState) {
  public Unit {
    tenures = List.copyOf(tenures);
    unnamedLeader = List.copyOf(unnamedLeader);
    parents = List.copyOf(parents);
    members = List.copyOf(members);
    towardsState = List.copyOf(towardsState);
  }

  /**
   * One leader's time, as far as claims tell it.
   *
   * @param leader who
   * @param span from the first to the last day anybody says so
   * @param former whether the newest claim calls it past
   * @param claims the claims, newest first
   */
  public record Tenure(Entity leader, Tie.Span span, boolean former, List<ResolvedClaim> claims) {
    public Tenure {
      claims = List.copyOf(claims);
    }
  }

  /**
   * How it stands to one body of the state.
   *
   * @param body a state, government, army or police
   * @param standing how
   * @param claims the claims, newest first
   */
  public record TowardsState(Entity body, Place standing, List<ResolvedClaim> claims) {
    public TowardsState {
      claims = List.copyOf(claims);
    }
  }

  /** Inside the state, beside it under its name, or outside. */
  public enum Place {
    /** Part of it, under its command. */
    FOLDED_IN,
    /** Part of it in name, or loyal to it by its own word, under a command of its own. */
    NOMINALLY_UNDER,
    /** Against it. */
    OUTSIDE
  }
}
