package org.isnad.briefing;

import java.util.function.Function;
import org.isnad.briefing.internal.grammar.Names;
import org.isnad.briefing.internal.grammar.SpokenDates;
import org.isnad.briefing.internal.grammar.Teller;
import org.isnad.briefing.internal.sections.Sections;
import org.isnad.model.Briefing;
import org.isnad.model.BriefingScope;
import org.isnad.model.ClaimView;
import org.isnad.model.ResolvedClaim;

/** Writes the briefing of a span of days. */
public final class Briefings {
  private Briefings() {}

  /** The briefing of some days; sections with nothing to say are left out. */
  public static Briefing write(Material material) {
    return new Briefing(material.theatre(), material.scope(), Sections.of(material));
  }

  /** Puts single claims of a view into plain English, each with whoever its report quotes. */
  public static Function<ResolvedClaim, String> sentences(ClaimView view) {
    SpokenDates dates = new SpokenDates(BriefingScope.of(view.trueOn(), view.trueOn()));
    return new Teller(view, Names.alone(view), dates)::alone;
  }

  /** One claim of a view in plain English; for many of one view ask {@link #sentences}. */
  public static String sentence(ResolvedClaim claim, ClaimView view) {
    return sentences(view).apply(claim);
  }
}
