package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * An actor, a person in a public role, or a place, known under one or more names.
 *
 * @param id a stable, readable id such as {@code actor:libyan-national-army}
 * @param name the name to show
 * @param kind what sort of thing it is
 * @param aliases its other names, in any script
 * @param position where it is, for places whose position is known
 * @param source where the register took it from; absent for what reports alone made known
 */
public record Entity(
    String id,
    String name,
    EntityClass kind,
    List<String> aliases,
    Optional<Position> position,
    Optional<String> source) {
  public Entity {
    aliases = List.copyOf(aliases);
  }

  public boolean isPlace() {
    return kind == EntityClass.PLACE;
  }
}
