package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.grammar.Toll.Harm;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * Finds what a sentence says of people killed and injured, by verb ("killing nine guards", "12 were
 * wounded"), by state ("left 30 people dead") and by noun ("the deaths of six", "a death toll of
 * 40", "cost 72 lives"). Sub-counts behind "including" or "among them" are no further people.
 */
final class Tolls {
  private static final Set<String> KILLING = Words.list("killing");
  private static final Set<String> DYING = Set.of("die", "perish", "drown");
  private static final Set<String> INJURING = Set.of("wound", "injure", "hurt", "maim", "harm");
  private static final Set<String> TAKING = Set.of("cost", "claim", "take", "lose");
  private final Scene scene;
  private final Parse parse;
  private final Victims victims;
  private final RunningTolls running;

  private Tolls(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
    this.victims = new Victims(scene);
    this.running = new RunningTolls(scene);
  }

  /** The tolls of a sentence in the order of their words. */
  static List<Toll> list(Scene scene) {
    Tolls tolls = new Tolls(scene);
    List<Toll> found = new ArrayList<>();
    for (Token token : scene.parse().tokens()) {
      if (!scene.isInName(token)) {
        tolls.at(token).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The toll that a word tells, if it is such a word and somebody is counted. */
  private Optional<Toll> at(Token token) {
    if (token.isVerb()) {
      return ofVerb(token);
    }
    return token.isNoun() ? ofNoun(token) : ofState(token);
  }

  private Optional<Toll> ofVerb(Token verb) {
    String lemma = verb.lemma();
    if (KILLING.contains(lemma) || lemma.equals("shoot") && isShotDead(verb)) {
      return toll(verb, Harm.KILLED, victims(verb));
    }
    if (INJURING.contains(lemma)) {
      return toll(verb, Harm.INJURED, victims(verb));
    }
    if (DYING.contains(lemma)) {
      return toll(verb, Harm.KILLED, scene.paths().roles().subjects(verb));
    }
    if (TAKING.contains(lemma)) {
      List<Token> lives =
          scene.paths().roles().objects(verb).stream()
              .filter(t -> t.lemma().equals("life"))
              .toList();
      return toll(verb, Harm.KILLED, lives);
    }
    return Optional.empty();
  }

  private boolean isShotDead(Token verb) {
    return parse.tokens().stream()
        .anyMatch(t -> t.form().equals("dead") && Math.abs(t.index() - verb.index()) <= 6);
  }

  /** Who was killed; where the parser gives no object, the first noun behind the verb. */
  private List<Token> victims(Token verb) {
    List<Token> objects = scene.paths().roles().objects(verb);
    Optional<Token> bare = bareNumber(verb);
    if (bare.isPresent()) {
      return List.of(bare.get());
    }
    if (!objects.isEmpty() || scene.paths().roles().isPassive(verb)) {
      return objects;
    }
    for (int i = verb.index() + 1; i < Math.min(parse.tokens().size(), verb.index() + 9); i++) {
      Token token = parse.get(i);
      boolean next = i + 1 < parse.tokens().size() && parse.get(i + 1).isNoun();
      if (token.isVerb() || token.form().equals(",")) {
        break;
      }
      if (token.isNoun() && !next || token.tag().equals("CD") && !isBeforeNoun(token)) {
        return List.of(token);
      }
    }
    return List.of();
  }

  /** "24 people were killed and 55 wounded": the second number stands alone. */
  private Optional<Token> bareNumber(Token verb) {
    return verb.tag().equals("VBN") && verb.label().equals("conj")
        ? parse.dependents(verb, List.of("nsubj", "nsubjpass")).stream()
            .filter(t -> t.tag().equals("CD") && t.index() == verb.index() - 1)
            .findFirst()
        : Optional.empty();
  }

  private boolean isBeforeNoun(Token number) {
    return number.index() + 1 < parse.tokens().size()
        && !Set.of(",", ".", "in").contains(parse.get(number.index() + 1).form());
  }

  private Optional<Toll> ofNoun(Token noun) {
    boolean deaths = Victims.areDeaths(noun);
    if (noun.lemma().equals("toll")) {
      Optional<Toll> risen = risen(noun);
      if (risen.isPresent()) {
        return risen;
      }
      return toll(
          noun, Harm.KILLED, scene.paths().roles().prepositional(noun, Set.of("of", "to", "at")));
    }
    if (!deaths && !Victims.areInjuries(noun)) {
      return Optional.empty();
    }
    Harm harm = deaths ? Harm.KILLED : Harm.INJURED;
    if (noun.tag().equals("NNS") && hasNumber(noun)) {
      return toll(noun, harm, List.of(noun));
    }
    return toll(noun, harm, scene.paths().roles().prepositional(noun, Set.of("of")));
  }

  /** "the death toll from the attack rose to 137": of one event, however late it is told. */
  private Optional<Toll> risen(Token toll) {
    if (!toll.label().equals("nsubj") || !parse.get(toll.head()).isVerb()) {
      return Optional.empty();
    }
    Token verb = parse.get(toll.head());
    List<Token> reached = new ArrayList<>(scene.paths().roles().objects(verb));
    reached.addAll(scene.paths().roles().prepositional(verb, Set.of("to", "at")));
    boolean ofEvent =
        !parse.dependents(toll, List.of("prep")).isEmpty()
            && parse.subtree(toll).stream().noneMatch(RunningTolls::isWar);
    return reached.stream()
        .filter(t -> Quantity.of(parse, t).isPresent())
        .findFirst()
        .map(
            t ->
                new Toll(
                    toll, Harm.KILLED, Quantity.of(parse, t).orElseThrow(), Map.of(), !ofEvent));
  }

  private boolean hasNumber(Token noun) {
    return parse.dependents(noun).stream().anyMatch(t -> t.tag().equals("CD"))
        && Quantity.of(parse, noun).isPresent();
  }

  /** "left 12 people dead", "12 dead and 30 wounded". */
  private Optional<Toll> ofState(Token word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    if (!form.equals("dead") || isBeforeName(word)) {
      return Optional.empty();
    }
    for (int i = word.index() - 1; i >= Math.max(0, word.index() - 6); i--) {
      Token token = parse.get(i);
      boolean counted = token.isNoun() || token.tag().equals("CD");
      if (token.form().equals(",") || token.isVerb() && !isBe(token)) {
        break;
      }
      if (counted) {
        return toll(word, Harm.KILLED, List.of(token));
      }
    }
    return Optional.empty();
  }

  private static boolean isBe(Token token) {
    return token.lemma().equals("be");
  }

  private boolean isBeforeName(Token word) {
    return word.index() + 1 < parse.tokens().size() && parse.get(word.index() + 1).isName();
  }

  private Optional<Toll> toll(Token word, Harm harm, List<Token> harmed) {
    if (harmed.isEmpty() || isPartOfCount(word)) {
      return Optional.empty();
    }
    return Optional.of(
        new Toll(word, harm, victims.sum(harmed), victims.parts(harmed), running.is(word, harmed)));
  }

  /** "including one hostage who was beheaded": counted among others already. */
  private boolean isPartOfCount(Token word) {
    Token current = word;
    for (int guard = 0; current.head() >= 0 && guard < 4; guard++) {
      current = parse.get(current.head());
      if (current.lemma().startsWith("includ") || current.lemma().equals("among")) {
        return true;
      }
    }
    return false;
  }
}
