package org.isnad.evaluation.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Document;

/**
 * One document's gold claims with the system's claims, each gold claim paired with the first system
 * claim that finds it and is not taken yet.
 *
 * @param name the document's name
 * @param document the document itself; absent where its text is not at hand
 * @param found the pairs, in the order of the gold
 * @param missed gold claims that nothing found
 * @param extra system claims that found nothing
 */
public record ScoredDocument(
    String name,
    Optional<Document> document,
    List<Pair> found,
    List<ClaimLine> missed,
    List<ClaimLine> extra) {
  public ScoredDocument {
    found = List.copyOf(found);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /** A gold claim and the system claim that found it. */
  public record Pair(ClaimLine gold, ClaimLine system) {}

  /** Pairs the claims of one document. */
  public static ScoredDocument of(
      String name, Optional<Document> document, List<ClaimLine> golds, List<ClaimLine> systems) {
    List<Pair> found = new ArrayList<>();
    List<ClaimLine> missed = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (ClaimLine gold : golds) {
      int hit = hit(gold, systems, taken);
      if (hit < 0) {
        missed.add(gold);
      } else {
        taken.add(hit);
        found.add(new Pair(gold, systems.get(hit)));
      }
    }
    List<ClaimLine> extra = new ArrayList<>();
    for (int i = 0; i < systems.size(); i++) {
      if (!taken.contains(i)) {
        extra.add(systems.get(i));
      }
    }
    return new ScoredDocument(name, document, found, missed, extra);
  }

  private static int hit(ClaimLine gold, List<ClaimLine> systems, Set<Integer> taken) {
    for (int i = 0; i < systems.size(); i++) {
      if (!taken.contains(i) && Agreement.found(gold, systems.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** All its gold claims, found or not. */
  List<ClaimLine> golds() {
    List<ClaimLine> golds = new ArrayList<>(missed);
    found.forEach(pair -> golds.add(pair.gold()));
    return golds;
  }

  /** All the system's claims on it, right or not. */
  List<ClaimLine> systems() {
    List<ClaimLine> systems = new ArrayList<>(extra);
    found.forEach(pair -> systems.add(pair.system()));
    return systems;
  }
}
