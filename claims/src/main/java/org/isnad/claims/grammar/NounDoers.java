package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.TimeReader;
import org.isnad.model.EntityClass;

/**
 * Who does what a noun of action names: "Egyptian air strikes", "a raid carried out by the army".
 */
final class NounDoers {
  private static final Set<String> LIGHT = Words.list("light-verbs");

  /** Nouns and adjectives that say who has a part in something: "took part in the attack". */
  static final Set<String> SHARES =
      Set.of("part", "role", "hand", "responsibility", "responsible", "share", "success", "blame");

  private static final Set<String> TAKING_PART =
      Set.of("participate", "partake", "engage", "involve", "join", "succeed", "cooperate");
  private static final Set<String> STRIKING =
      Set.of(
          "respond",
          "retaliate",
          "reply",
          "counter",
          "intervene",
          "kill",
          "destroy",
          "hit",
          "target",
          "strike",
          "wound",
          "damage",
          "injure",
          "seize",
          "capture",
          "confiscate",
          "loot",
          "arrest",
          "abduct");
  private final Parse parse;
  private final Roles roles;

  NounDoers(Parse parse, Roles roles) {
    this.parse = parse;
    this.roles = roles;
  }

  /** Who does what a noun names; nobody where the sentence does not tell. */
  List<Token> of(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token owner : parse.dependents(noun, List.of("poss"))) {
      if (!TimeReader.isDate(owner.form())) {
        found.add(owner); // "Monday's attack" is nobody's
      }
    }
    for (Token by : parse.dependents(noun, List.of("prep", "agent", "acl"))) {
      if (by.lemma().equals("by")) {
        found.addAll(parse.dependents(by, List.of("pobj")));
      }
    }
    if (found.isEmpty()) {
      found.addAll(modifierNames(noun));
    }
    if (found.isEmpty()) {
      found.addAll(ofLightVerb(noun));
    }
    if (found.isEmpty()) {
      found.addAll(ofLightClause(noun));
    }
    return found.isEmpty() ? whoseWork(noun) : found;
  }

  /** "airstrikes it conducted", "a raid carried out by the army": who does it. */
  private List<Token> ofLightClause(Token noun) {
    return parse.dependents(noun, List.of("relcl", "acl")).stream()
        .filter(v -> LIGHT.contains(v.lemma()))
        .map(
            v ->
                roles.isPassive(v)
                    ? roles.agents(v)
                    : parse.dependents(v, List.of("nsubj")).stream()
                        .filter(s -> !s.tag().startsWith("W"))
                        .toList())
        .filter(doers -> !doers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "The bombing was the work of the ADF": who did it. */
  private List<Token> whoseWork(Token noun) {
    if (!noun.label().startsWith("nsubj") || noun.head() < 0) {
      return List.of();
    }
    Token verb = parse.get(noun.head());
    return Stream.concat(Stream.of(verb), parse.dependents(verb, List.of("xcomp")).stream())
        .flatMap(be -> parse.dependents(be, List.of("attr")).stream())
        .filter(work -> work.lemma().equals("work"))
        .flatMap(work -> roles.prepositional(work, Set.of("of")).stream())
        .toList();
  }

  /** "Egyptian air strikes", "ISIS attacks". */
  private List<Token> modifierNames(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token token : parse.dependents(noun, List.of("compound", "nmod", "amod"))) {
      boolean group =
          token.isNoun()
              && NounClasses.classOf(token.lemma())
                  .filter(c -> c != EntityClass.PERSON && c != EntityClass.PLACE)
                  .isPresent();
      if (token.index() < noun.index()
          && !TimeReader.isDate(token.form())
          && (group || Character.isUpperCase(token.form().charAt(0)))) {
        found.add(token);
      }
    }
    return found;
  }

  private List<Token> ofLightVerb(Token noun) {
    if (noun.head() < 0) {
      return List.of();
    }
    Token head = parse.get(noun.head());
    if (head.lemma().equals("of") && head.head() >= 0 && isNumber(parse.get(head.head()))) {
      return ofLightVerb(parse.get(head.head())); // "carried out dozens of air strikes"
    }
    if (Set.of("for", "in", "with", "during").contains(head.lemma()) && head.head() >= 0) {
      return answerable(parse.get(head.head()));
    }
    if (head.isVerb() && LIGHT.contains(head.lemma())) {
      boolean object = noun.label().equals("dobj") || noun.label().equals("nsubjpass");
      return object ? roles.subjects(head) : List.of();
    }
    return List.of();
  }

  private static boolean isNumber(Token token) {
    return token.lemma().equals("#crd#")
        || Set.of("dozen", "score", "series", "number", "string", "wave").contains(token.lemma());
  }

  /** "responsible for the attack", "took part in the attack", "joined in it": who did it. */
  private List<Token> answerable(Token word) {
    if (TAKING_PART.contains(word.lemma())) {
      return roles.surfaceSubjects(word);
    }
    if (STRIKING.contains(word.lemma())) {
      return word.isVerb() ? roles.subjects(word) : List.of();
    }
    if (!SHARES.contains(word.lemma())) {
      return List.of();
    }
    return word.head() < 0 ? List.of() : roles.surfaceSubjects(parse.get(word.head()));
  }
}
