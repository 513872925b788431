package org.isnad.model.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Entity;

/**
 * Who stands together on a day.
 *
 * @param asOf the day
 * @param blocs the blocs, the largest first; an actor alone is a bloc of one
 * @param fit how well the blocs fit the ties
 * @param bridges actors with friends in more than one bloc, the most torn first
 * @param factions rifts inside what is one body in name
 * @param spread how many independent actors there are, and how strength is spread over them
 */
public record Coalitions(
    LocalDate asOf,
    List<Bloc> blocs,
    Fit fit,
    List<Bridge> bridges,
    List<Faction> factions,
    Spread spread) {
  public Coalitions {
    blocs = List.copyOf(blocs);
    bridges = List.copyOf(bridges);
    factions = List.copyOf(factions);
  }

  /**
   * Actors that stand together.
   *
   * @param core the member that the others are most tied to; it gives the bloc its name
   * @param members all of them, the core first, then by name
   */
  public record Bloc(Entity core, List<Entity> members) {
    public Bloc {
      members = List.copyOf(members);
    }
  }

  /**
   * How well blocs fit: frustration is the weight of friendly ties between blocs and of hostile
   * ties within them.
   *
   * @param frustration that weight
   * @param bound no partition has less than this; where it equals the frustration, none is better
   * @param exact whether it is proved that none is better
   * @param against the ties that do not fit
   */
  public record Fit(double frustration, double bound, boolean exact, List<Tie> against) {
    public Fit {
      against = List.copyOf(against);
    }
  }

  /**
   * An actor between blocs.
   *
   * @param actor who
   * @param participation 0 where all its friends are in one bloc, towards 1 where they are spread
   *     (Guimerà and Amaral 2005)
   * @param friendsElsewhere its friendly ties into other blocs
   */
  public record Bridge(Entity actor, double participation, List<Tie> friendsElsewhere) {
    public Bridge {
      friendsElsewhere = List.copyOf(friendsElsewhere);
    }
  }

  /**
   * A rift inside what is one body in name.
   *
   * @param body the coalition, command or other body
   * @param apart members that stand in another bloc
   * @param quarrels hostile ties among its members
   */
  public record Faction(Entity body, List<Entity> apart, List<Tie> quarrels) {
    public Faction {
      apart = List.copyOf(apart);
      quarrels = List.copyOf(quarrels);
    }
  }

  /**
   * Fragmentation (Bakke, Cunningham and Seymour 2012): number and power.
   *
   * @param independent actors that belong to no other actor
   * @param herfindahl sum of the squared shares of strength, 1 where one actor has all; absent
   *     where fewer than two strengths are known
   * @param strengthsKnown how many of the independent actors have a known strength
   */
  public record Spread(int independent, Optional<Double> herfindahl, int strengthsKnown) {}
}
