package org.isnad.model.picture;

import java.util.List;
import java.util.Map;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Reckoning;
import org.isnad.model.ResolvedClaim;

/**
 * All that can be drawn from one view of the ledger. The same view and sources give the same
 * answers.
 */
public interface Analysis {
  /** The view it is drawn from. */
  ClaimView view();

  /** The picture of the day the view is true on. */
  Picture picture();

  /** Who stands how to whom. */
  Network network();

  /** The order of battle with succession, parents, members and standing towards the state. */
  List<Unit> units();

  /** Who stands together. */
  Coalitions coalitions();

  /** Who would stand together in another network: see {@link #with} and {@link #without}. */
  Coalitions coalitions(Network other);

  /** The network with a tie that nobody has claimed. */
  Network with(Entity from, Tie.Kind kind, Entity to);

  /** The network without any tie between two actors. */
  Network without(Entity one, Entity other);

  /** The same analysis as if actors stood to one another as in another network. */
  Analysis supposing(Network other);

  /** The same analysis as if one claim had never been made. */
  Analysis ifFalls(String claim);

  /** Who would be antagonised if an actor were backed, the most hostile first. */
  List<Antagonised> ifBacked(Entity actor);

  /** Who gained and who lost in the seven days up to the day, the strongest movement first. */
  List<Momentum> momentum();

  /** Running totals of the dead beside the events of their days, the latest first. */
  List<Toll> tolls();

  /** Parts that come to more than the whole they are told of. */
  List<Mismatch> mismatches();

  /**
   * The towns of whose neighbourhoods anybody is said to hold one, by name.
   *
   * @param within the id of the place that a place lies in, by the place's own id
   */
  List<Town> towns(Map<String, String> within);

  /** The estimates of an actor's strength over time, the oldest first. */
  List<StrengthPoint> strengths(Entity actor);

  /** Where the warning signs stand. */
  List<Indicator.Reading> watch(List<Indicator> indicators);

  /** Where the scenarios stand. */
  List<Scenario.Reading> scenarios(List<Scenario> scenarios);

  /** The evidence on an actor by criteria of due diligence. */
  Criterion.Dossier dossier(Entity actor, List<Criterion> criteria);

  /** What moved in the territory since an earlier view. */
  List<Change> changesSince(ClaimView earlier);

  /** Who finally said a claim of the view: claims of one voice are one independent root. */
  String voiceOf(ResolvedClaim claim);

  /** How the opinion on a tie came about. */
  Reckoning why(Tie tie);

  /** How far some claims of one thing carry it together. */
  Reckoning together(String what, List<ResolvedClaim> claims);

  /** How the opinions of a finding came about, answer by answer. */
  List<Reckoning> why(Finding finding);
}
