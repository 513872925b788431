package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.Lexicon;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;

/** The names that are known before reading: states, bodies and regions of the world, a register. */
public final class KnownNames {
  /**
   * One known thing.
   *
   * @param name the name it is known by here
   * @param kind what sort of thing
   * @param entityClass its class
   */
  public record Known(String name, Kind kind, EntityClass entityClass) {}

  private static final Set<String> PEOPLES = Words.list("peoples");
  private static final KnownNames WORLD = new KnownNames();
  private final Map<String, Known> byKey = new HashMap<>();
  private final Map<String, Known> statesByAdjective = new HashMap<>();
  private final Set<String> longNames = new LinkedHashSet<>();
  private final Set<String> starts = new HashSet<>();
  private final Set<String> capitals = new HashSet<>();

  private KnownNames() {
    for (List<String> row : Words.rows("states")) {
      Known state = new Known(row.getFirst(), Kind.STATE, EntityClass.STATE);
      put(state.name(), state);
      column(row, 1).forEach(a -> statesByAdjective.put(NameKey.of(a), state));
      column(row, 2).forEach(name -> put(name, state));
    }
    for (List<String> row : Words.rows("bodies")) {
      EntityClass entityClass = EntityClass.find(row.get(1)).orElseThrow();
      Known body = new Known(row.getFirst(), Kind.GROUP, entityClass);
      put(body.name(), body);
      column(row, 2).forEach(name -> put(name, body));
    }
    for (List<String> row : Words.rows("places")) {
      put(row.getFirst(), new Known(row.getFirst(), Kind.PLACE, EntityClass.PLACE));
      if (row.size() > 1) {
        capitals.add(NameKey.of(row.getFirst()));
      }
    }
  }

  /** The names of the world and of a register. */
  public KnownNames(Lexicon lexicon) {
    byKey.putAll(WORLD.byKey);
    statesByAdjective.putAll(WORLD.statesByAdjective);
    starts.addAll(WORLD.starts);
    longNames.addAll(WORLD.longNames);
    capitals.addAll(WORLD.capitals);
    lexicon.entities().forEach(this::putEntity);
  }

  private void putEntity(Entity entity) {
    Known known = new Known(entity.name(), Kind.of(entity.kind()), entity.kind());
    if (entity.kind() != EntityClass.UNKNOWN) {
      put(entity.name(), known);
      entity.aliases().forEach(alias -> put(alias, known));
    }
  }

  private void put(String name, Known known) {
    List<String> words = NameKey.words(name);
    if (words.size() > 2 || name.contains(" of ")) {
      longNames.add(name);
    }
    if (!words.isEmpty()) {
      starts.add(words.getFirst());
      byKey.putIfAbsent(String.join(" ", words), known);
    }
  }

  private static List<String> column(List<String> row, int index) {
    List<String> values = new ArrayList<>();
    if (row.size() > index) {
      for (String value : row.get(index).split(",")) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
    }
    return values;
  }

  public Optional<Known> find(String name) {
    return Optional.ofNullable(byKey.get(NameKey.of(name)));
  }

  /** The state that an adjective or a people's name belongs to: "Turkish", "Libyans". */
  public Optional<Known> findByAdjective(String word) {
    return Optional.ofNullable(statesByAdjective.get(NameKey.of(word)));
  }

  /** The names of three words and more, and those with "of". */
  Set<String> longNames() {
    return longNames;
  }

  /** Whether some known name begins with this word of a name's key. */
  boolean mayBegin(String word) {
    return starts.contains(word);
  }

  /** Whether a name is a capital, whose name stands for its government too. */
  boolean isCapital(String name) {
    return capitals.contains(NameKey.of(name));
  }

  /** Whether a word is only an adjective of a creed, a people or a part of the world. */
  public boolean isAdjective(String word) {
    return PEOPLES.contains(word.toLowerCase(Locale.ROOT)) || findByAdjective(word).isPresent();
  }
}
