package org.isnad.cli.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.model.Entity;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Tie;
import org.isnad.observatory.TheatreException;

/** Ties that a user supposes or thinks away, as typed: “Misrata allied_with Sirte Council”. */
final class Suppositions {
  private static final Map<String, Tie.Kind> WORDS = new LinkedHashMap<>();

  static {
    Arrays.stream(Tie.Kind.values()).forEach(kind -> WORDS.put(kind.word(), kind));
    WORDS.put("allied_with", Tie.Kind.ALLIANCE);
    WORDS.put("leads", Tie.Kind.COMMAND);
    WORDS.put("member_of", Tie.Kind.MEMBERSHIP);
    WORDS.put("pledges_to", Tie.Kind.PLEDGE);
    WORDS.put("supports", Tie.Kind.SUPPORT);
    WORDS.put("hostile_to", Tie.Kind.RIVALRY);
  }

  private Suppositions() {}

  /** The analysis with a tie more. */
  static Analysis with(Analysis analysis, String typed) {
    for (Map.Entry<String, Tie.Kind> word : WORDS.entrySet()) {
      Optional<String[]> names = split(typed, " " + word.getKey() + " ");
      if (names.isPresent()) {
        Entity from = actor(analysis, names.get()[0]);
        Entity to = actor(analysis, names.get()[1]);
        return analysis.supposing(analysis.with(from, word.getValue(), to));
      }
    }
    throw new TheatreException(
        "“%s” is no tie; write two actors with one of these between them: %s"
            .formatted(typed, String.join(", ", WORDS.keySet())));
  }

  /** The analysis without any tie between two. */
  static Analysis without(Analysis analysis, String typed) {
    String[] names =
        Stream.concat(Stream.of("and"), WORDS.keySet().stream())
            .flatMap(word -> split(typed, " " + word + " ").stream())
            .findFirst()
            .orElseThrow(
                () -> new TheatreException("“" + typed + "” names no two actors; write “A and B”"));
    return analysis.supposing(
        analysis.without(actor(analysis, names[0]), actor(analysis, names[1])));
  }

  /** The analysis as if a claim had never been told. */
  static Analysis withoutClaim(Analysis analysis, String id) {
    if (analysis.view().claims().stream().noneMatch(c -> c.claim().id().equals(id))) {
      throw new TheatreException(
          "no claim known by then has the id “%s”; isnad claims --json lists the ids"
              .formatted(id));
    }
    return analysis.ifFalls(id);
  }

  private static Optional<String[]> split(String typed, String word) {
    int at = typed.toLowerCase(Locale.ROOT).indexOf(word);
    return at <= 0
        ? Optional.empty()
        : Optional.of(
            new String[] {
              typed.substring(0, at).strip(), typed.substring(at + word.length()).strip()
            });
  }

  /** The actor of a name; one that bears the very name goes before those that hold it. */
  static Entity actor(Analysis analysis, String name) {
    return Stream.<Predicate<Entity>>of(
            e -> e.name().equalsIgnoreCase(name),
            e -> e.aliases().stream().anyMatch(name::equalsIgnoreCase),
            e -> Entities.isCalled(e, name))
        .flatMap(
            called ->
                analysis.picture().orderOfBattle().stream().map(a -> a.entity()).filter(called))
        .findFirst()
        .orElseThrow(
            () ->
                new TheatreException(
                    "no report up to "
                        + analysis.view().trueOn()
                        + " speaks of an actor called “"
                        + name
                        + "”"));
  }
}
