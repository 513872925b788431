package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.TimeReader;

/** Who does what to whom in a parsed sentence, whatever the voice and the kind of clause. */
final class Roles {

  private static final Set<String> PASSING_ON = Words.list("passing-on-verbs");

  private static final Set<String> FIGHTING = Words.list("fighting-purposes");
  private static final Set<String> ACCUSING =
      Set.of("accuse", "suspect", "prevent", "stop", "blame", "charge", "deter");

  private static final int DEEPEST = 5;
  private final Parse parse;
  private final Conjuncts conjuncts;
  private final Prepositions prepositions;
  private final ClauseHeads heads;
  private final NounDoers nouns;

  Roles(Parse parse) {
    this.parse = parse;
    this.conjuncts = new Conjuncts(parse);
    this.prepositions = new Prepositions(parse);
    this.heads = new ClauseHeads(parse);
    this.nouns = new NounDoers(parse, this);
  }

  /** The logical subject of a verb or of a noun of action. */
  List<Token> subjects(Token word) {
    return word.isVerb() || word.tag().startsWith("JJ") ? ofVerb(word, 0) : nouns.of(word);
  }

  private List<Token> ofVerb(Token verb, int depth) {
    if (isPassive(verb)) {
      return agents(verb);
    }
    return grammaticalSubjects(verb, depth);
  }

  /** Who stands behind "by". */
  List<Token> agents(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token by : parse.dependents(verb, List.of("agent", "prep"))) {
      if (by.lemma().equals("by")) {
        found.addAll(parse.dependents(by, List.of("pobj")));
      }
    }
    return found.isEmpty() ? sharedAgents(verb) : found;
  }

  /** "funded and directed by Rwanda": the agent of both. */
  private List<Token> sharedAgents(Token verb) {
    return parse.dependents(verb, List.of("conj")).stream()
        .filter(v -> verb.tag().equals("VBN") && v.tag().equals("VBN"))
        .filter(v -> parse.dependents(v, List.of("nsubj", "nsubjpass", "auxpass")).isEmpty())
        .flatMap(v -> agents(v).stream())
        .toList();
  }

  /** The grammatical subject of a verb, whatever its voice. */
  List<Token> surfaceSubjects(Token verb) {
    return verb.isVerb() ? grammaticalSubjects(verb, 0) : List.of();
  }

  /** The logical object of a verb: in the passive, what stands as its subject. */
  List<Token> objects(Token verb) {
    if (isPassive(verb)) {
      return passiveSubjects(verb);
    }
    List<Token> own =
        parse.dependents(verb, List.of("dobj")).stream().filter(o -> !isParted(verb, o)).toList();
    if (own.stream().anyMatch(t -> t.form().endsWith("self") || t.form().endsWith("selves"))) {
      return subjects(verb);
    }
    if (own.isEmpty() && verb.label().equals("relcl")) {
      boolean takenUp =
          parse.dependents(verb, List.of("nsubj")).stream().noneMatch(t -> t.tag().startsWith("W"));
      return takenUp ? heads.of(verb) : own;
    }
    return own.stream().anyMatch(t -> t.tag().startsWith("W")) ? heads.of(verb) : own;
  }

  /** "which operates in Goma; Western Shield": what stands behind a semicolon is no object. */
  private boolean isParted(Token verb, Token object) {
    return object.index() > verb.index()
        && parse.text().substring(verb.end(), object.start()).contains(";");
  }

  private List<Token> passiveSubjects(Token verb) {
    if (heads.isBesideNoun(verb)) {
      return List.of(parse.get(verb.index() - 2));
    }
    return switch (verb.label()) {
      case "acl", "relcl", "nmod", "amod" ->
          parse.dependents(verb, List.of("nsubjpass")).stream()
                  .anyMatch(t -> !t.tag().startsWith("W"))
              ? parse.dependents(verb, List.of("nsubjpass"))
              : heads.of(verb);
      default -> grammaticalSubjects(verb, 0);
    };
  }

  /** Passive: an auxiliary says so, or a participle that hangs on a noun or begins its clause. */
  boolean isPassive(Token verb) {
    if (!verb.isVerb()) {
      return false;
    }
    if (!parse.dependents(verb, List.of("auxpass", "agent")).isEmpty()) {
      return true;
    }
    boolean be =
        parse.dependents(verb, List.of("aux")).stream().anyMatch(t -> t.lemma().equals("be"));
    if (be && verb.tag().equals("VBN")) {
      return true;
    }
    if (!parse.dependents(verb, List.of("nsubjpass")).isEmpty()) {
      return parse.dependents(verb, List.of("dobj", "oprd")).isEmpty();
    }
    boolean participle =
        verb.tag().equals("VBN") || verb.tag().equals("VBD") && verb.label().equals("acl");
    boolean reduced = Set.of("acl", "advcl", "nmod", "amod", "relcl").contains(verb.label());
    boolean finite = !parse.dependents(verb, List.of("aux", "nsubj", "dobj")).isEmpty();
    if (participle && reduced && !finite) {
      return true;
    }
    return verb.label().equals("conj")
        && participle
        && !finite
        && parse.findHead(verb).filter(this::isPassive).isPresent();
  }

  private List<Token> grammaticalSubjects(Token verb, int depth) {
    List<Token> own = parse.dependents(verb, List.of("nsubj", "nsubjpass"));
    List<Token> behindDate = behindDate(verb, own);
    if (!behindDate.isEmpty()) {
      return behindDate;
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
    return above.map(v -> grammaticalSubjects(v, depth + 1)).orElse(List.of(noun));
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
        return List.of(antecedent.get());
      }
    }
    return switch (verb.label()) {
      case "relcl", "acl" ->
          head.isVerb()
              ? grammaticalSubjects(head, depth + 1)
              : ofPlan(verb, heads.told(verb, head), depth);
      case "conj" ->
          conjuncts
              .misread(verb)
              .map(List::of)
              .orElseGet(() -> head.isVerb() ? grammaticalSubjects(head, depth + 1) : List.of());
      case "advcl", "dep", "parataxis" ->
          head.isVerb() ? grammaticalSubjects(head, depth + 1) : List.of();
      case "xcomp", "ccomp" -> controller(head, depth);
      case "acomp", "attr" -> head.isVerb() ? grammaticalSubjects(head, depth + 1) : List.of();
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
      return grammaticalSubjects(holder, depth + 1);
    }
    List<Token> own = nouns.of(holder);
    boolean shares = own.isEmpty() && NounDoers.SHARES.contains(holder.lemma());
    return shares
        ? parse
            .findHead(holder)
            .filter(Token::isVerb)
            .map(h -> grammaticalSubjects(h, depth + 1))
            .orElse(List.of())
        : own;
  }

  private boolean accused(Token preposition) {
    return parse.findHead(preposition).filter(h -> ACCUSING.contains(h.lemma())).isPresent();
  }

  /** "accused X of arming Y": X arms Y. */
  private List<Token> accusedOf(Token preposition) {
    return parse.findHead(preposition).map(this::objects).orElse(List.of());
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
      return head.tag().startsWith("JJ") ? grammaticalSubjects(head, depth + 1) : nouns.of(head);
    }
    if (head.lemma().equals("use") && isPassive(head)) {
      return agents(head);
    }
    List<Token> objects = parse.dependents(head, List.of("dobj"));
    if (head.lemma().equals("call") || head.lemma().equals("appeal")) {
      List<Token> asked = prepositional(head, Set.of("on", "upon", "to"));
      return asked.isEmpty() ? grammaticalSubjects(head, depth + 1) : asked;
    }
    if (!PASSING_ON.contains(head.lemma())) {
      return grammaticalSubjects(head, depth + 1);
    }
    if (!objects.isEmpty()) {
      return objects;
    }
    boolean ofAntecedent = head.label().equals("relcl") && !isPassive(head);
    return ofAntecedent
        ? parse.findHead(head).filter(Token::isNoun).map(List::of).orElse(List.of())
        : grammaticalSubjects(head, depth + 1);
  }

  /** Whom a movement is meant to fight: "sent troops to combat the rebels". */
  List<Token> foes(Token word) {
    List<Token> found = new ArrayList<>();
    List<Token> around = new ArrayList<>(List.of(word));
    around.addAll(parse.dependents(word, List.of("dobj", "nsubjpass", "prep")));
    for (Token near : around) {
      for (Token purpose : parse.dependents(near, List.of("advcl", "acl", "xcomp", "pcomp"))) {
        if (FIGHTING.contains(purpose.lemma())) {
          found.addAll(parse.dependents(purpose, List.of("dobj")));
          found.addAll(prepositional(purpose, Set.of("against", "with")));
        }
      }
    }
    return found;
  }

  /** The verbs behind some prepositions at a word: "accused of killing". */
  List<Token> clauses(Token word, Set<String> prepositions) {
    Stream<Token> own = parse.dependents(word, List.of("prep")).stream();
    Stream<Token> ofObject =
        objects(word).stream().flatMap(o -> parse.dependents(o, List.of("prep")).stream());
    return Stream.concat(own, ofObject)
        .filter(p -> prepositions.contains(p.lemma()))
        .flatMap(p -> parse.dependents(p, List.of("pcomp")).stream())
        .toList();
  }

  /** The objects of some prepositions at a word, or at what its own object is joined to. */
  List<Token> prepositional(Token word, Set<String> asked) {
    return prepositions.objects(word, asked);
  }

  /** A word with those that "and", "or" or a comma join to it. */
  List<Token> withConjuncts(Token token) {
    return conjuncts.of(token);
  }
}
