package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** Who does what to whom in a parsed sentence, whatever the voice and the kind of clause. */
final class Roles {
  private static final Set<String> FIGHTING = Words.list("fighting-purposes");
  private final Parse parse;
  private final Conjuncts conjuncts;
  private final Prepositions prepositions;
  private final ClauseHeads heads;
  private final NounDoers nouns;
  private final VerbSubjects verbs;

  Roles(Parse parse) {
    this.parse = parse;
    this.conjuncts = new Conjuncts(parse);
    this.prepositions = new Prepositions(parse);
    this.heads = new ClauseHeads(parse);
    this.nouns = new NounDoers(parse, this);
    this.verbs = new VerbSubjects(parse, this, nouns, heads, conjuncts);
  }

  /** The logical subject of a verb or of a noun of action. */
  List<Token> subjects(Token word) {
    return word.isVerb() || word.tag().startsWith("JJ") ? ofVerb(word) : nouns.of(word);
  }

  private List<Token> ofVerb(Token verb) {
    return isPassive(verb) ? agents(verb) : verbs.of(verb);
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
    return verb.isVerb() ? verbs.of(verb) : List.of();
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
    if (own.isEmpty()) {
      List<Token> shared = sharedObjects(verb);
      if (!shared.isEmpty()) {
        return shared;
      }
    }
    if (own.isEmpty() && verb.label().equals("relcl")) {
      boolean takenUp =
          parse.dependents(verb, List.of("nsubj", "advmod")).stream()
              .noneMatch(t -> t.tag().startsWith("W"));
      return takenUp ? heads.of(verb) : own;
    }
    return own.stream().anyMatch(t -> t.tag().startsWith("W")) ? heads.of(verb) : own;
  }

  /** "trained and advised the units": the object of both, where nothing else parts them. */
  private List<Token> sharedObjects(Token verb) {
    return parse.dependents(verb, List.of("conj")).stream()
        .filter(v -> v.tag().equals(verb.tag()) && v.index() > verb.index())
        .filter(
            v ->
                parse.tokens().subList(verb.index() + 1, v.index()).stream()
                    .allMatch(t -> t.tag().equals("CC") || t.form().equals(",") || isStranded(t)))
        .flatMap(v -> objects(v).stream())
        .filter(o -> o.index() > verb.index())
        .toList();
  }

  /** The "with" of "liaising with, training and advising the units". */
  private boolean isStranded(Token word) {
    return word.tag().equals("IN") && parse.dependents(word, List.of("pobj", "pcomp")).isEmpty();
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
      default -> verbs.of(verb);
    };
  }

  /** Passive: an auxiliary says so, or a participle that hangs on a noun or begins its clause. */
  boolean isPassive(Token verb) {
    if (!verb.isVerb() || isPerfect(verb)) {
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

  /** "has supported the retaking by the army": active, whatever "by" was read with. */
  private boolean isPerfect(Token verb) {
    List<Token> helpers = parse.dependents(verb, List.of("aux", "auxpass"));
    return helpers.stream().anyMatch(t -> t.lemma().equals("have"))
        && helpers.stream().noneMatch(t -> t.lemma().equals("be") || t.lemma().equals("get"))
        && !parse.dependents(verb, List.of("dobj")).isEmpty();
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
