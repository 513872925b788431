package org.isnad.entities.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.entities.Match;
import org.isnad.entities.NameIndex;
import org.isnad.entities.NameKind;
import org.isnad.entities.PlacePhrase;
import org.isnad.entities.internal.Naming.Role;
import org.isnad.entities.internal.names.Group.Table;
import org.isnad.entities.internal.names.NameReader;
import org.isnad.entities.internal.names.Token;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Judgement.Verdict;
import org.isnad.model.Position;

/** The rules by which the names of one document are judged, the surest first. */
public final class NamingRules {
  private final Gazetteer gazetteer;
  private final Surroundings surroundings;
  private final Map<String, List<Entity>> longNames = new LinkedHashMap<>();

  /** The rules for one document; they add to the gazetteer what it makes known. */
  public NamingRules(Gazetteer gazetteer, Surroundings surroundings) {
    this.gazetteer = gazetteer;
    this.surroundings = surroundings;
  }

  /** A judgement without its document and moment. */
  public record Decision(String entity, Verdict verdict, String rule, String reason) {}

  /** What came of judging one name. */
  public record Outcome(List<Decision> decisions, Optional<Entity> made) {
    /** Nothing was decided. */
    public static final Outcome NONE = new Outcome(List.of(), Optional.empty());

    public Outcome {
      decisions = List.copyOf(decisions);
    }
  }

  /** Judges a name; longer names of a document are to be judged before shorter ones. */
  public Outcome judge(Naming naming) {
    Optional<Outcome> capital = findCapital(naming);
    if (capital.isPresent()) {
      return capital.get();
    }
    List<Entity> own = fitting(naming, gazetteer.list(naming.name()));
    if (!own.isEmpty()) {
      return decided(naming, own, "name", "bears the name “" + naming.name() + "”");
    }
    for (String other : naming.others()) {
      List<Entity> through = fitting(naming, gazetteer.list(other));
      if (!through.isEmpty()) {
        return decided(
            naming, through, "document-alias", "the document also calls it “" + other + "”");
      }
    }
    if (!isProperName(naming.name())) {
      return Outcome.NONE;
    }
    return judgeUnknown(naming);
  }

  /** A name that nobody bears as it is written. */
  private Outcome judgeUnknown(Naming naming) {
    List<Entity> longer = longNames.getOrDefault(Names.key(naming.name()), List.of());
    if (!longer.isEmpty() && naming.role() == Role.ACTOR) {
      return decided(naming, longer, "short-form", "is named in full in this document");
    }
    return findSpelled(naming).orElseGet(() -> made(naming, findPosition(naming)));
  }

  /** "Cairo backed the general" speaks of Egypt's government. */
  private Optional<Outcome> findCapital(Naming naming) {
    boolean isOther = gazetteer.list(naming.name()).stream().anyMatch(NamingRules::isOwnEntry);
    if (naming.role() != Role.ACTOR || isOther) {
      return Optional.empty();
    }
    List<Entity> states =
        Capitals.findState(naming.name()).stream()
            .flatMap(state -> gazetteer.list(state).stream())
            .filter(entity -> entity.kind() == EntityClass.STATE)
            .toList();
    return states.size() == 1
        ? Optional.of(decided(naming, states, "capital", "is the state with this capital"))
        : Optional.empty();
  }

  private static List<Entity> fitting(Naming naming, List<Entity> bearers) {
    boolean wantsPlace = naming.role() == Role.PLACE;
    List<Entity> fitting = bearers.stream().filter(e -> e.isPlace() == wantsPlace).toList();
    boolean mayBePlace = !wantsPlace && !naming.isMember();
    return fitting.isEmpty() && mayBePlace ? bearers : fitting;
  }

  /** An actor, or a place that is in the register and not only named by some report. */
  private static boolean isOwnEntry(Entity entity) {
    return !entity.isPlace() || entity.source().isPresent() || entity.position().isPresent();
  }

  private Optional<Outcome> findSpelled(Naming naming) {
    List<NameIndex.Hit> hits = gazetteer.listSpelled(naming.name(), naming.kind());
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    List<Entity> bearers = hits.stream().map(NameIndex.Hit::entity).distinct().toList();
    Match likest = hits.getFirst().match();
    return Optional.of(
        decided(
            naming,
            bearers,
            "spelling",
            "is “%s” in another spelling: %s".formatted(hits.getFirst().name(), likest.line())));
  }

  private Outcome decided(Naming naming, List<Entity> bearers, String rule, String why) {
    if (bearers.size() == 1) {
      return same(naming, bearers.getFirst(), rule, bearers.getFirst().name() + " " + why);
    }
    Optional<Surroundings.Told> told = surroundings.findMeant(naming.name(), bearers, gazetteer);
    if (told.isPresent()) {
      Entity entity = told.get().entity();
      String words = String.join(", ", told.get().words());
      return same(
          naming,
          entity,
          "surroundings",
          "%s %s, as do %d more; the report also names %s"
              .formatted(entity.name(), why, bearers.size() - 1, words));
    }
    List<Decision> open = new ArrayList<>();
    for (Entity entity : bearers) {
      String reason = entity.name() + " " + why + ", as do " + (bearers.size() - 1) + " more";
      open.add(new Decision(entity.id(), Verdict.UNSURE, "shared-name", reason));
    }
    return new Outcome(open, Optional.empty());
  }

  private Outcome same(Naming naming, Entity entity, String rule, String reason) {
    if (!rule.equals("surroundings")) {
      naming.others().forEach(other -> gazetteer.addName(entity, other));
    }
    noteLongName(naming, entity);
    return new Outcome(
        List.of(new Decision(entity.id(), Verdict.SAME, rule, reason)), Optional.empty());
  }

  /** Whoever is named in full may be named by the last part further on. */
  private void noteLongName(Naming naming, Entity entity) {
    boolean isPerson = entity.kind() == EntityClass.PERSON;
    NameKind kind = isPerson ? NameKind.PERSON : NameKind.ORGANISATION;
    List<Token> tokens = NameReader.read(naming.name(), kind).tokens();
    boolean isShortened =
        tokens.size() > 1 && (isPerson || isPersonLike(naming, entity) || isOneBehindKinds(tokens));
    if (isShortened) {
      List<Entity> bearers =
          longNames.computeIfAbsent(Names.key(lastWord(naming.name())), k -> new ArrayList<>());
      if (!bearers.contains(entity)) {
        bearers.add(entity);
      }
    }
  }

  private static String lastWord(String name) {
    String[] words = name.strip().split("\\s+");
    return words[words.length - 1];
  }

  /** Nothing is known of it, and it begins with a given name. */
  private static boolean isPersonLike(Naming naming, Entity entity) {
    List<Token> tokens = NameReader.read(naming.name(), NameKind.PERSON).tokens();
    return entity.kind() == EntityClass.UNKNOWN
        && tokens.size() > 1
        && tokens.getFirst().isGivenName();
  }

  /** "Jabhat al-Nusra" may be called Nusra: only class nouns stand before the last part. */
  private static boolean isOneBehindKinds(List<Token> tokens) {
    return tokens.subList(0, tokens.size() - 1).stream().allMatch(t -> t.isIn(Table.CLASS_NOUN))
        && !tokens.getLast().isIn(Table.CLASS_NOUN)
        && !tokens.getLast().isIn(Table.COUNTRY);
  }

  /** A description such as "militants" or "the soldiers" names nobody. */
  private static boolean isProperName(String name) {
    return name.codePoints().anyMatch(c -> Character.isUpperCase(c) || isUncased(c));
  }

  private static boolean isUncased(int letter) {
    return Character.getType(letter) == Character.OTHER_LETTER;
  }

  /** "30 km from Sirte" is a place with a position as rough as the words are. */
  private Optional<Position> findPosition(Naming naming) {
    if (naming.role() != Role.PLACE) {
      return Optional.empty();
    }
    return PlacePhrase.find(naming.name())
        .flatMap(
            phrase -> {
              List<Entity> anchors = fitting(naming, gazetteer.list(phrase.anchor()));
              return anchors.size() == 1
                  ? anchors.getFirst().position().map(phrase::from)
                  : Optional.empty();
            });
  }

  private Outcome made(Naming naming, Optional<Position> position) {
    String prefix =
        switch (naming.kind()) {
          case PLACE -> "place:";
          case PERSON -> "person:";
          default -> "actor:";
        };
    String id = prefix + slug(naming.name());
    EntityClass kind = naming.kind();
    Entity entity =
        new Entity(id, naming.name(), kind, naming.others(), position, Optional.empty());
    boolean isNew = !gazetteer.contains(id);
    gazetteer.add(entity);
    noteLongName(naming, entity);
    Decision decision =
        new Decision(id, Verdict.SAME, "first-seen", "no known entity bears this name");
    return new Outcome(List.of(decision), isNew ? Optional.of(entity) : Optional.empty());
  }

  private static String slug(String name) {
    String slug = NameReader.slug(name);
    return slug.isEmpty() ? Names.slug(name) : slug;
  }
}
