package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * Walks the paths of frames through a parsed sentence.
 *
 * <p>A path is a chain of steps joined by {@code >}; alternatives are separated by {@code |}, the
 * first that leads anywhere wins. Steps:
 *
 * <ul>
 *   <li>{@code SUBJ}, {@code OBJ}: the logical subject and object of a verb or a noun of action
 *   <li>{@code GSUBJ}: the grammatical subject, whatever the voice
 *   <li>{@code BEARER}: who bears the trigger noun as a title, in apposition or by "is"
 *   <li>{@code OWNER}: whose the trigger noun is: "'s", "of", "for", or the name before it
 *   <li>{@code FOES}: whom a movement is meant to fight: "sent troops to combat the rebels"
 *   <li>{@code STRUCK}: what the verb above a noun of action harms: "strikes hit a depot"
 *   <li>{@code HEAD}: the word above; {@code SELF}: the trigger
 *   <li>{@code MOD}: the nouns and adjectives before a noun
 *   <li>{@code WHERE}: the place of "Tripoli, where they stormed"
 *   <li>{@code OPENING}: the word itself, where it opens the sentence
 *   <li>{@code LEFT}, {@code RIGHT}: the phrase that touches the trigger on that side
 *   <li>{@code prep:on/against}: the objects of these prepositions
 *   <li>{@code clause:of/for}: the verbs behind them: "accused of <em>killing</em>"
 *   <li>any other word: dependents with that label, such as {@code npadvmod}
 * </ul>
 */
final class Paths {
  private static final Set<String> STRIKING = Words.list("striking-verbs");
  private final Parse parse;
  private final List<Phrase> phrases;
  private final Roles roles;
  private final Offices offices;

  Paths(Parse parse, List<Phrase> phrases) {
    this.parse = parse;
    this.phrases = phrases;
    this.roles = new Roles(parse);
    this.offices = new Offices(parse, phrases, roles);
  }

  Roles roles() {
    return roles;
  }

  /** What a path reaches from a trigger, with conjuncts; one office has one bearer. */
  List<Token> follow(Token from, String path) {
    for (String alternative : path.split("\\|")) {
      List<Token> reached = List.of(from);
      for (String step : alternative.strip().split(">")) {
        List<Token> next = new ArrayList<>();
        for (Token token : reached) {
          boolean one =
              step.strip().equals("BEARER") && !token.tag().endsWith("S") && !isOfSeveral(token);
          step(token, step.strip()).stream()
              .flatMap(t -> one ? Stream.of(t) : joined(token, t))
              .filter(t -> !next.contains(t))
              .forEach(next::add);
        }
        reached = next;
      }
      if (!reached.isEmpty()) {
        return reached;
      }
    }
    return List.of();
  }

  /** "A and B are part of the army": what one noun tells of several. */
  private boolean isOfSeveral(Token noun) {
    return noun.label().equals("attr")
        && parse.findHead(noun).filter(be -> Set.of("are", "were").contains(be.form())).isPresent();
  }

  /** What "and" joins to a word; behind "A, led by X, and B" B is not led by X. */
  private Stream<Token> joined(Token from, Token reached) {
    boolean modifier =
        Set.of("nmod", "amod").contains(from.label()) && from.head() == reached.index();
    if (modifier && from.tag().startsWith("VB")) {
      return Stream.of(reached); // "Turkish-backed factions and Turkish troops"
    }
    if (from.tag().equals("POS") || from.label().equals("poss")) {
      return roles.withConjuncts(reached).stream()
          .filter(t -> t == reached || parse.dependents(t, List.of("det", "poss")).isEmpty());
    }
    boolean clause = Set.of("acl", "relcl").contains(from.label());
    boolean own = clause && from.head() == reached.index();
    if (own && from.tag().equals("VBN") && (isBehindComma(from) || isApart(reached, from))) {
      return nearestBefore(reached, from); // "A and B, commanded by X": X commands B
    }
    if (from.label().equals("advcl") && from.tag().equals("VBN") && isBehindComma(from)) {
      List<Token> all = roles.withConjuncts(reached);
      return all.stream().anyMatch(t -> t.index() == from.index() - 2)
          ? nearestBefore(reached, from)
          : all.stream();
    }
    boolean told = from.tag().equals("IN") && reached.index() < from.index();
    return roles.withConjuncts(reached).stream() // "A in Mali and B": B is not told to be there
        .filter(t -> !own && !told || t == reached || t.index() < from.index());
  }

  /** "the guard and the groups based in Gao": the groups, with an article of their own, are. */
  private boolean isApart(Token reached, Token word) {
    return nearestBefore(reached, word)
        .anyMatch(t -> t != reached && !parse.dependents(t, List.of("det")).isEmpty());
  }

  private boolean isBehindComma(Token word) {
    return word.index() > 0 && parse.get(word.index() - 1).form().equals(",");
  }

  private Stream<Token> nearestBefore(Token reached, Token word) {
    return roles.withConjuncts(reached).stream()
        .filter(t -> t.index() < word.index())
        .reduce((a, b) -> a.index() > b.index() ? a : b)
        .stream();
  }

  private List<Token> step(Token token, String step) {
    if (step.startsWith("prep:")) {
      return roles.prepositional(token, Set.of(step.substring(5).split("/")));
    }
    if (step.startsWith("clause:")) {
      return roles.clauses(token, Set.of(step.substring(7).split("/")));
    }
    return switch (step) {
      case "SELF" -> List.of(token);
      case "SUBJ" -> roles.subjects(token);
      case "OBJ" -> roles.objects(token);
      case "GSUBJ" -> roles.surfaceSubjects(token);
      case "BEARER" -> offices.bearers(token);
      case "OWNER" -> offices.owners(token);
      case "FOES" -> roles.foes(token);
      case "STRUCK" ->
          parse
              .findHead(token)
              .filter(h -> STRIKING.contains(h.lemma()))
              .map(roles::objects)
              .orElse(List.of());
      case "HEAD" -> parse.findHead(token).map(List::of).orElse(List.of());
      case "WHERE" ->
          token.label().equals("relcl")
                  && parse.dependents(token).stream().anyMatch(t -> t.lemma().equals("where"))
              ? parse.findHead(token).map(List::of).orElse(List.of())
              : List.of();
      case "MOD" -> parse.dependents(token, List.of("compound", "nmod", "amod"));
      case "OPENING" -> token.index() == 0 ? List.of(token) : List.of();
      case "LEFT" -> touching(token, -1);
      case "RIGHT" -> touching(token, 1);
      default -> parse.dependents(token, List.of(step));
    };
  }

  private List<Token> touching(Token token, int side) {
    int right = token.index() + 1;
    while (right < parse.tokens().size() - 1 && parse.get(right).tag().matches("DT|JJ")) {
      right++;
    }
    int first = right;
    return phrases.stream()
        .filter(
            p ->
                side < 0
                    ? p.last() == token.index() - 1
                    : p.first() <= first && first <= p.last() && p.first() > token.index())
        .max(
            Comparator.comparing((Phrase p) -> side < 0 && p.isName())
                .thenComparingInt(p -> p.last() - p.first()))
        .map(p -> List.of(parse.get(p.head())))
        .orElse(List.of());
  }
}
