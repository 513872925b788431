package org.isnad.model.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.model.Entity;

/**
 * Who stands how to whom on a day.
 *
 * @param asOf the day
 * @param ties the ties that are not denied, by the two names
 * @param assistance who supports whom by which means
 */
public record Network(LocalDate asOf, List<Tie> ties, List<Assistance> assistance) {
  public Network {
    ties = List.copyOf(ties);
    assistance = List.copyOf(assistance);
  }

  /**
   * One channel of support.
   *
   * @param tie the support
   * @param means arms, money, training …; empty where nobody says
   * @param bypassed those above the recipient whom the supporter does not support: the channel goes
   *     past them
   */
  public record Assistance(Tie tie, Set<String> means, List<Entity> bypassed) {
    public Assistance {
      means = Set.copyOf(means);
      bypassed = List.copyOf(bypassed);
    }
  }
}
