package org.isnad.observatory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Entity;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Coalitions;
import org.isnad.model.picture.Criterion;
import org.isnad.model.picture.Indicator;
import org.isnad.model.picture.Momentum;
import org.isnad.model.picture.Rules;
import org.isnad.model.picture.Scenario;
import org.isnad.model.picture.Unit;

/** What is drawn from a situation beside its picture, each part at the first question. */
public final class Drawn {
  private static final int MOST_DOSSIERS = 200;

  private final Analysis analysis;
  private final Once<List<Unit>> units;
  private final Once<Coalitions> coalitions;
  private final Once<List<Momentum>> momentum;
  private final Once<List<Indicator.Reading>> indicators;
  private final Once<List<Scenario.Reading>> scenarios;
  private final List<Criterion> criteria;
  private final Map<String, Criterion.Dossier> dossiers = new LinkedHashMap<>(16, 0.75f, true);

  Drawn(Analysis analysis, Rules rules) {
    this.analysis = analysis;
    this.criteria = rules.criteria();
    this.units = new Once<>(analysis::units);
    this.coalitions = new Once<>(analysis::coalitions);
    this.momentum = new Once<>(analysis::momentum);
    this.indicators = new Once<>(() -> analysis.watch(rules.indicators()));
    this.scenarios = new Once<>(() -> analysis.scenarios(rules.scenarios()));
  }

  /** The evidence on an actor by the theatre's criteria; those asked for last are kept. */
  public synchronized Criterion.Dossier dossier(Entity actor) {
    Criterion.Dossier dossier =
        dossiers.computeIfAbsent(actor.id(), id -> analysis.dossier(actor, criteria));
    if (dossiers.size() > MOST_DOSSIERS) {
      dossiers.remove(dossiers.keySet().iterator().next());
    }
    return dossier;
  }

  /** Answers what is not kept here. */
  public Analysis analysis() {
    return analysis;
  }

  /** The order of battle with parents, members and standing towards the state. */
  public List<Unit> units() {
    return units.get();
  }

  /** Who stands together. */
  public Coalitions coalitions() {
    return coalitions.get();
  }

  /** Who gained and who lost in the seven days up to the day, the strongest movement first. */
  public List<Momentum> momentum() {
    return momentum.get();
  }

  /** Where the theatre's warning indicators stand. */
  public List<Indicator.Reading> indicators() {
    return indicators.get();
  }

  /** Where the theatre's scenarios stand. */
  public List<Scenario.Reading> scenarios() {
    return scenarios.get();
  }
}
