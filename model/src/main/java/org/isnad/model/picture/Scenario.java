package org.isnad.model.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ResolvedClaim;

/**
 * A question with rival hypotheses and the evidence that tells between them (analysis of competing
 * hypotheses: Heuer, Psychology of Intelligence Analysis, 1999, chapter 8).
 *
 * @param id stable and readable
 * @param question what is asked
 * @param hypotheses the rivals, by id
 * @param evidence what to look for
 * @param days how far back claims count
 */
public record Scenario(
    String id, String question, Map<String, String> hypotheses, List<Item> evidence, int days) {
  public Scenario {
    hypotheses = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(hypotheses));
    evidence = List.copyOf(evidence);
    if (hypotheses.size() < 2) {
      throw new IllegalArgumentException(
          "the scenario “" + id + "” has fewer than two hypotheses; rivals are what it is for");
    }
  }

  /** How a piece of evidence sits with a hypothesis. */
  public enum Rating {
    VERY_CONSISTENT("CC", 0),
    CONSISTENT("C", 0),
    NEUTRAL("N", 0),
    INCONSISTENT("I", 1),
    VERY_INCONSISTENT("II", 2);

    private final String code;
    private final int inconsistency;

    Rating(String code, int inconsistency) {
      this.code = code;
      this.inconsistency = inconsistency;
    }

    /** CC, C, N, I or II. */
    public String code() {
      return code;
    }

    /** What counts against a hypothesis; consistency counts nothing, as Heuer advises. */
    public int inconsistency() {
      return inconsistency;
    }

    public static Optional<Rating> find(String code) {
      return java.util.Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
  }

  /**
   * One piece of evidence.
   *
   * @param id stable and readable
   * @param name the name to show
   * @param claims the claims that make it present
   * @param ratings how its presence sits with each hypothesis, by the rule of the file
   * @param analysts the same by each analyst who rated it
   */
  public record Item(
      String id,
      String name,
      List<ClaimPattern> claims,
      Map<String, Rating> ratings,
      Map<String, Map<String, Rating>> analysts) {
    public Item {
      claims = List.copyOf(claims);
      ratings = Map.copyOf(ratings);
      analysts = Map.copyOf(analysts);
    }
  }

  /**
   * Where a scenario stands on a day.
   *
   * @param scenario which
   * @param rows each piece of evidence, the most telling first
   * @param ranking the hypotheses, the least contradicted first
   * @param byAnalyst each analyst's ranking by their own ratings
   * @param sensitivity what would change the first place
   * @param influence the claim that weighs most; absent where no claim weighs anything
   */
  public record Reading(
      Scenario scenario,
      List<Row> rows,
      List<Rank> ranking,
      Map<String, List<Rank>> byAnalyst,
      List<Sensitivity> sensitivity,
      Optional<Influence> influence) {
    public Reading {
      rows = List.copyOf(rows);
      ranking = List.copyOf(ranking);
      byAnalyst = Map.copyOf(byAnalyst);
      sensitivity = List.copyOf(sensitivity);
    }

    /** Whether one hypothesis alone is least contradicted. */
    public boolean isDecided() {
      return ranking.size() > 1
          && ranking.get(0).inconsistency() < ranking.get(1).inconsistency() - 1e-9;
    }
  }

  /**
   * One row of the matrix.
   *
   * @param item the evidence
   * @param believed how far it is present, 0 where no claim says so
   * @param diagnosticity how far its ratings differ between hypotheses, 0 where they are all alike
   * @param claims the claims that make it present, newest first
   */
  public record Row(Item item, double believed, double diagnosticity, List<ResolvedClaim> claims) {
    public Row {
      claims = List.copyOf(claims);
    }
  }

  /** A hypothesis with all that speaks against it. */
  public record Rank(String hypothesis, double inconsistency) {}

  /**
   * A claim without which another hypothesis would be first.
   *
   * @param claim the claim
   * @param first the hypothesis that would then be least contradicted
   */
  public record Sensitivity(ResolvedClaim claim, String first) {}

  /**
   * The claim whose fall would move the ranking most.
   *
   * @param claim the claim
   * @param ranking the hypotheses as they would then stand, the least contradicted first
   */
  public record Influence(ResolvedClaim claim, List<Rank> ranking) {
    public Influence {
      ranking = List.copyOf(ranking);
    }
  }
}
