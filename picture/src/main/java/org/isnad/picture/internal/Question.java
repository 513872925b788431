package org.isnad.picture.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;

/**
 * A question with the claims that answer it, and how they stand to one another.
 *
 * <p>What is asserted or claimed speaks for an answer, what is denied against it; what is expected
 * is no answer yet. Support is counted in voices, not in claims.
 */
final class Question {
  private final String text;
  private final Evidence evidence;
  private final Memory memory;
  private final Map<String, List<ResolvedClaim>> pro = new TreeMap<>();
  private final Map<String, List<ResolvedClaim>> contra = new TreeMap<>();

  Question(String text, Evidence evidence, Memory memory) {
    this.text = text;
    this.evidence = evidence;
    this.memory = memory;
  }

  /** Adds a claim that gives an answer, or denies it where that is the claim's modality. */
  void add(String answer, ResolvedClaim claim) {
    if (claim.claim().modality() == Modality.DENIED) {
      deny(answer, claim);
    } else if (claim.claim().modality() != Modality.EXPECTED) {
      pro.computeIfAbsent(answer, a -> new ArrayList<>()).add(claim);
    }
  }

  /** Adds a claim that speaks against an answer. */
  void deny(String answer, ResolvedClaim claim) {
    contra.computeIfAbsent(answer, a -> new ArrayList<>()).add(claim);
  }

  /**
   * The finding.
   *
   * @param compatible whether two answers can both be true
   */
  Finding answer(BiPredicate<String, String> compatible) {
    List<Answer> answers = answers();
    return new Finding(text, status(answers, compatible), answers);
  }

  private List<Answer> answers() {
    LocalDate newest = newest();
    Set<String> values = new LinkedHashSet<>(pro.keySet());
    values.addAll(contra.keySet());
    List<Answer> answers = new ArrayList<>();
    for (String value : values) {
      List<ResolvedClaim> yes = rivals(pro.getOrDefault(value, List.of()), newest);
      List<ResolvedClaim> no = rivals(contra.getOrDefault(value, List.of()), newest);
      if (!yes.isEmpty() || !no.isEmpty()) {
        List<ResolvedClaim> both = new ArrayList<>(yes);
        both.addAll(no);
        answers.add(new Answer(value, voices(yes), voices(no), both));
      }
    }
    answers.sort(
        Comparator.comparingInt((Answer a) -> -a.voices().size()).thenComparing(Answer::value));
    return answers;
  }

  private LocalDate newest() {
    return pro.values().stream()
        .flatMap(List::stream)
        .map(evidence::dayOf)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN.plusYears(10));
  }

  private List<ResolvedClaim> rivals(List<ResolvedClaim> claims, LocalDate newest) {
    return claims.stream().filter(c -> memory.isRival(newest, evidence.dayOf(c))).toList();
  }

  private List<String> voices(List<ResolvedClaim> claims) {
    return claims.stream().map(evidence::voiceOf).distinct().sorted().toList();
  }

  private Status status(List<Answer> answers, BiPredicate<String, String> compatible) {
    List<Answer> given = answers.stream().filter(a -> !a.voices().isEmpty()).toList();
    if (given.isEmpty()) {
      return answers.isEmpty() ? Status.UNKNOWN : Status.DENIED;
    }
    if (given.stream().anyMatch(a -> !a.deniers().isEmpty()) || hasConflict(given, compatible)) {
      return Status.CONTESTED;
    }
    if (memory.isStale(newest(), evidence.day())) {
      return Status.STALE;
    }
    return given.getFirst().voices().size() > 1 ? Status.CORROBORATED : Status.SINGLE_SOURCE;
  }

  private static boolean hasConflict(List<Answer> given, BiPredicate<String, String> compatible) {
    for (int i = 0; i < given.size(); i++) {
      for (int j = i + 1; j < given.size(); j++) {
        boolean oneVoice = given.get(i).voices().equals(given.get(j).voices());
        if (!oneVoice && !compatible.test(given.get(i).value(), given.get(j).value())) {
          return true;
        }
      }
    }
    return false;
  }
}
