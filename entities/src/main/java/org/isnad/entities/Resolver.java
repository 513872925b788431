package org.isnad.entities;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.entities.internal.Gazetteer;
import org.isnad.entities.internal.Naming;
import org.isnad.entities.internal.NamingRules;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;

/**
 * Judges which entity each name of a document stands for: by the register, by what earlier reports
 * made known, by the document's own "also known as", else as a new entity. What it makes known it
 * remembers for the next document.
 */
public final class Resolver {
  private final Gazetteer gazetteer;
  private final Clock clock;

  /**
   * A resolver over what is known.
   *
   * @param known the register first, then what reports made known
   * @param clock the moment of its judgements
   */
  public Resolver(List<Entity> known, Clock clock) {
    this.gazetteer = new Gazetteer(known);
    this.clock = clock;
  }

  /** Judges every name in the claims of a document. */
  public Resolution resolve(Document document, List<Claim> claims) {
    Map<String, Judgement> judgements = new LinkedHashMap<>();
    List<Entity> newEntities = new ArrayList<>();
    for (Naming naming : Naming.listOf(claims)) {
      NamingRules.Outcome outcome = NamingRules.judge(naming, gazetteer);
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
    }
    return new Resolution(List.copyOf(judgements.values()), newEntities);
  }
}
