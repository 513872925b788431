package org.isnad.claims.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.TimeReader;

/**
 * The grammatical subject of a verb: its own, or that of the clause which it hangs on, as in
 * "ordered the army to leave" and "accused X of arming Y".
 */
final class VerbSubjects {
  private static final Set<String> PASSING_ON = Words.list("passing-on-verbs");
  private static final Set<String> ACCUSING =
      Set.of("accuse", "suspect", "prevent", "stop", "blame", "charge", "deter");

  private static final int DEEPEST = 5;
  private final Parse parse;
  private final Roles roles;
  private final NounDoers nouns;
  private final ClauseHeads heads;
  private final Conjuncts conjuncts;

  VerbSubjects(Parse parse, Roles roles, NounDoers nouns, ClauseHeads heads, Conjuncts conjuncts) {
    this.parse = parse;
    this.roles = roles;
    this.nouns = nouns;
    this.heads = heads;
    this.conjuncts = conjuncts;
  }

  /** The subject of a verb, whatever its voice; none where nobody is told. */
  List<Token> of(Token verb) {
    return of(verb, 0);
  }

  private List<Token> of(Token verb, int depth) {
    List<Token> own = parse.dependents(verb, List.of("nsubj", "nsubjpass"));
    List<Token> behindDate = behindDate(verb, own);
    if (!behindDate.isEmpty()) {
      return behindDate;
    }
    List<Token> called = parse.dependents(verb, List.of("vocative"));
    boolean command = Set.of("VB", "VBP").contains(verb.tag());
    if (own.isEmpty() && !called.isEmpty() && !command) {
      return called; // "Egypt, worried about its border, has backed"
    }
    if (own.isEmpty() || own.stream().allMatch(t -> t.tag().startsWith("W"))) {
      return inherited(verb, own, depth);
    }
    return isApposed(own) ? own.subList(1, 2) : own;
  }

  /** "The militant group, Jama'at Nusrat, has claimed": one who acts, told twice. */
  private boolean isApposed(List<Token> subjects) {
    if (subjects.size() != 2 || subjects.get(0).isName() || !subjects.get(1).isName()) {
      return false;
    }
    int from = subjects.get(0).index();
    int to = parse.subtree(subjects.get(1)).getFirst().index();
    return parse.tokens().subList(from + 1, Math.max(from + 1, to)).stream()
        .allMatch(t -> t.form().equals(","));
  }

  /**
   * "their plan to attack", "made an attempt to leave": whose the plan is; else the noun itself.
   */
  private List<Token> ofPlan(Token verb, Token noun, int depth) {
    boolean infinitive =
        verb.tag().equals("VB")
            && parse.dependents(verb, List.of("aux")).stream()
                .anyMatch(t -> t.lemma().equals("to"));
    if (!infinitive || noun.isName() || NounClasses.classOf(noun.lemma()).isPresent()) {
      return List.of(noun);
    }
    List<Token> own = nouns.of(noun);
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Token> above =
        noun.label().equals("dobj") ? parse.findHead(noun).filter(Token::isVerb) : Optional.empty();
    return above.map(v -> of(v, depth + 1)).orElse(List.of(noun));
  }

  /**
   * "On Jan. 27, four gunmen, one of them a boy, attacked": who acts stands beside the date, and
   * was read as another name of the day.
   */
  private List<Token> behindDate(Token verb, List<Token> own) {
    boolean weak = own.stream().allMatch(t -> t.lemma().equals("one") || t.tag().equals("CD"));
    if (!weak) {
      return List.of();
    }
    for (Token on : parse.dependents(verb, List.of("prep"))) {
      for (Token day : parse.dependents(on, List.of("pobj"))) {
        List<Token> beside =
            parse.dependents(day, List.of("appos")).stream().filter(Token::isNoun).toList();
        if (TimeReader.isDate(day.form()) && !beside.isEmpty() && on.index() < verb.index()) {
          return beside;
        }
      }
    }
    return List.of();
  }

  private List<Token> inherited(Token verb, List<Token> own, int depth) {
    if (verb.head() < 0 || depth > DEEPEST) {
      return List.of();
    }
    Token head = parse.get(verb.head());
    if (verb.label().equals("advcl") && isBehindNoun(verb)) {
      return List.of(parse.get(verb.index() - 1));
    }
    if (!own.isEmpty() && !verb.label().equals("relcl")) {
      Optional<Token> antecedent = parse.findNounBefore(own.getFirst()); // "by Turkey, which also"
      if (antecedent.isPresent()) {
        return List.of(heads.firstOfRow(verb, antecedent.get()));
      }
    }
    return switch (verb.label()) {
      case "relcl", "acl" ->
          head.isVerb() ? of(head, depth + 1) : ofPlan(verb, heads.told(verb, head), depth);
      case "conj" ->
          conjuncts
              .misread(verb)
              .map(List::of)
              .orElseGet(
                  () ->
                      head.isVerb() || head.tag().startsWith("JJ")
                          ? of(head, depth + 1)
                          : List.of());
      case "advcl", "dep", "parataxis" -> head.isVerb() ? of(head, depth + 1) : List.of();
      case "xcomp", "ccomp" -> controller(head, depth);
      case "acomp", "attr" -> head.isVerb() ? of(head, depth + 1) : List.of();
      case "pcomp" ->
          accused(head)
              ? accusedOf(head)
              : parse.findHead(head).map(h -> ofHolder(h, depth)).orElse(List.of());
      case "nmod", "amod" -> head.isNoun() ? List.of(head) : List.of();
      default -> own;
    };
  }

  /** Who does what stands behind a preposition: "key in ousting", "took part in storming". */
  private List<Token> ofHolder(Token holder, int depth) {
    if (holder.isVerb() || holder.tag().startsWith("JJ")) {
      return of(holder, depth + 1);
    }
    List<Token> own = nouns.of(holder);
    boolean shares = own.isEmpty() && NounDoers.SHARES.contains(holder.lemma());
    return shares
        ? parse.findHead(holder).filter(Token::isVerb).map(h -> of(h, depth + 1)).orElse(List.of())
        : own;
  }

  private boolean accused(Token preposition) {
    return parse.findHead(preposition).filter(h -> ACCUSING.contains(h.lemma())).isPresent();
  }

  /** "accused X of arming Y": X arms Y. */
  private List<Token> accusedOf(Token preposition) {
    return parse.findHead(preposition).map(roles::objects).orElse(List.of());
  }

  /** "a video of the militants killing a hostage": who does it stands right before. */
  private boolean isBehindNoun(Token verb) {
    if (verb.index() == 0 || !verb.tag().equals("VBG")) {
      return false;
    }
    Token before = parse.get(verb.index() - 1);
    boolean of =
        parse
            .findHead(before)
            .filter(h -> before.label().equals("pobj") && h.lemma().equals("of"))
            .isPresent();
    return of && parse.text().substring(before.end(), verb.start()).isBlank();
  }

  /** "ordered the army to leave": the army leaves; "refused to leave": who refused. */
  private List<Token> controller(Token head, int depth) {
    if (!head.isVerb()) {
      return head.tag().startsWith("JJ") ? of(head, depth + 1) : nouns.of(head);
    }
    if (head.lemma().equals("use") && roles.isPassive(head)) {
      return roles.agents(head);
    }
    List<Token> given = parse.dependents(head, List.of("dative"));
    if (!given.isEmpty()) {
      return given; // "gave the army two days to leave"
    }
    List<Token> objects = parse.dependents(head, List.of("dobj"));
    if (head.lemma().equals("call") || head.lemma().equals("appeal")) {
      List<Token> asked = roles.prepositional(head, Set.of("on", "upon", "to"));
      return asked.isEmpty() ? of(head, depth + 1) : asked;
    }
    if (!PASSING_ON.contains(head.lemma())) {
      return of(head, depth + 1);
    }
    if (!objects.isEmpty()) {
      return objects;
    }
    boolean ofAntecedent = head.label().equals("relcl") && !roles.isPassive(head);
    return ofAntecedent
        ? parse.findHead(head).filter(Token::isNoun).map(List::of).orElse(List.of())
        : of(head, depth + 1);
  }
}
