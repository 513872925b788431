package org.isnad.picture.internal.opinions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Finding.Rivalry;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;

/**
 * A question with the claims that answer it, and how they stand to one another.
 *
 * <p>What is asserted or claimed speaks for an answer, what is denied, or tells of leaving, against
 * it; what is expected is no answer yet. Support is counted in roots, not in claims, and a party's
 * word about itself is no independent one. A root that has changed its mind is held to its newest
 * word.
 */
public final class Question {
  private static final double STEPS = 20;

  private final String text;
  private final Evidence evidence;
  private final Memory memory;
  private final Rivalry rivalry;
  private final Map<String, List<ResolvedClaim>> claims = new TreeMap<>();

  public Question(String text, Evidence evidence, Memory memory, Rivalry rivalry) {
    this.text = text;
    this.evidence = evidence;
    this.memory = memory;
    this.rivalry = rivalry;
  }

  /** Adds a claim that gives an answer, or speaks against it. */
  public void add(String answer, ResolvedClaim claim) {
    if (claim.claim().modality() != Modality.EXPECTED) {
      claims.computeIfAbsent(answer, a -> new ArrayList<>()).add(claim);
    }
  }

  /** How the claims stand, without weighing them. */
  public Status status() {
    return answer(false).status();
  }

  /** The finding. */
  public Finding answer() {
    return answer(true);
  }

  private Finding answer(boolean weighed) {
    LocalDate newest = newest();
    Map<String, List<ResolvedClaim>> live = new TreeMap<>();
    claims.forEach(
        (value, list) -> {
          List<ResolvedClaim> rivals =
              list.stream().filter(c -> memory.isRival(newest, evidence.dayOf(c))).toList();
          if (!rivals.isEmpty()) {
            live.put(value, rivals);
          }
        });
    List<Answer> all = answers(rivalry == Rivalry.NONE ? live : withNewestWords(live), weighed);
    List<Answer> given = all.stream().filter(a -> !a.voices().isEmpty()).toList();
    List<Answer> denied = all.stream().filter(a -> a.voices().isEmpty()).toList();
    return given.isEmpty()
        ? new Finding(
            text, denied.isEmpty() ? Status.UNKNOWN : Status.DENIED, denied, List.of(), rivalry)
        : new Finding(text, status(given, newest), given, denied, rivalry);
  }

  /** The newest day that anybody gives an answer for; long ago where nobody does. */
  private LocalDate newest() {
    return claims.values().stream()
        .flatMap(List::stream)
        .filter(c -> !Weighing.isAgainst(c))
        .map(evidence::dayOf)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN.plusYears(10));
  }

  private List<Answer> answers(Map<String, List<ResolvedClaim>> live, boolean weighed) {
    Reckoner reckoner = new Reckoner(evidence, rivalry);
    if (weighed) {
      live.forEach(reckoner::add);
    }
    List<Answer> answers = new ArrayList<>();
    live.forEach(
        (value, list) ->
            answers.add(
                new Answer(
                    value,
                    supporters(list),
                    roots(list.stream().filter(Weighing::isAgainst).toList()),
                    list,
                    reckoner.reckon(value).opinion())));
    answers.sort(
        Comparator.comparingInt((Answer a) -> -a.voices().size())
            .thenComparingLong(a -> -Math.round(STEPS * a.opinion().belief()))
            .thenComparing(Answer::value));
    return answers;
  }

  /** Those who say so, the party itself only where nobody else does. */
  private List<String> supporters(List<ResolvedClaim> list) {
    List<ResolvedClaim> pro = list.stream().filter(c -> !Weighing.isAgainst(c)).toList();
    List<String> others = roots(pro.stream().filter(c -> !evidence.isOwnWord(c)).toList());
    return others.isEmpty()
        ? roots(pro).stream().map(root -> root + " (of itself)").toList()
        : others;
  }

  private List<String> roots(List<ResolvedClaim> list) {
    return list.stream().map(evidence::voiceOf).distinct().sorted().toList();
  }

  /** Without what a root said before and its own newest word does not bear out. */
  private Map<String, List<ResolvedClaim>> withNewestWords(Map<String, List<ResolvedClaim>> live) {
    Map<String, Word> words = new HashMap<>();
    live.forEach((value, list) -> list.forEach(c -> word(words, c).hear(value, c)));
    Map<String, List<ResolvedClaim>> kept = new TreeMap<>();
    live.forEach(
        (value, list) -> {
          List<ResolvedClaim> holding =
              list.stream().filter(c -> word(words, c).bearsOut(value, c)).toList();
          if (!holding.isEmpty()) {
            kept.put(value, holding);
          }
        });
    return kept;
  }

  private Word word(Map<String, Word> words, ResolvedClaim claim) {
    return words.computeIfAbsent(evidence.voiceOf(claim), r -> new Word());
  }

  /** What one root last said. */
  private final class Word {
    private LocalDate day = LocalDate.MIN;
    private final Set<String> said = new HashSet<>();
    private final Set<String> denied = new HashSet<>();

    private void hear(String value, ResolvedClaim claim) {
      LocalDate spoken = evidence.dayOf(claim);
      if (spoken.isAfter(day)) {
        day = spoken;
        said.clear();
        denied.clear();
      }
      if (spoken.equals(day)) {
        (Weighing.isAgainst(claim) ? denied : said).add(value);
      }
    }

    private boolean bearsOut(String value, ResolvedClaim claim) {
      if (evidence.dayOf(claim).equals(day)) {
        return true;
      }
      if (Weighing.isAgainst(claim)) {
        return !said.contains(value);
      }
      return said.contains(value) || (said.isEmpty() && !denied.contains(value));
    }
  }

  /**
   * How the given answers stand: one that nobody contests speaks for the whole where all can be. A
   * root that says both yes and no is at odds with itself, and contests nothing.
   */
  private Status status(List<Answer> given, LocalDate newest) {
    List<Answer> quiet = given.stream().filter(a -> a.voices().containsAll(a.deniers())).toList();
    boolean contested =
        rivalry == Rivalry.NONE
            ? quiet.isEmpty()
            : quiet.size() < given.size() || hasConflict(given);
    if (contested) {
      return Status.CONTESTED;
    }
    if (memory.isStale(newest, evidence.day())) {
      return Status.STALE;
    }
    return quiet.getFirst().voices().size() > 1 ? Status.CORROBORATED : Status.SINGLE_SOURCE;
  }

  private boolean hasConflict(List<Answer> given) {
    for (int i = 0; i < given.size(); i++) {
      for (int j = i + 1; j < given.size(); j++) {
        boolean oneVoice = given.get(i).voices().equals(given.get(j).voices());
        if (!oneVoice && isRival(given.get(i).value(), given.get(j).value())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isRival(String one, String other) {
    return rivalry == Rivalry.ALL || !Reckoner.overlap(one, other);
  }
}
