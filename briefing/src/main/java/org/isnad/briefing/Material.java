package org.isnad.briefing;

import java.util.function.Function;
import org.isnad.model.BriefingScope;
import org.isnad.model.ClaimView;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Rules;

/**
 * What a briefing is written from.
 *
 * @param theatre the theatre's name
 * @param scope its days, and what it is about
 * @param analysis of a view whose day is the last day of the scope
 * @param draw draws the analysis of another view with the same sources
 * @param rules the theatre's indicators and scenarios
 */
public record Material(
    String theatre,
    BriefingScope scope,
    Analysis analysis,
    Function<ClaimView, Analysis> draw,
    Rules rules) {
  public Material {
    if (!analysis.view().trueOn().equals(scope.to())) {
      throw new IllegalArgumentException(
          "the view is of "
              + analysis.view().trueOn()
              + " and the briefing ends on "
              + scope.to()
              + "; open the view of that day");
    }
  }
}
