package org.isnad.observatory;

import org.isnad.briefing.Briefings;
import org.isnad.model.Chain;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.ResolvedClaim;

/**
 * A claim that nobody has compared with its words yet.
 *
 * @param claim the claim
 * @param view a view that holds it
 * @param why what hangs on it, in words; empty where nothing does
 * @param isHeld whether it counts only once it is accepted
 */
public record ClaimToReview(ResolvedClaim claim, ClaimView view, String why, boolean isHeld) {
  /** What it says in plain English. */
  public String sentence() {
    return Briefings.sentence(claim, view);
  }

  /** The report that says it. */
  public Document document() {
    return view.documentOf(claim);
  }

  /** Those who handed it down. */
  public Chain chain() {
    return Chain.of(claim.claim(), document());
  }
}
