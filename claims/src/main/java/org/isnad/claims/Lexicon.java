package org.isnad.claims;

import java.util.List;
import org.isnad.model.Entity;

/** The names a theatre's register knows, so that a reader tells a town from a militia. */
public record Lexicon(List<Entity> entities) {
  public static final Lexicon EMPTY = new Lexicon(List.of());

  public Lexicon {
    entities = List.copyOf(entities);
  }
}
