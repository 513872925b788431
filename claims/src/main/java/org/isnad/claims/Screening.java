package org.isnad.claims;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.claims.names.KnownNames;
import org.isnad.claims.names.Words;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.EntityClass;
import org.isnad.model.ProfileLine;
import org.isnad.model.Sentence;

/**
 * Tells, before anything is parsed, whether a text can carry claims: one of some length that has no
 * word of armed actors, force, power or pacts, and no armed body that the register knows, cannot.
 * The words are data: {@code words/screening.txt}.
 */
public final class Screening {
  /** Texts of fewer sentences are too short to be judged by their words. */
  static final int FEWEST = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
  private static final Set<EntityClass> ARMED =
      EnumSet.of(
          EntityClass.ARMY,
          EntityClass.MILITIA,
          EntityClass.ARMED_GROUP,
          EntityClass.JIHADIST_GROUP,
          EntityClass.COALITION,
          EntityClass.COMMAND);
  private static final Set<ClaimType> PROFILED =
      EnumSet.of(
          ClaimType.STRENGTH,
          ClaimType.CONTROLS,
          ClaimType.ALLIED_WITH,
          ClaimType.HOSTILE_TO,
          ClaimType.SPLITS_FROM,
          ClaimType.PLEDGES_TO);
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{N}’'-]*(?: \\p{Lu}[\\p{L}\\p{N}’'-]*){0,5}");
  private static final Set<String> WHOLE = new HashSet<>();
  private static final Set<String> BEGINNINGS = new HashSet<>();
  private static final Set<String> SEVERAL = new HashSet<>();

  static {
    for (String word : Words.list("screening")) {
      if (word.endsWith("*")) {
        BEGINNINGS.add(word.substring(0, word.length() - 1));
      } else {
        (word.contains(" ") ? SEVERAL : WHOLE).add(word);
      }
    }
  }

  private static final int SHORTEST = lengths().stream().min(Integer::compare).orElse(0);
  private static final int LONGEST = lengths().stream().max(Integer::compare).orElse(0);

  private Screening() {}

  private static List<Integer> lengths() {
    return BEGINNINGS.stream().map(String::length).toList();
  }

  /** Whether a text has a word of conflict, or is too short to be judged by its words. */
  public static boolean passes(Document document) {
    return sentences(document).count() < FEWEST || sentences(document).anyMatch(Screening::tells);
  }

  /**
   * Whether a text is worth parsing: for its words, or for an armed body that the register knows.
   */
  static boolean passes(Document document, KnownNames known) {
    return passes(document) || sentences(document).anyMatch(s -> namesBody(s, known));
  }

  private static Stream<String> sentences(Document document) {
    return document.passages().stream().flatMap(p -> p.sentences().stream()).map(Sentence::text);
  }

  private static boolean namesBody(String sentence, KnownNames known) {
    return NAME.matcher(sentence)
        .results()
        .map(MatchResult::group)
        .anyMatch(run -> partsOf(run).anyMatch(name -> isBody(name, known)));
  }

  /** A run of capitalised words, and all shorter runs inside it. */
  private static Stream<String> partsOf(String run) {
    List<String> words = List.of(run.split(" "));
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(
            first ->
                IntStream.rangeClosed(first + 1, words.size())
                    .mapToObj(end -> String.join(" ", words.subList(first, end))));
  }

  private static boolean isBody(String name, KnownNames known) {
    return known.find(name).filter(k -> ARMED.contains(k.entityClass())).isPresent();
  }

  private static boolean tells(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT);
    if (SEVERAL.stream().anyMatch(text::contains) || isOfProfile(sentence)) {
      return true;
    }
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (tellsWord(matcher.group())) {
        return true;
      }
    }
    return false;
  }

  /** "Strength: 3,000", "Allies: White Army": a line of a body's profile. */
  private static boolean isOfProfile(String sentence) {
    return ProfileLine.of(sentence).filter(line -> PROFILED.contains(line.type())).isPresent();
  }

  private static boolean tellsWord(String word) {
    if (WHOLE.contains(word) || begins(word)) {
      return true;
    }
    int hyphen = word.indexOf('-');
    return hyphen >= 0
        && (tellsWord(word.substring(0, hyphen)) || tellsWord(word.substring(hyphen + 1)));
  }

  private static boolean begins(String word) {
    for (int length = SHORTEST; length <= Math.min(LONGEST, word.length()); length++) {
      if (BEGINNINGS.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
