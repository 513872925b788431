package org.isnad.entities;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.entities.internal.Gazetteer;
import org.isnad.entities.internal.Naming;
import org.isnad.entities.internal.NamingRules;
import org.isnad.entities.internal.Surroundings;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;

/**
 * Judges which entity each name of a document stands for: by the register, by what earlier reports
 * made known, by the document's own "also known as" and its longer names, by another spelling of a
 * known name, else as a new entity. A name that several bear is told by what the document names
 * around it, or stays unsure. What it makes known it remembers for the next document.
 */
public final class Resolver {
  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> around;
  private final Clock clock;

  /**
   * A resolver over what is known.
   *
   * @param known the register first, then what reports made known
   * @param clock the moment of its judgements
   */
  public Resolver(List<Entity> known, Clock clock) {
    this(known, Map.of(), clock);
  }

  /**
   * A resolver that also knows what is named around its entities.
   *
   * @param known the register first, then what reports made known
   * @param around names of places, leaders and others around an entity, by its id
   * @param clock the moment of its judgements
   */
  public Resolver(List<Entity> known, Map<String, Set<String>> around, Clock clock) {
    this.gazetteer = new Gazetteer(known);
    this.around = Map.copyOf(around);
    this.clock = clock;
  }

  /** Judges every name in the claims of a document. */
  public Resolution resolve(Document document, List<Claim> claims) {
    List<Naming> namings = Naming.listOf(claims);
    Map<Naming, NamingRules.Outcome> outcomes = new LinkedHashMap<>();
    namings.forEach(naming -> outcomes.put(naming, NamingRules.Outcome.NONE));
    NamingRules rules = new NamingRules(gazetteer, new Surroundings(document, namings, around));
    namings.stream()
        .sorted(Comparator.comparingInt((Naming n) -> -n.name().split("\\s+").length))
        .forEach(naming -> outcomes.put(naming, rules.judge(naming)));
    return resolution(document, outcomes);
  }

  private Resolution resolution(Document document, Map<Naming, NamingRules.Outcome> outcomes) {
    Map<String, Judgement> judgements = new LinkedHashMap<>();
    List<Entity> newEntities = new ArrayList<>();
    outcomes.forEach(
        (naming, outcome) -> {
          outcome.made().ifPresent(newEntities::add);
          for (NamingRules.Decision decision : outcome.decisions()) {
            judgements.putIfAbsent(
                naming.name() + '\u001f' + decision.entity(),
                new Judgement(
                    document.id(),
                    naming.name(),
                    decision.entity(),
                    decision.verdict(),
                    decision.rule(),
                    decision.reason(),
                    clock.instant()));
          }
        });
    return new Resolution(List.copyOf(judgements.values()), newEntities);
  }
}
