package org.isnad.entities;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;

/**
 * What was decided on the names of one document.
 *
 * @param judgements a judgement for each name, in order of first use
 * @param newEntities the entities that the document made known
 */
public record Resolution(List<Judgement> judgements, List<Entity> newEntities) {
  public Resolution {
    judgements = List.copyOf(judgements);
    newEntities = List.copyOf(newEntities);
  }
}
