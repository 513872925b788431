package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * One who says things, as the theatre's owner sees it: a publisher, a spokesman, an office.
 *
 * @param name as in the reports' headers or texts
 * @param aliases its other names
 * @param kind what sort of source it is, in one word
 * @param grade how reliable it is held to be, A to F after the Admiralty code
 * @param by who graded it
 * @param speaksFor ids of the actors whose own word its word is
 */
public record Source(
    String name,
    List<String> aliases,
    String kind,
    Optional<Grade> grade,
    Optional<String> by,
    List<String> speaksFor) {
  public Source {
    aliases = List.copyOf(aliases);
    speaksFor = List.copyOf(speaksFor);
    if (grade.isPresent() && by.isEmpty()) {
      throw new IllegalArgumentException(
          "the grade of “" + name + "” is nobody's; say whose opinion it is");
    }
  }
}
