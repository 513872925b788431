package org.isnad.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Reckoning;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Source;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Antagonised;
import org.isnad.model.picture.Change;
import org.isnad.model.picture.Coalitions;
import org.isnad.model.picture.Criterion;
import org.isnad.model.picture.Indicator;
import org.isnad.model.picture.Mismatch;
import org.isnad.model.picture.Momentum;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Scenario;
import org.isnad.model.picture.StrengthPoint;
import org.isnad.model.picture.Tie;
import org.isnad.model.picture.Toll;
import org.isnad.model.picture.Town;
import org.isnad.model.picture.Unit;
import org.isnad.picture.internal.battle.StrengthSeries;
import org.isnad.picture.internal.battle.Units;
import org.isnad.picture.internal.coalitions.Antagonists;
import org.isnad.picture.internal.coalitions.Blocs;
import org.isnad.picture.internal.coalitions.Spreads;
import org.isnad.picture.internal.coalitions.WhatIf;
import org.isnad.picture.internal.momentum.Momenta;
import org.isnad.picture.internal.network.Networks;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Reckoner;
import org.isnad.picture.internal.rules.Dossiers;
import org.isnad.picture.internal.rules.Indicators;
import org.isnad.picture.internal.rules.Scenarios;
import org.isnad.picture.internal.territory.Changes;
import org.isnad.picture.internal.territory.Territory;
import org.isnad.picture.internal.territory.Towns;
import org.isnad.picture.internal.tolls.Mismatches;
import org.isnad.picture.internal.tolls.Tolls;

/**
 * All that can be drawn from one view, each part at the first question. The same view and sources
 * give the same answers.
 */
public final class Drawing implements Analysis {
  private final Evidence evidence;
  private final List<Source> sources;
  private Optional<Parts> parts = Optional.empty();
  private Optional<Picture> picture = Optional.empty();
  private Optional<Network> network = Optional.empty();

  private Drawing(Evidence evidence, List<Source> sources) {
    this.evidence = evidence;
    this.sources = List.copyOf(sources);
  }

  /**
   * The analysis of a view.
   *
   * @param sources those whose trust is graded
   */
  public static Drawing of(ClaimView view, List<Source> sources) {
    return new Drawing(new Evidence(view, sources), sources);
  }

  /**
   * The analysis of a later view, the same as {@link #of} gives, but drawn from this one and from
   * what is new in the view. Where the views are too unlike, or nobody has asked for this picture,
   * it is drawn anew.
   */
  public Drawing next(ClaimView later) {
    Drawing next = new Drawing(evidence.next(later), sources);
    next.parts = knownParts().map(p -> p.next(next.evidence));
    return next;
  }

  private synchronized Optional<Parts> knownParts() {
    return parts;
  }

  private synchronized Parts parts() {
    if (parts.isEmpty()) {
      parts = Optional.of(Parts.of(evidence));
    }
    return parts.get();
  }

  @Override
  public ClaimView view() {
    return evidence.view();
  }

  @Override
  public synchronized Picture picture() {
    if (picture.isEmpty()) {
      picture = Optional.of(parts().picture());
    }
    return picture.get();
  }

  @Override
  public synchronized Network network() {
    if (network.isEmpty()) {
      network = Optional.of(Networks.draw(evidence));
    }
    return network.get();
  }

  @Override
  public List<Unit> units() {
    return Units.draw(picture().orderOfBattle(), network(), evidence);
  }

  @Override
  public Coalitions coalitions() {
    return coalitions(network());
  }

  @Override
  public Coalitions coalitions(Network other) {
    return Blocs.of(other, Spreads.of(picture().orderOfBattle(), other));
  }

  @Override
  public Network with(Entity from, Tie.Kind kind, Entity to) {
    return WhatIf.with(network(), from, kind, to);
  }

  @Override
  public Network without(Entity one, Entity other) {
    return WhatIf.without(network(), one, other);
  }

  @Override
  public Analysis supposing(Network other) {
    Drawing supposed = new Drawing(evidence, sources);
    supposed.parts = Optional.of(parts());
    supposed.network = Optional.of(other);
    return supposed;
  }

  @Override
  public Analysis ifFalls(String claim) {
    ClaimView view = evidence.view();
    List<ResolvedClaim> others =
        view.claims().stream().filter(c -> !c.claim().id().equals(claim)).toList();
    return of(view.with(others), sources);
  }

  @Override
  public List<Antagonised> ifBacked(Entity actor) {
    return Antagonists.of(actor, network());
  }

  @Override
  public List<Momentum> momentum() {
    return Momenta.draw(evidence);
  }

  @Override
  public List<Toll> tolls() {
    return Tolls.draw(evidence);
  }

  @Override
  public List<Mismatch> mismatches() {
    return Mismatches.draw(picture().orderOfBattle(), evidence);
  }

  @Override
  public List<Town> towns(Map<String, String> within) {
    return Towns.of(picture().territory(), within, evidence);
  }

  @Override
  public List<StrengthPoint> strengths(Entity actor) {
    return StrengthSeries.of(actor, evidence);
  }

  @Override
  public List<Indicator.Reading> watch(List<Indicator> indicators) {
    return Indicators.read(indicators, evidence);
  }

  @Override
  public List<Scenario.Reading> scenarios(List<Scenario> scenarios) {
    return Scenarios.read(scenarios, evidence);
  }

  @Override
  public Criterion.Dossier dossier(Entity actor, List<Criterion> criteria) {
    return Dossiers.of(actor, criteria, evidence);
  }

  @Override
  public List<Change> changesSince(ClaimView earlier) {
    return Changes.between(Territory.draw(new Evidence(earlier, sources)), picture().territory());
  }

  @Override
  public String voiceOf(ResolvedClaim claim) {
    return evidence.voiceOf(claim);
  }

  @Override
  public Reckoning why(Tie tie) {
    return Networks.why(tie, evidence);
  }

  @Override
  public Reckoning together(String what, List<ResolvedClaim> claims) {
    return Reckoner.together(what, claims, evidence);
  }

  @Override
  public List<Reckoning> why(Finding finding) {
    return Reckoner.again(finding, evidence);
  }
}
