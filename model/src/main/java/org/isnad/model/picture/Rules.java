package org.isnad.model.picture;

import java.util.List;

/**
 * What a theatre asks by rules of its own.
 *
 * @param indicators warning signs
 * @param scenarios questions with rival hypotheses
 * @param criteria of due diligence
 */
public record Rules(
    List<Indicator> indicators, List<Scenario> scenarios, List<Criterion> criteria) {
  /** No rules. */
  public static final Rules NONE = new Rules(List.of(), List.of(), List.of());

  public Rules {
    indicators = List.copyOf(indicators);
    scenarios = List.copyOf(scenarios);
    criteria = List.copyOf(criteria);
  }
}
