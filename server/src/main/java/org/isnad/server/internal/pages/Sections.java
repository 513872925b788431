package org.isnad.server.internal.pages;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.show.Section;
import org.isnad.server.internal.show.Step;

/** Which part of a picture an address asks for, and the parts that lie one step from it. */
final class Sections {
  static final String PARAMETER = "part";

  private Sections() {}

  /**
   * The part that is asked for; the whole where none is.
   *
   * @throws Refusal where the address asks for something else
   */
  static Section asked(Visit visit) {
    return visit
        .request()
        .find(PARAMETER)
        .map(
            text ->
                Section.find(text).orElseThrow(() -> Refusal.told(400, "section.none-such", text)))
        .orElse(Section.WHOLE);
  }

  /**
   * The steps from a part.
   *
   * @param address the page with a part as an address bears it
   */
  static List<Step> steps(Section section, UnaryOperator<String> address, Visit visit) {
    return section.steps().entrySet().stream()
        .map(
            step ->
                new Step(
                    step.getKey(),
                    visit.words().of("section.step." + step.getKey()),
                    address.apply(step.getValue().text())))
        .toList();
  }
}
