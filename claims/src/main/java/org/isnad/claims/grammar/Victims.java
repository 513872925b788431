package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Reading;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Range;

/**
 * Counts the people that the nouns of a toll tell: all that are joined, without sub-counts and
 * without those whom another word of harm counts.
 */
final class Victims {
  private static final Set<String> DEATHS =
      Set.of(
          "death",
          "fatality",
          "killing",
          "murder",
          "execution",
          "beheading",
          "massacre",
          "slaying");
  private static final Set<String> INJURIES = Set.of("injury", "wounding");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");
  private static final Set<String> SUB_COUNT =
      Set.of("including", "include", "among", "amongst", "whom", "mostly", "notably");
  private final Scene scene;
  private final Parse parse;

  Victims(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
  }

  /** "six deaths": a noun that is counted for the dead. */
  static boolean areDeaths(Token noun) {
    return DEATHS.contains(noun.lemma());
  }

  /** "ten injuries": a noun that is counted for the injured. */
  static boolean areInjuries(Token noun) {
    return INJURIES.contains(noun.lemma());
  }

  /** How many of each sort, by the index of its noun. */
  Map<Integer, Range> parts(List<Token> victims) {
    Map<Integer, Range> parts = new HashMap<>();
    joined(victims).forEach(v -> number(v).ifPresent(n -> parts.put(v.index(), n)));
    return parts;
  }

  /** The number of all that are joined; one without a bound leaves the sum open above. */
  Range sum(List<Token> victims) {
    int low = 0;
    Optional<Integer> high = Optional.of(0);
    boolean counted = false;
    boolean bounded = false;
    int persons = 0;
    for (Token victim : joined(victims)) {
      Optional<Range> number = number(victim);
      if (number.isPresent()) {
        counted = true;
        bounded |= number.get().low().isPresent();
        low += number.get().low().orElse(0);
        Optional<Integer> so = high;
        high = number.get().high().flatMap(h -> so.map(s -> s + h));
      } else if (isPerson(victim)) {
        persons++;
      } else {
        high = Optional.empty();
      }
    }
    if (!counted) {
      return Range.UNKNOWN;
    }
    int named = persons;
    Optional<Integer> least = bounded ? Optional.of(low + named) : Optional.empty();
    return new Range(least, high.map(h -> h + named));
  }

  private Optional<Range> number(Token victim) {
    boolean nobody = NOBODY.contains(victim.lemma()) || hasNo(victim);
    return nobody ? Optional.of(Range.exactly(0)) : Quantity.of(parse, victim);
  }

  private boolean hasNo(Token victim) {
    return parse.dependents(victim).stream()
        .anyMatch(t -> t.lemma().equals("no") && t.index() < victim.index());
  }

  /** The joined nouns up to words that begin a sub-count. */
  private List<Token> joined(List<Token> victims) {
    List<Token> all = new ArrayList<>();
    int last = victims.getFirst().index();
    for (Token victim : victims) {
      for (Token each : scene.paths().roles().withConjuncts(victim)) {
        boolean fits = each.isNoun() || each.tag().equals("CD") || each.tag().startsWith("PRP");
        boolean other = isHarmed(each) || isOtherHarm(victim, each);
        if (fits && !all.contains(each) && !isSubCount(last, each.index()) && !other) {
          all.add(each);
        }
      }
    }
    return all.isEmpty() ? victims : all;
  }

  /** "72 lives and over 150 injured": the second are counted by their own word. */
  private boolean isHarmed(Token counted) {
    int next = counted.index() + 1;
    return next < parse.tokens().size()
        && Set.of("injured", "wounded", "hurt", "missing").contains(parse.get(next).form());
  }

  /** "six deaths and ten injuries". */
  private static boolean isOtherHarm(Token one, Token other) {
    return areDeaths(one) && areInjuries(other) || areInjuries(one) && areDeaths(other);
  }

  private boolean isSubCount(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Token token = parse.get(i);
      if (SUB_COUNT.contains(token.lemma()) || SUB_COUNT.contains(token.form())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Token victim) {
    return Reading.at(scene.phrases(), victim.index())
            .filter(
                p -> p.kind() == Kind.PERSON || p.form() == Phrase.Form.NAME && !p.kind().isPlace())
            .isPresent()
        && !victim.tag().endsWith("S");
  }
}
