package org.isnad.server.internal.show;

import java.util.List;

/**
 * What two publishers say of the same questions.
 *
 * @param publishers those to choose from, with how many reports each has
 * @param one the first one's name; empty where there are fewer than two
 * @param other the second one's name
 * @param contradicted questions to which their answers cannot be right together
 * @param shared questions to which both give an answer in common, or answers that fit
 * @param onlyOne questions of which the first alone speaks
 * @param onlyOther questions of which the second alone speaks
 */
public record SourcesShow(
    List<Publisher> publishers,
    String one,
    String other,
    Section contradicted,
    Section shared,
    Section onlyOne,
    Section onlyOther) {
  public SourcesShow {
    publishers = List.copyOf(publishers);
  }

  /** One publisher. */
  public record Publisher(String name, long reports) {}

  /** Some questions and how many there are beside them. */
  public record Section(List<Row> rows, int more) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /** One question with what either says. */
  public record Row(Term question, Found one, Found other) {}
}
