package org.isnad.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.entities.internal.names.NameKeys;
import org.isnad.entities.internal.names.NameReader;
import org.isnad.entities.internal.names.ReadName;
import org.isnad.model.Entity;

/**
 * Known entities by the parts of their names, for a look-up among very many.
 *
 * <p>Each name is filed under a key for each of its telling parts: the word that a table knows, or
 * the consonants of its sound (blocking by keys, Christen 2012). A look-up reads the rarest keys of
 * the wanted name first and compares the names filed there, at most {@value #MOST_COMPARED}.
 */
public final class NameIndex {
  private static final int MOST_COMPARED = 300;

  private final Map<NameKind, Map<String, List<Filed>>> byKey = new HashMap<>();
  private int names;

  /** A name of an entity; told apart by being itself, which makes look-ups quick. */
  private static final class Filed {
    private final Entity entity;
    private final ReadName name;

    Filed(Entity entity, ReadName name) {
      this.entity = entity;
      this.name = name;
    }

    Entity entity() {
      return entity;
    }

    ReadName name() {
      return name;
    }
  }

  /** An entity that a name may stand for. */
  public record Hit(Entity entity, String name, Match match) {}

  /** Files all names of an entity. */
  public void add(Entity entity) {
    addName(entity, entity.name());
    entity.aliases().forEach(alias -> addName(entity, alias));
  }

  /** Files one more name of an entity. */
  public void addName(Entity entity, String name) {
    NameKind kind = NameKind.of(entity.kind());
    ReadName read = NameReader.read(name, kind);
    Filed filed = new Filed(entity, read);
    names++;
    Map<String, List<Filed>> keys = byKey.computeIfAbsent(kind, k -> new HashMap<>());
    for (String key : NameKeys.of(read)) {
      keys.computeIfAbsent(key.intern(), k -> new ArrayList<>(1)).add(filed);
    }
  }

  /** How many names are filed. */
  public int size() {
    return names;
  }

  /** The entities of a kind whose names are not different from a name, the likest first. */
  public List<Hit> list(String name, NameKind kind) {
    ReadName wanted = NameReader.read(name, kind);
    Map<String, Hit> best = new LinkedHashMap<>();
    for (Filed filed : candidates(wanted)) {
      if (NameMatcher.isAlike(wanted, filed.name())) {
        Match match = NameMatcher.match(wanted, filed.name());
        Hit hit = new Hit(filed.entity(), filed.name().raw(), match);
        best.merge(filed.entity().id(), hit, NameIndex::better);
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble((Hit h) -> -rank(h.match())))
        .toList();
  }

  private static Hit better(Hit one, Hit other) {
    return rank(other.match()) > rank(one.match()) ? other : one;
  }

  private static double rank(Match match) {
    return match.score() + (match instanceof Match.Same ? 1 : 0);
  }

  private Set<Filed> candidates(ReadName wanted) {
    Map<String, List<Filed>> keys = byKey.getOrDefault(wanted.kind(), Map.of());
    List<List<Filed>> lists = new ArrayList<>();
    for (String key : NameKeys.of(wanted)) {
      List<Filed> filed = keys.get(key);
      if (filed != null) {
        lists.add(filed);
      }
    }
    lists.sort(Comparator.comparingInt(List::size));
    Set<Filed> candidates = new LinkedHashSet<>();
    for (List<Filed> list : lists) {
      for (Filed filed : list) {
        if (candidates.size() >= MOST_COMPARED) {
          return candidates;
        }
        candidates.add(filed);
      }
    }
    return candidates;
  }
}
