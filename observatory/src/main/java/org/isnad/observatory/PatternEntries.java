package org.isnad.observatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.entities.YamlEntry;
import org.isnad.model.ClaimType;
import org.isnad.model.EntityClass;
import org.isnad.model.EventType;
import org.isnad.model.Modality;
import org.isnad.model.picture.ClaimPattern;
import org.isnad.model.picture.ClaimPattern.Party;

/** The patterns of claims in a theatre's rules. */
final class PatternEntries {
  static final Set<String> KEYS =
      Set.of(
          "type",
          "event",
          "subject",
          "subject_kind",
          "object",
          "object_kind",
          "place",
          "modality",
          "words",
          "detail");

  private final Set<String> ids;

  /**
   * Patterns that may name these entities.
   *
   * @param ids of actors and places of the register
   */
  PatternEntries(Set<String> ids) {
    this.ids = Set.copyOf(ids);
  }

  /** The patterns under a key; there may be none. */
  List<ClaimPattern> list(YamlEntry entry, String key) {
    List<ClaimPattern> patterns = new ArrayList<>();
    for (YamlEntry one : entry.entries(key)) {
      one.refuseOtherKeys(KEYS);
      patterns.add(
          new ClaimPattern(
              words(one, "type", ClaimType::find),
              words(one, "event", EventType::find),
              party(one, "subject"),
              party(one, "object"),
              ids(one, "place"),
              words(one, "modality", Modality::find),
              one.texts("words"),
              details(one)));
    }
    return patterns;
  }

  private Party party(YamlEntry entry, String key) {
    return new Party(ids(entry, key), words(entry, key + "_kind", EntityClass::find));
  }

  private Set<String> ids(YamlEntry entry, String key) {
    for (String id : entry.texts(key)) {
      if (!ids.contains(id) && !id.equals(Party.ACTOR)) {
        entry.problem(
            key,
            "no entry of the register has the id “"
                + id
                + "”; add it to actors.yaml or places.yaml, or correct this");
      }
    }
    return new LinkedHashSet<>(entry.texts(key));
  }

  private static <T> Set<T> words(YamlEntry entry, String key, Function<String, Optional<T>> find) {
    Set<T> found = new LinkedHashSet<>();
    for (String word : entry.texts(key)) {
      Optional<T> value = find.apply(word);
      value.ifPresent(found::add);
      if (value.isEmpty()) {
        entry.problem(
            key, "“" + word + "” is no " + key.replace('_', ' ') + "; see docs/exchange-form.md");
      }
    }
    return found;
  }

  private static Map<String, String> details(YamlEntry entry) {
    Map<String, String> details = new HashMap<>();
    entry
        .findEntry("detail")
        .ifPresent(map -> map.keys().forEach(k -> map.find(k).ifPresent(v -> details.put(k, v))));
    return details;
  }
}
