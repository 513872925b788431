package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claims.grammar.Toll.Harm;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Reading;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Range;

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
  private static final Pattern TOTAL =
      Pattern.compile(
          "\\b(?:since|so far|to date|in total|overall|altogether|total"
              + " number|(?:over|in|during|within) the (?:past|last) (?:few |\\w+"
              + " )?(?:days|weeks|months|years|decade|year)|this year|(?:death )?toll"
              + " (?:to|at|has|had|rose|rises|reached|stands|stood|climbed)|(?:bring|brings|bringing|brought)"
              + " (?:the|to)|in the first \\w+ (?:days|weeks|months))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> WARS =
      Set.of(
          "war",
          "conflict",
          "insurgency",
          "violence",
          "crisis",
          "unrest",
          "rebellion",
          "uprising",
          "campaign");
  private final Scene scene;
  private final Parse parse;

  private Tolls(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
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
    boolean deaths = DEATHS.contains(noun.lemma());
    if (noun.lemma().equals("toll")) {
      Optional<Toll> risen = risen(noun);
      if (risen.isPresent()) {
        return risen;
      }
      return toll(
          noun, Harm.KILLED, scene.paths().roles().prepositional(noun, Set.of("of", "to", "at")));
    }
    if (!deaths && !INJURIES.contains(noun.lemma())) {
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
            && parse.subtree(toll).stream().noneMatch(t -> WARS.contains(t.lemma()));
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

  private Optional<Toll> toll(Token word, Harm harm, List<Token> victims) {
    if (victims.isEmpty() || isPartOfCount(word)) {
      return Optional.empty();
    }
    return Optional.of(
        new Toll(word, harm, sum(victims), parts(victims), isRunning(word, victims)));
  }

  private Map<Integer, Range> parts(List<Token> victims) {
    Map<Integer, Range> parts = new HashMap<>();
    joined(victims).forEach(v -> number(v).ifPresent(n -> parts.put(v.index(), n)));
    return parts;
  }

  /** The number of all that are joined; one without a bound leaves the sum open above. */
  private Range sum(List<Token> victims) {
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
    return DEATHS.contains(one.lemma()) && INJURIES.contains(other.lemma())
        || INJURIES.contains(one.lemma()) && DEATHS.contains(other.lemma());
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

  /** Running totals are no events: told with "since", "so far", or of a whole war. */
  private boolean isRunning(Token word, List<Token> victims) {
    if (!victims.isEmpty() && word.isVerb()) {
      boolean war =
          scene.paths().roles().subjects(word).stream().anyMatch(t -> WARS.contains(t.lemma()));
      if (war) {
        return true;
      }
    }
    int first = clauseStart(word);
    int last = clauseEnd(word);
    return TOTAL.matcher(parse.text().substring(first, last)).find();
  }

  private int clauseStart(Token word) {
    List<Token> under = parse.subtree(clause(word));
    return under.getFirst().start();
  }

  private int clauseEnd(Token word) {
    List<Token> under = parse.subtree(clause(word));
    return under.getLast().end();
  }

  /** The verb of the clause that a word stands in. */
  private Token clause(Token word) {
    Token current = word;
    while (!current.isVerb() && current.head() >= 0) {
      current = parse.get(current.head());
    }
    return current;
  }
}
