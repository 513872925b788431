package org.isnad.entities.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.Group.Table;
import org.isnad.entities.internal.names.NameReader;
import org.isnad.entities.internal.names.Token;
import org.isnad.model.Document;
import org.isnad.model.Entity;

/**
 * What a document names, to tell which of several bearers of a name it means: the one that shares
 * with it a telling word that the others do not have.
 */
public final class Surroundings {
  private static final double TELLING = 0.6;
  private static final int CLEARLY_MORE = 2;

  private final Set<String> words = new HashSet<>();
  private final Map<String, Set<String>> around;

  /** The one that is meant, and the words that tell it. */
  public record Told(Entity entity, Set<String> words) {}

  /** The surroundings of a document. */
  public Surroundings(Document document, List<Naming> namings, Map<String, Set<String>> around) {
    this.around = around;
    add(document.text());
    document.title().ifPresent(this::add);
    namings.forEach(naming -> add(naming.name()));
  }

  private void add(String text) {
    NameReader.read(text, NameKind.ORGANISATION).tokens().forEach(t -> words.add(key(t)));
  }

  private static String key(Token token) {
    return token.group().map(g -> "@" + g.number()).orElse(token.latin());
  }

  /** The one of several bearers that the document means, where it tells. */
  public Optional<Told> findMeant(String name, List<Entity> bearers, Gazetteer gazetteer) {
    Map<String, Map<String, String>> telling = new LinkedHashMap<>();
    bearers.forEach(b -> telling.put(b.id(), telling(b, name, gazetteer)));
    Map<String, Integer> bearersOf = new HashMap<>();
    telling.values().forEach(w -> w.keySet().forEach(k -> bearersOf.merge(k, 1, Integer::sum)));
    List<Told> told = new ArrayList<>();
    for (Entity bearer : bearers) {
      Set<String> found = new LinkedHashSet<>();
      telling
          .getOrDefault(bearer.id(), Map.of())
          .forEach(
              (key, shown) -> {
                if (words.contains(key) && bearersOf.getOrDefault(key, 0) == 1) {
                  found.add(shown);
                }
              });
      told.add(new Told(bearer, found));
    }
    told.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    Told first = told.getFirst();
    int second = told.size() > 1 ? told.get(1).words().size() : 0;
    boolean isClear = !first.words().isEmpty() && first.words().size() >= CLEARLY_MORE * second;
    return isClear && first.words().size() > second ? Optional.of(first) : Optional.empty();
  }

  /** The words that tell an entity, those of the name in question left out, as key to spelling. */
  private Map<String, String> telling(Entity entity, String name, Gazetteer gazetteer) {
    Map<String, String> telling = new LinkedHashMap<>();
    Set<String> sources = new LinkedHashSet<>(gazetteer.namesOf(entity.id()));
    sources.addAll(around.getOrDefault(entity.id(), Set.of()));
    for (String source : sources) {
      for (Token token : NameReader.read(source, NameKind.ORGANISATION).tokens()) {
        if (token.weight() >= TELLING || token.isIn(Table.COUNTRY)) {
          telling.putIfAbsent(key(token), token.shown());
        }
      }
    }
    NameReader.read(name, NameKind.ORGANISATION).tokens().forEach(t -> telling.remove(key(t)));
    return telling;
  }
}
