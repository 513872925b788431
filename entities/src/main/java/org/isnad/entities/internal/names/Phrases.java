package org.isnad.entities.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several words that stand for one: "United States of America", "joint venture". */
final class Phrases {
  /** The table as it ships. */
  static final Phrases SHIPPED = new Phrases(TableFile.lines("phrases.txt"));

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private record Phrase(List<String> words, String meaning) {}

  private Phrases(List<String> lines) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      for (String phrase : line.substring(colon + 1).split(",")) {
        List<String> words = List.of(phrase.strip().split("\\s+"));
        byFirstWord
            .computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
            .add(new Phrase(words, line.substring(0, colon)));
      }
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Phrase p) -> -p.words().size())));
  }

  /** The words with every phrase put as the one word that it stands for. */
  List<String> shorten(List<String> words) {
    List<String> plain = words.stream().map(Folding::plain).toList();
    List<String> shortened = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      Phrase found = null;
      for (Phrase phrase : byFirstWord.getOrDefault(plain.get(at), List.of())) {
        int end = at + phrase.words().size();
        if (end <= plain.size() && plain.subList(at, end).equals(phrase.words())) {
          found = phrase;
          break;
        }
      }
      shortened.add(found == null ? words.get(at) : found.meaning());
      at += found == null ? 1 : found.words().size();
    }
    return shortened;
  }
}
