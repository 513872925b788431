package org.isnad.picture.internal.opinions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Finding.Rivalry;
import org.isnad.model.Modality;
import org.isnad.model.Opinion;
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
  private final Map<String, List<Told>> claims = new TreeMap<>();
  private final Ranges ranges = new Ranges();
  private Optional<LocalDate> newest = Optional.empty();
  private LocalDate oldest = LocalDate.MIN;

  /**
   * A claim with what is asked of it more than once.
   *
   * @param day the day it speaks of
   * @param root who finally said it
   * @param against whether it speaks against the answer that it names
   */
  private record Told(ResolvedClaim claim, LocalDate day, String root, boolean against) {}

  public Question(String text, Evidence evidence, Memory memory, Rivalry rivalry) {
    this.text = text;
    this.evidence = evidence;
    this.memory = memory;
    this.rivalry = rivalry;
  }

  /**
   * Adds a claim that gives an answer, or speaks against it. Claims come newest first: one that is
   * too old to be a rival of the newest is history, and so are all after it.
   *
   * @return whether a claim after it can still count
   */
  public boolean add(String answer, ResolvedClaim claim) {
    if (claim.claim().modality() == Modality.EXPECTED) {
      return true;
    }
    LocalDate day = evidence.dayOf(claim);
    if (day.isBefore(oldest)) {
      return false;
    }
    boolean against = Weighing.isAgainst(claim);
    if (newest.isEmpty() && !against) {
      newest = Optional.of(day);
      oldest = memory.oldestRival(day);
    }
    claims
        .computeIfAbsent(answer, a -> new ArrayList<>(2))
        .add(new Told(claim, day, evidence.voiceOf(claim), against));
    return true;
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
    List<Answer> all = answers(rivalry == Rivalry.NONE ? claims : withNewestWords(), weighed);
    List<Answer> given = new ArrayList<>(all.size());
    List<Answer> denied = new ArrayList<>(1);
    for (Answer answer : all) {
      (answer.voices().isEmpty() ? denied : given).add(answer);
    }
    if (newest.isEmpty() || given.isEmpty()) {
      Status none = all.isEmpty() ? Status.UNKNOWN : Status.DENIED;
      return new Finding(text, none, all, List.of(), rivalry);
    }
    return new Finding(text, status(given, newest.get()), given, denied, rivalry);
  }

  private List<Answer> answers(Map<String, List<Told>> live, boolean weighed) {
    Optional<Reckoner> reckoner =
        weighed ? Optional.of(new Reckoner(evidence, rivalry, ranges)) : Optional.empty();
    reckoner.ifPresent(r -> live.forEach((value, list) -> r.add(value, claims(list))));
    List<Answer> answers = new ArrayList<>(live.size());
    for (Map.Entry<String, List<Told>> entry : live.entrySet()) {
      answers.add(
          new Answer(
              entry.getKey(),
              supporters(entry.getValue()),
              deniers(entry.getValue()),
              claims(entry.getValue()),
              reckoner.map(r -> r.reckon(entry.getKey()).opinion()).orElse(Opinion.VACUOUS)));
    }
    if (answers.size() > 1) {
      answers.sort(
          Comparator.comparingInt((Answer a) -> -a.voices().size())
              .thenComparingLong(a -> -Math.round(STEPS * a.opinion().belief()))
              .thenComparing(Answer::value));
    }
    return answers;
  }

  private static List<ResolvedClaim> claims(List<Told> list) {
    List<ResolvedClaim> claims = new ArrayList<>(list.size());
    for (Told told : list) {
      claims.add(told.claim());
    }
    return claims;
  }

  /** Those who say so, the party itself only where nobody else does. */
  private List<String> supporters(List<Told> list) {
    List<String> others = new ArrayList<>(list.size());
    List<String> themselves = new ArrayList<>(1);
    for (Told told : list) {
      if (!told.against()) {
        (evidence.isOwnWord(told.claim()) ? themselves : others).add(told.root());
      }
    }
    return others.isEmpty()
        ? inOrder(themselves).stream().map(root -> root + " (of itself)").toList()
        : inOrder(others);
  }

  private static List<String> deniers(List<Told> list) {
    List<String> roots = new ArrayList<>(1);
    for (Told told : list) {
      if (told.against()) {
        roots.add(told.root());
      }
    }
    return inOrder(roots);
  }

  private static List<String> inOrder(List<String> roots) {
    return roots.size() < 2 ? roots : roots.stream().distinct().sorted().toList();
  }

  /** Without what a root said before and its own newest word does not bear out. */
  private Map<String, List<Told>> withNewestWords() {
    Map<String, Word> words = new HashMap<>();
    claims.forEach(
        (value, list) -> {
          for (Told told : list) {
            words.computeIfAbsent(told.root(), r -> new Word()).hear(value, told);
          }
        });
    Map<String, List<Told>> kept = new TreeMap<>();
    claims.forEach(
        (value, list) -> {
          List<Told> holding = new ArrayList<>(list.size());
          for (Told told : list) {
            if (words.computeIfAbsent(told.root(), r -> new Word()).bearsOut(value, told)) {
              holding.add(told);
            }
          }
          if (!holding.isEmpty()) {
            kept.put(value, holding);
          }
        });
    return kept;
  }

  /** What one root last said. */
  private static final class Word {
    private LocalDate day = LocalDate.MIN;
    private final Set<String> said = new HashSet<>(2);
    private final Set<String> denied = new HashSet<>(2);

    private void hear(String value, Told told) {
      if (told.day().isAfter(day)) {
        day = told.day();
        said.clear();
        denied.clear();
      }
      if (told.day().equals(day)) {
        (told.against() ? denied : said).add(value);
      }
    }

    private boolean bearsOut(String value, Told told) {
      if (told.day().equals(day)) {
        return true;
      }
      if (told.against()) {
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
    List<Answer> quiet = new ArrayList<>(given.size());
    for (Answer answer : given) {
      if (answer.deniers().isEmpty() || answer.voices().containsAll(answer.deniers())) {
        quiet.add(answer);
      }
    }
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
    return rivalry == Rivalry.ALL || !ranges.overlap(one, other);
  }
}
