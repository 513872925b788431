package org.isnad.claims;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.claims.names.KnownNames;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.EntityClass;
import org.isnad.model.ProfileLine;
import org.isnad.model.Sentence;

/**
 * Tells, before anything is parsed, whether a text can carry claims: one of some length that has no
 * word of armed actors, force, power or pacts, few of those that other news shares, and no armed
 * body that the register knows, cannot. The words are data: {@code words/screening.txt} and {@code
 * words/screening-shared.txt}.
 */
public final class Screening {
  /** Texts of fewer sentences are too short to be judged by their words. */
  static final int FEWEST = 4;

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

  /** Armed actors, force, power and pacts. */
  private static final ScreeningWords TELLING = ScreeningWords.of("screening");

  /** What crime, disasters, courts and elections are told with too. */
  private static final ScreeningWords SHARED = ScreeningWords.of("screening-shared");

  /** Of so many sentences one must have a shared word, where no other is told. */
  private static final int DENSE = 6;

  private Screening() {}

  /**
   * Whether a text has a word of conflict, has many that it shares with other news, or is too short
   * to be judged by its words.
   */
  public static boolean passes(Document document) {
    List<String> sentences = sentences(document).toList();
    return sentences.size() < FEWEST
        || sentences.stream().anyMatch(Screening::tells)
        || sentences.stream().filter(SHARED::areIn).count() * DENSE >= sentences.size();
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
    return TELLING.areIn(sentence) || isOfProfile(sentence);
  }

  /** "Strength: 3,000", "Allies: White Army": a line of a body's profile. */
  private static boolean isOfProfile(String sentence) {
    return ProfileLine.of(sentence).filter(line -> PROFILED.contains(line.type())).isPresent();
  }
}
