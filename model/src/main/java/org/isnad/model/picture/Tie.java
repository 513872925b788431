package org.isnad.model.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.Opinion;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;

/**
 * How one actor stands to another, with sign, dates and weight.
 *
 * @param from the one who allies, leads, belongs, pledges, supports, fights or accuses
 * @param to the other
 * @param kind the kind of tie
 * @param status how its claims stand
 * @param opinion how far they carry it
 * @param span the first and the last day anybody speaks of it
 * @param marks what qualifies it: "nominal", "accepted", "refused", means of support
 * @param claims the claims, newest first
 */
public record Tie(
    Entity from,
    Entity to,
    Kind kind,
    Status status,
    Opinion opinion,
    Span span,
    Set<String> marks,
    List<ResolvedClaim> claims) {
  public Tie {
    marks = Set.copyOf(marks);
    claims = List.copyOf(claims);
  }

  /** Whether it binds the two, parts them, or neither. */
  public enum Kind {
    ALLIANCE(1),
    COMMAND(1),
    MEMBERSHIP(1),
    PLEDGE(1),
    SUPPORT(1),
    RIVALRY(-1),
    FIGHTING(-1),
    ACCUSATION(-1),
    SPLIT(0),
    SUCCESSION(0);

    private final int sign;

    Kind(int sign) {
      this.sign = sign;
    }

    /** 1 where it binds, -1 where it parts, 0 where it does neither. */
    public int sign() {
      return sign;
    }

    /** The word for people and programs. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Two days, both included.
   *
   * @param first the first
   * @param last the last
   */
  public record Span(LocalDate first, LocalDate last) {}

  /** What the tie weighs: belief less disbelief, times its sign; 0 where more speaks against it. */
  public double weight() {
    boolean refused = marks.contains("refused");
    return refused ? 0 : kind.sign() * Math.max(0, opinion.belief() - opinion.disbelief());
  }

  public boolean isNominal() {
    return marks.contains("nominal");
  }
}
