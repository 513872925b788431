package org.isnad.observatory;

import java.util.List;
import java.util.Map;
import org.isnad.model.Entity;
import org.isnad.model.Source;
import org.isnad.model.picture.Rules;

/**
 * What a theatre's own lists say, today or as its ledger had recorded them by a moment.
 *
 * @param register the actors, persons and places it knows
 * @param within the id of the place that a place lies in, by the place's own id
 * @param sources who says things, and how far its owner trusts them
 * @param rules its warning indicators, scenarios and criteria of due diligence
 */
public record Knowledge(
    List<Entity> register, Map<String, String> within, List<Source> sources, Rules rules) {
  public Knowledge {
    register = List.copyOf(register);
    within = Map.copyOf(within);
    sources = List.copyOf(sources);
  }
}
