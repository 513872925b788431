package org.isnad.picture.internal.opinions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Document;

/**
 * Which reports repeat the text of an earlier one from another publisher: Broder, On the
 * resemblance and containment of documents (1997).
 *
 * <p>A text is the set of its runs of four words, of which those whose hash is divisible by four
 * are kept (Broder's "modulo" sketch). The share of the smaller text's runs that stand in the
 * larger is their containment. Runs that a publisher repeats in three or more reports are its
 * furniture and do not count, so weekly issues that share a third of their text stay apart.
 */
final class Copies {
  private static final int WORDS_IN_A_RUN = 4;
  private static final int KEPT_OF = 4;
  private static final int FURNITURE = 3;
  private static final int FEWEST_RUNS = 6;
  private static final int MOST_BEARERS = 50;
  private static final double CONTAINED = 0.5;
  private static final int DAYS_APART = 31;

  private final Map<String, String> originals = new HashMap<>();

  /** The copies among some documents. */
  Copies(Collection<Document> documents) {
    List<Document> inOrder =
        documents.stream()
            .sorted(Comparator.comparing(Copies::day).thenComparing(Document::id))
            .toList();
    List<long[]> runs = inOrder.stream().map(d -> runs(d.text())).toList();
    Set<Long> furniture = furniture(inOrder, runs);
    Map<Long, List<Integer>> bearers = new HashMap<>();
    for (int i = 0; i < inOrder.size(); i++) {
      compare(i, inOrder, runs, furniture, bearers);
    }
  }

  /** The report that a report copies, or itself. */
  String originalOf(String document) {
    return originals.getOrDefault(document, document);
  }

  private void compare(
      int index,
      List<Document> documents,
      List<long[]> runs,
      Set<Long> furniture,
      Map<Long, List<Integer>> bearers) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (long run : runs.get(index)) {
      List<Integer> earlier = bearers.computeIfAbsent(run, r -> new ArrayList<>());
      if (!furniture.contains(run)) {
        earlier.forEach(other -> shared.merge(other, 1, Integer::sum));
      }
      if (earlier.size() < MOST_BEARERS) {
        earlier.add(index);
      }
    }
    shared.entrySet().stream()
        .filter(e -> isCopy(documents.get(index), documents.get(e.getKey())))
        .filter(
            e -> {
              int smaller = Math.min(runs.get(index).length, runs.get(e.getKey()).length);
              return smaller >= FEWEST_RUNS && e.getValue() >= CONTAINED * smaller;
            })
        .min(Map.Entry.comparingByKey())
        .ifPresent(
            e ->
                originals.put(
                    documents.get(index).id(), originalOf(documents.get(e.getKey()).id())));
  }

  /** One publisher's reports are one voice anyway; and what comes a month later is no copy. */
  private static boolean isCopy(Document later, Document earlier) {
    return !later.voice().equals(earlier.voice())
        && !day(later).isAfter(day(earlier).plusDays(DAYS_APART));
  }

  private static Set<Long> furniture(List<Document> documents, List<long[]> runs) {
    Map<Long, Map<String, Integer>> counts = new HashMap<>();
    Map<String, Integer> reports = new HashMap<>();
    documents.forEach(d -> reports.merge(d.voice(), 1, Integer::sum));
    for (int i = 0; i < documents.size(); i++) {
      String voice = documents.get(i).voice();
      if (reports.getOrDefault(voice, 0) >= FURNITURE) {
        for (long run : runs.get(i)) {
          counts.computeIfAbsent(run, r -> new HashMap<>()).merge(voice, 1, Integer::sum);
        }
      }
    }
    Set<Long> furniture = new HashSet<>();
    counts.forEach(
        (run, byVoice) -> {
          if (byVoice.values().stream().anyMatch(n -> n >= FURNITURE)) {
            furniture.add(run);
          }
        });
    return furniture;
  }

  private static long[] runs(String text) {
    long[] last = new long[WORDS_IN_A_RUN];
    long[] kept = new long[16];
    int count = 0;
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      long word = 0;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        word = word * 31 + Character.toLowerCase(text.charAt(at++));
      }
      at++;
      if (word != 0) {
        last[words++ % WORDS_IN_A_RUN] = word;
        long run = words < WORDS_IN_A_RUN ? 1 : mix(last, words);
        if (run % KEPT_OF == 0) {
          kept = count == kept.length ? Arrays.copyOf(kept, count * 2) : kept;
          kept[count++] = run;
        }
      }
    }
    return Arrays.stream(kept, 0, count).distinct().toArray();
  }

  private static long mix(long[] last, int words) {
    long hash = 1125899906842597L;
    for (int i = 0; i < WORDS_IN_A_RUN; i++) {
      hash = (hash ^ last[(words + i) % WORDS_IN_A_RUN]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private static LocalDate day(Document document) {
    Optional<LocalDate> day = document.date().flatMap(d -> d.earliest().or(d::latest));
    return day.orElse(LocalDate.EPOCH);
  }
}
