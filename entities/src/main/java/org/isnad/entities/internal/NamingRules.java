package org.isnad.entities.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.entities.internal.Naming.Role;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Judgement.Verdict;

/** The rules by which a name is judged, the surest first. */
public final class NamingRules {
  private NamingRules() {}

  /** A judgement without its document and moment. */
  public record Decision(String entity, Verdict verdict, String rule, String reason) {}

  /** What came of judging one name. */
  public record Outcome(List<Decision> decisions, Optional<Entity> made) {
    public Outcome {
      decisions = List.copyOf(decisions);
    }
  }

  /** Judges a name, and adds to the gazetteer what it made known. */
  public static Outcome judge(Naming naming, Gazetteer gazetteer) {
    List<Entity> own = fitting(naming, gazetteer.list(naming.name()));
    if (!own.isEmpty()) {
      return decided(naming, own, "name", "bears the name “" + naming.name() + "”", gazetteer);
    }
    for (String other : naming.others()) {
      List<Entity> through = fitting(naming, gazetteer.list(other));
      if (!through.isEmpty()) {
        String reason = "the document also calls it “" + other + "”";
        return decided(naming, through, "document-alias", reason, gazetteer);
      }
    }
    return isProperName(naming.name())
        ? made(naming, gazetteer)
        : new Outcome(List.of(), Optional.empty());
  }

  private static List<Entity> fitting(Naming naming, List<Entity> bearers) {
    boolean wantsPlace = naming.role() == Role.PLACE;
    List<Entity> fitting = bearers.stream().filter(e -> e.isPlace() == wantsPlace).toList();
    return fitting.isEmpty() && !wantsPlace ? bearers : fitting;
  }

  private static Outcome decided(
      Naming naming, List<Entity> bearers, String rule, String why, Gazetteer gazetteer) {
    if (bearers.size() == 1) {
      Entity entity = bearers.getFirst();
      naming.others().forEach(other -> gazetteer.addName(entity, other));
      String reason = entity.name() + " " + why;
      return new Outcome(
          List.of(new Decision(entity.id(), Verdict.SAME, rule, reason)), Optional.empty());
    }
    List<Decision> open = new ArrayList<>();
    for (Entity entity : bearers) {
      String reason = entity.name() + " " + why + ", as do " + (bearers.size() - 1) + " more";
      open.add(new Decision(entity.id(), Verdict.UNSURE, "shared-name", reason));
    }
    return new Outcome(open, Optional.empty());
  }

  /** A description such as "militants" or "the soldiers" names nobody. */
  private static boolean isProperName(String name) {
    return name.codePoints().anyMatch(c -> Character.isUpperCase(c) || isUncased(c));
  }

  private static boolean isUncased(int letter) {
    return Character.getType(letter) == Character.OTHER_LETTER;
  }

  private static Outcome made(Naming naming, Gazetteer gazetteer) {
    String prefix =
        switch (naming.kind()) {
          case PLACE -> "place:";
          case PERSON -> "person:";
          default -> "actor:";
        };
    String id = prefix + Names.slug(naming.name());
    EntityClass kind = naming.kind();
    Entity entity =
        new Entity(id, naming.name(), kind, naming.others(), Optional.empty(), Optional.empty());
    boolean isNew = !gazetteer.contains(id);
    gazetteer.add(entity);
    Decision decision =
        new Decision(id, Verdict.SAME, "first-seen", "no known entity bears this name");
    return new Outcome(List.of(decision), isNew ? Optional.of(entity) : Optional.empty());
  }
}
