package org.isnad.model.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;

/**
 * Whether an actor gained or lost in the days up to a day.
 *
 * @param actor who
 * @param from the first day of the week
 * @param to the last day
 * @param label what the interval allows to say
 * @param score the sum of the contributions, each as far as it is believed
 * @param low lower end of the interval
 * @param high upper end
 * @param roots how many independent roots speak
 * @param contributions what went in, the weightiest first
 */
public record Momentum(
    Entity actor,
    LocalDate from,
    LocalDate to,
    Label label,
    double score,
    double low,
    double high,
    int roots,
    List<Contribution> contributions) {
  public Momentum {
    contributions = List.copyOf(contributions);
  }

  /** What can be said of a week. */
  public enum Label {
    RISING,
    STEADY,
    FALLING,
    /** There is evidence, and the interval allows no label: one voice only, or voices apart. */
    UNCLEAR,
    NO_EVIDENCE;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * One thing that happened to an actor, told by one root or more.
   *
   * @param what in words: "took Derna"
   * @param weight what it counts if it is certain
   * @param believed how far it is believed, 0 to 1
   * @param roots those who tell it
   * @param claims their claims
   */
  public record Contribution(
      String what, double weight, double believed, List<String> roots, List<ResolvedClaim> claims) {
    public Contribution {
      roots = List.copyOf(roots);
      claims = List.copyOf(claims);
    }
  }
}
