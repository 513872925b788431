package org.isnad.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Briefing.Part;

/**
 * How a house wants its briefings to look.
 *
 * @param organisation who gives them out
 * @param title the title, with {theatre}, {days} and {focus} in it
 * @param marking how they may be handed on, such as TLP:AMBER
 * @param imprint a line at their end
 * @param order the sections wanted, in order; empty for all in the usual order
 * @param headings headings in place of the usual ones
 * @param css rules behind those of the program
 * @param page the whole HTML page, with {title}, {style} and {body} in it
 */
public record HouseStyle(
    Optional<String> organisation,
    Optional<String> title,
    Optional<String> marking,
    Optional<String> imprint,
    List<Part> order,
    Map<Part, String> headings,
    Optional<String> css,
    Optional<String> page) {
  /** The program's own. */
  public static final HouseStyle PLAIN =
      new HouseStyle(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty());

  public HouseStyle {
    order = List.copyOf(order);
    headings = Map.copyOf(headings);
  }
}
