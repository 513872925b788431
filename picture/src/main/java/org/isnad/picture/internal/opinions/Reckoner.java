package org.isnad.picture.internal.opinions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Finding.Rivalry;
import org.isnad.model.Opinion;
import org.isnad.model.Reckoning;
import org.isnad.model.Reckoning.Voice;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Strand;

/**
 * Opinions on the rival answers of one question: claims of one root are averaged, for they lean on
 * each other; roots are cumulated. What speaks for a rival speaks against an answer.
 */
public final class Reckoner {
  private final Evidence evidence;
  private final Rivalry rivalry;
  private final Ranges ranges;
  private final Map<String, List<Strand>> strands = new LinkedHashMap<>();

  Reckoner(Evidence evidence, Rivalry rivalry) {
    this(evidence, rivalry, new Ranges());
  }

  Reckoner(Evidence evidence, Rivalry rivalry, Ranges ranges) {
    this.ranges = ranges;
    this.evidence = evidence;
    this.rivalry = rivalry;
  }

  /** The same arithmetic once more for the claims of a finding. */
  public static List<Reckoning> again(Finding finding, Evidence evidence) {
    Reckoner reckoner = new Reckoner(evidence, finding.rivalry());
    List<Answer> all = new ArrayList<>(finding.answers());
    all.addAll(finding.ruledOut());
    all.forEach(a -> reckoner.add(a.value(), a.claims()));
    return all.stream().map(a -> reckoner.reckon(a.value())).toList();
  }

  /** How far some claims of one thing carry it together. */
  public static Reckoning together(String what, List<ResolvedClaim> claims, Evidence evidence) {
    Reckoner reckoner = new Reckoner(evidence, Rivalry.NONE);
    reckoner.add(what, claims);
    return reckoner.reckon(what);
  }

  void add(String value, List<ResolvedClaim> claims) {
    List<Strand> list = strands.computeIfAbsent(value, v -> new ArrayList<>());
    claims.forEach(c -> list.add(evidence.weighing().weigh(c)));
  }

  /** The opinion on an answer, with all that went into it. */
  Reckoning reckon(String value) {
    Map<String, List<Strand>> byRoot = new LinkedHashMap<>();
    Map<String, List<Opinion>> opinions = new HashMap<>();
    strands.forEach(
        (other, list) -> {
          if (other.equals(value) || isRival(value, other)) {
            for (Strand strand : list) {
              boolean rival = !other.equals(value);
              if (!rival || strand.opinion().belief() > 0) {
                Opinion opinion = rival ? against(strand.opinion()) : strand.opinion();
                byRoot.computeIfAbsent(strand.root(), r -> new ArrayList<>()).add(strand);
                opinions.computeIfAbsent(strand.root(), r -> new ArrayList<>()).add(opinion);
              }
            }
          }
        });
    List<Voice> voices = new ArrayList<>(byRoot.size());
    byRoot.forEach(
        (root, list) ->
            voices.add(
                new Voice(root, list, Fusion.averaging(opinions.getOrDefault(root, List.of())))));
    voices.sort(
        Comparator.comparingDouble((Voice v) -> v.opinion().uncertainty())
            .thenComparing(Voice::root));
    return new Reckoning(
        value, voices, Fusion.cumulative(voices.stream().map(Voice::opinion).toList()));
  }

  /** Belief in a rival is disbelief here; that the rival is denied says nothing here. */
  private static Opinion against(Opinion rival) {
    return Opinion.of(0, rival.belief());
  }

  private boolean isRival(String one, String other) {
    return switch (rivalry) {
      case NONE -> false;
      case ALL -> true;
      case RANGES -> !ranges.overlap(one, other);
    };
  }
}
