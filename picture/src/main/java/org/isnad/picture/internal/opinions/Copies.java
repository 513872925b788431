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
 * <p>A text is the set of its {@linkplain Shingles runs} of four words. The share of the smaller
 * text's runs that stand in the larger is their containment. Runs that a publisher repeats in three
 * or more reports are its furniture and do not count, so weekly issues that share a third of their
 * text stay apart.
 */
final class Copies {
  private static final int FURNITURE = 3;
  private static final int FEWEST_RUNS = 6;
  private static final int MOST_BEARERS = 50;
  private static final double CONTAINED = 0.5;
  private static final int DAYS_APART = 31;
  private static final int[] NOBODY = {};
  private static final Comparator<Document> IN_ORDER =
      Comparator.comparing(Copies::day).thenComparing(Document::id);

  private final List<Document> documents = new ArrayList<>();
  private final List<long[]> runs = new ArrayList<>();

  /** The documents that bear a run, by their index, the first of them. */
  private final Map<Long, int[]> bearers = new HashMap<>();

  private final Set<Long> furniture = new HashSet<>();
  private final Map<String, String> originals = new HashMap<>();

  /** The copies among some documents. */
  Copies(Collection<Document> all) {
    take(all.stream().sorted(IN_ORDER).toList());
  }

  /** How many documents it knows. */
  synchronized int size() {
    return documents.size();
  }

  /** The report that a report copies, or itself. */
  synchronized String originalOf(String document) {
    return originals.getOrDefault(document, document);
  }

  /**
   * Takes further documents in, where that gives the same as looking at all of them anew: they come
   * after all that are known, and make nothing furniture that two known publishers share.
   *
   * @return whether it did; where not, nothing is changed
   */
  synchronized boolean add(Collection<Document> further) {
    List<Document> sorted = further.stream().sorted(IN_ORDER).toList();
    boolean later =
        sorted.isEmpty()
            || documents.isEmpty()
            || IN_ORDER.compare(documents.getLast(), sorted.getFirst()) < 0;
    if (!later || unsettles(sorted)) {
      return false;
    }
    take(sorted);
    return true;
  }

  private boolean unsettles(List<Document> further) {
    Map<Long, Map<String, Integer>> more = new HashMap<>();
    for (Document document : further) {
      for (long run : Shingles.of(document.text())) {
        more.computeIfAbsent(run, r -> new HashMap<>(2)).merge(document.voice(), 1, Integer::sum);
      }
    }
    return more.entrySet().stream().anyMatch(e -> unsettles(e.getKey(), e.getValue()));
  }

  private boolean unsettles(long run, Map<String, Integer> more) {
    Map<String, Integer> known = new HashMap<>(2);
    for (int bearer : bearers.getOrDefault(run, NOBODY)) {
      known.merge(documents.get(bearer).voice(), 1, Integer::sum);
    }
    return known.size() > 1
        && !furniture.contains(run)
        && more.entrySet().stream()
            .anyMatch(e -> known.getOrDefault(e.getKey(), 0) + e.getValue() >= FURNITURE);
  }

  private void take(List<Document> inOrder) {
    int first = documents.size();
    for (Document document : inOrder) {
      documents.add(document);
      long[] own = Shingles.of(document.text());
      runs.add(own);
      for (long run : own) {
        bear(run, documents.size() - 1);
      }
    }
    for (int i = first; i < documents.size(); i++) {
      compare(i);
    }
  }

  private void bear(long run, int index) {
    int[] earlier = bearers.getOrDefault(run, NOBODY);
    if (earlier.length < MOST_BEARERS) {
      int[] all = Arrays.copyOf(earlier, earlier.length + 1);
      all[earlier.length] = index;
      bearers.put(run, all);
    }
    String voice = documents.get(index).voice();
    int same = 1;
    for (int bearer : earlier) {
      same += documents.get(bearer).voice().equals(voice) ? 1 : 0;
    }
    if (same >= FURNITURE) {
      furniture.add(run);
    }
  }

  private void compare(int index) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (long run : runs.get(index)) {
      if (!furniture.contains(run)) {
        for (int other : bearers.getOrDefault(run, NOBODY)) {
          if (other < index) {
            shared.merge(other, 1, Integer::sum);
          }
        }
      }
    }
    Document document = documents.get(index);
    shared.entrySet().stream()
        .filter(e -> isCopy(document, documents.get(e.getKey())))
        .filter(
            e -> {
              int smaller = Math.min(runs.get(index).length, runs.get(e.getKey()).length);
              return smaller >= FEWEST_RUNS && e.getValue() >= CONTAINED * smaller;
            })
        .min(Map.Entry.comparingByKey())
        .ifPresent(e -> originals.put(document.id(), originalOf(documents.get(e.getKey()).id())));
  }

  /** One publisher's reports are one voice anyway; and what comes a month later is no copy. */
  private static boolean isCopy(Document later, Document earlier) {
    return !later.voice().equals(earlier.voice())
        && !day(later).isAfter(day(earlier).plusDays(DAYS_APART));
  }

  private static LocalDate day(Document document) {
    Optional<LocalDate> day = document.date().flatMap(d -> d.earliest().or(d::latest));
    return day.orElse(LocalDate.EPOCH);
  }
}
