package org.isnad.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.model.Entity;
import org.isnad.model.picture.Coalitions;
import org.isnad.model.picture.Coalitions.Bloc;
import org.isnad.model.picture.Coalitions.Bridge;
import org.isnad.model.picture.Coalitions.Faction;
import org.isnad.model.picture.Coalitions.Spread;
import org.isnad.model.picture.Tie;

/** Coalitions as lines of text. */
final class CoalitionLines {
  private CoalitionLines() {}

  static List<String> of(Coalitions coalitions) {
    List<String> lines = new ArrayList<>();
    lines.add("Coalitions (" + fit(coalitions) + ")");
    for (Bloc bloc : coalitions.blocs()) {
      if (bloc.members().size() > 1) {
        List<Entity> others = bloc.members().subList(1, bloc.members().size());
        lines.add("  around " + bloc.core().name() + ": " + names(others));
      }
    }
    List<Entity> alone =
        coalitions.blocs().stream().filter(b -> b.members().size() == 1).map(Bloc::core).toList();
    if (!alone.isEmpty()) {
      lines.add("  alone: " + names(alone));
    }
    for (Tie tie : coalitions.fit().against()) {
      lines.add(
          "  does not fit: "
              + tie.from().name()
              + " — "
              + tie.kind().word()
              + " — "
              + tie.to().name());
    }
    for (Bridge bridge : coalitions.bridges()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  between blocs: %s (%.2f)",
              bridge.actor().name(),
              bridge.participation()));
    }
    for (Faction faction : coalitions.factions()) {
      lines.add("  rift in " + faction.body().name() + rift(faction));
    }
    lines.add("  " + spread(coalitions.spread()));
    return lines;
  }

  /** One line for one day of a course. */
  static String inShort(Coalitions coalitions) {
    long blocs = coalitions.blocs().stream().filter(b -> b.members().size() > 1).count();
    return coalitions.asOf()
        + ": "
        + blocs
        + " blocs of several, "
        + (coalitions.blocs().size() - blocs)
        + " alone, "
        + fit(coalitions)
        + ", "
        + spread(coalitions.spread());
  }

  private static String fit(Coalitions coalitions) {
    Coalitions.Fit fit = coalitions.fit();
    return fit.exact()
        ? String.format(Locale.ROOT, "frustration %.2f, no division has less", fit.frustration())
        : String.format(
            Locale.ROOT,
            "frustration %.2f, none has less than %.2f",
            fit.frustration(),
            fit.bound());
  }

  private static String spread(Spread spread) {
    return spread.independent()
        + " independent armed actors, strength known of "
        + spread.strengthsKnown()
        + spread
            .herfindahl()
            .map(h -> String.format(Locale.ROOT, ", concentration %.2f", h))
            .orElse(", concentration unknown");
  }

  private static String rift(Faction faction) {
    String apart = faction.apart().isEmpty() ? "" : ", elsewhere: " + names(faction.apart());
    String quarrels =
        faction.quarrels().stream()
            .map(t -> t.from().name() + " against " + t.to().name())
            .collect(Collectors.joining(", "));
    return apart + (quarrels.isEmpty() ? "" : ", at odds: " + quarrels);
  }

  private static String names(List<Entity> entities) {
    return entities.stream().map(Entity::name).collect(Collectors.joining(", "));
  }
}
