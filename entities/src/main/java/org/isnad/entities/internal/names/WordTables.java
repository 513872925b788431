package org.isnad.entities.internal.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.Group.Table;

/** All tables of words, read once from the module's resources. */
final class WordTables {
  /** The tables as they ship. */
  static final WordTables SHIPPED = new WordTables();

  private static final int SHORTEST_PLURAL = 4;

  private static final Map<NameKind, List<Table>> ORDER =
      Map.of(
          NameKind.PERSON, List.of(Table.GIVEN_NAME, Table.HONOUR),
          NameKind.ORGANISATION,
              List.of(
                  Table.CLASS_NOUN,
                  Table.NUMBER,
                  Table.WORD,
                  Table.COUNTRY,
                  Table.GENERIC,
                  Table.PLACE,
                  Table.GIVEN_NAME),
          NameKind.PLACE,
              List.of(Table.PLACE, Table.NUMBER, Table.WORD, Table.COUNTRY, Table.GIVEN_NAME));

  private final Map<Table, Map<String, Group>> groups = new EnumMap<>(Table.class);
  private final Set<String> titles = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private int count;

  private WordTables() {
    for (Table table : Table.values()) {
      if (!table.file().isEmpty()) {
        groups.put(table, read(table));
      }
    }
    addWords("titles.txt", titles);
    addWords("particles.txt", particles);
  }

  private Map<String, Group> read(Table table) {
    Map<String, Group> words = new HashMap<>();
    for (String line : TableFile.lines(table.file())) {
      int colon = line.indexOf(':');
      Table kept =
          switch (line.charAt(colon - 1)) {
            case '=' -> Table.COMPANY_NOUN;
            case '*' -> Table.COMMON_NAME;
            default -> table;
          };
      String head = line.substring(0, kept == table ? colon : colon - 1);
      Group group = new Group(count++, kept, head);
      add(words, head, group);
      for (String word : line.substring(colon + 1).strip().split("\\s+")) {
        if (!word.isEmpty()) {
          add(words, word, group);
        }
      }
    }
    return words;
  }

  private static void add(Map<String, Group> words, String word, Group group) {
    Group earlier = words.putIfAbsent(Folding.plain(word).replace("-", " "), group);
    if (earlier != null && !earlier.equals(group)) {
      throw new IllegalStateException(
          "“%s” stands under “%s” and “%s”; take it out of one"
              .formatted(word, earlier.head(), group.head()));
    }
  }

  private static void addWords(String file, Set<String> words) {
    for (String line : TableFile.lines(file)) {
      for (String word : line.split("\\s+")) {
        words.add(Folding.plain(word));
      }
    }
  }

  /** The group of a plain word in a name of this kind. */
  Optional<Group> find(String word, NameKind kind) {
    Optional<Group> group = findAsWritten(word, kind);
    boolean mayBePlural =
        group.isEmpty()
            && kind == NameKind.ORGANISATION
            && word.length() > SHORTEST_PLURAL
            && word.endsWith("s");
    return mayBePlural ? findAsWritten(word.substring(0, word.length() - 1), kind) : group;
  }

  private Optional<Group> findAsWritten(String word, NameKind kind) {
    for (Table table : ORDER.getOrDefault(kind, List.of())) {
      Group group = groups.getOrDefault(table, Map.of()).get(word);
      if (group != null) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  boolean isTitle(String word) {
    return titles.contains(word);
  }

  boolean isParticle(String word) {
    return particles.contains(word);
  }
}
