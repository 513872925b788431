package org.isnad.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the claims of a view amount to on one day.
 *
 * @param asOf the day
 * @param orderOfBattle the actors, most spoken of first
 * @param territory who holds which place
 * @param relations who stands how to whom
 * @param week what was said to have happened in the seven days up to the day
 */
public record Picture(
    LocalDate asOf,
    List<Actor> orderOfBattle,
    List<Holding> territory,
    List<Relation> relations,
    List<ResolvedClaim> week) {
  public Picture {
    orderOfBattle = List.copyOf(orderOfBattle);
    territory = List.copyOf(territory);
    relations = List.copyOf(relations);
    week = List.copyOf(week);
  }

  /** How many findings of this picture are contested. */
  public long contested() {
    long places = territory.stream().filter(h -> h.holder().status() == Status.CONTESTED).count();
    long leaders =
        orderOfBattle.stream().filter(a -> a.leader().status() == Status.CONTESTED).count();
    long strengths =
        orderOfBattle.stream().filter(a -> a.strength().status() == Status.CONTESTED).count();
    return places
        + leaders
        + strengths
        + relations.stream().filter(r -> r.status() == Status.CONTESTED).count();
  }

  /**
   * One actor of the order of battle.
   *
   * @param entity the actor
   * @param leader who leads it
   * @param strength how many it has as a whole
   * @param strengthBand the band over all answers
   * @param places where it is said to be
   * @param claims all claims about it, newest first
   * @param further what else is known of it
   */
  public record Actor(
      Entity entity,
      Finding leader,
      Finding strength,
      Range strengthBand,
      Finding places,
      List<ResolvedClaim> claims,
      Further further) {
    public Actor {
      claims = List.copyOf(claims);
    }
  }

  /**
   * What else is known of an actor.
   *
   * @param commanders those named as one of its commanders, a deputy, a minister or the head of a
   *     part of it
   * @param strengthsInPlaces how strong it is in one place, a finding for each place
   */
  public record Further(Finding commanders, List<Finding> strengthsInPlaces) {
    public Further {
      strengthsInPlaces = List.copyOf(strengthsInPlaces);
    }
  }

  /**
   * A place and those said to hold it.
   *
   * @param place the place
   * @param holder who holds it
   * @param newest day of the newest claim on it, for its age
   * @param since the first day from which all claims on it give the first answer, as far as is told
   */
  public record Holding(
      Entity place, Finding holder, Optional<LocalDate> newest, Optional<LocalDate> since) {}

  /**
   * How one actor stands to another.
   *
   * @param from the one who supports, belongs, pledges or fights
   * @param to the other
   * @param type the kind of relation
   * @param status how the claims stand
   * @param claims the claims behind it, newest first
   */
  public record Relation(
      Entity from, Entity to, ClaimType type, Status status, List<ResolvedClaim> claims) {
    public Relation {
      claims = List.copyOf(claims);
    }
  }
}
