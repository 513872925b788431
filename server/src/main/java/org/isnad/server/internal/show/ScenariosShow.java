package org.isnad.server.internal.show;

import java.util.List;

/**
 * The scenarios of a theatre.
 *
 * @param scenarios each with its ranking and its matrix
 */
public record ScenariosShow(List<Scenario> scenarios) {
  public ScenariosShow {
    scenarios = List.copyOf(scenarios);
  }

  /**
   * One question with its rivals.
   *
   * @param question what is asked
   * @param days how far back claims count
   * @param first the hypotheses that least speaks against, in words
   * @param columns what each hypothesis is ranked by beside the rules of the file
   * @param ranks the hypotheses, the least contradicted first
   * @param hypotheses the same in the order of the file, for the heads of the matrix
   * @param rows the evidence, the most telling first
   * @param falls what would change if a claim fell
   */
  public record Scenario(
      String question,
      int days,
      List<String> first,
      List<String> columns,
      List<Rank> ranks,
      List<Hypothesis> hypotheses,
      List<Row> rows,
      List<Fall> falls) {
    public Scenario {
      first = List.copyOf(first);
      columns = List.copyOf(columns);
      ranks = List.copyOf(ranks);
      hypotheses = List.copyOf(hypotheses);
      rows = List.copyOf(rows);
      falls = List.copyOf(falls);
    }
  }

  /** One of the rivals. */
  public record Hypothesis(String id, String name) {}

  /**
   * How much speaks against one hypothesis.
   *
   * @param against by the rules of the file
   * @param others by each further column
   */
  public record Rank(Hypothesis hypothesis, Measure against, List<Measure> others) {
    public Rank {
      others = List.copyOf(others);
    }
  }

  /**
   * A sum of what speaks against a hypothesis.
   *
   * @param sum in figures
   * @param share of the greatest sum of the table, 0 to 1
   * @param place from 1; the same for equal sums
   */
  public record Measure(String sum, double share, int place) {}

  /**
   * One piece of evidence.
   *
   * @param name what it is
   * @param believed how far it is believed; empty where no claim makes it present
   * @param tells how far it tells the hypotheses apart, in words
   * @param cells how it sits with each hypothesis
   * @param marks the claims that make it present
   */
  public record Row(String name, String believed, String tells, List<Cell> cells, Marks marks) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How one piece of evidence sits with one hypothesis.
   *
   * @param form a name for its look
   * @param sign the same as a sign
   * @param words the same in words
   * @param others what analysts hold who see it otherwise
   */
  public record Cell(String form, String sign, String words, List<String> others) {
    public Cell {
      others = List.copyOf(others);
    }
  }

  /**
   * A claim on which much hangs.
   *
   * @param claim what it says
   * @param marks the claim itself
   * @param then what would change without it, in words
   */
  public record Fall(String claim, Marks marks, String then) {}
}
