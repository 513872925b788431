package org.isnad.claims.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * Whether a word tells of an event at all: what is done only as a purpose, on a condition, by
 * advice, or is prevented, is no event that a report tells.
 */
final class Realis {
  private static final String ADVISED = "it is advice";
  private static final String CONDITIONAL = "it is a condition";
  private static final Set<String> ADVICE = Set.of("should", "must", "ought");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> HINDERING =
      Set.of(
          "prevent",
          "avoid",
          "avert",
          "deter",
          "stop",
          "cease",
          "halt",
          "refrain",
          "block",
          "foil",
          "thwart",
          "discourage",
          "prohibit",
          "forbid",
          "forestall",
          "preempt");
  private static final Set<String> ENDING = Set.of("stop", "halt", "cease");
  private static final Set<String> ENABLING =
      Set.of("equip", "train", "arm", "design", "intend", "need", "require", "create", "build");
  private static final Set<String> PURPOSES = Set.of("advcl", "acl", "relcl", "purpcl");
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "intention",
          "threat",
          "decision",
          "order",
          "attempt",
          "pledge",
          "promise",
          "vow",
          "preparation",
          "readiness",
          "potential",
          "failure",
          "refusal",
          "inability",
          "bid");
  private static final Set<String> AIMS =
      Set.of(
          "commitment",
          "commit",
          "committed",
          "capable",
          "determined",
          "bent",
          "intent",
          "aim",
          "goal",
          "objective",
          "hope",
          "mission",
          "determination",
          "resolve",
          "capacity",
          "ability",
          "right",
          "need",
          "purpose",
          "idea",
          "possibility",
          "risk",
          "fear",
          "prospect",
          "danger",
          "policy");
  private static final Set<String> MANAGING =
      Set.of("use", "exploit", "manage", "proceed", "rush", "go", "scramble");
  private final Parse parse;

  private Realis(Parse parse) {
    this.parse = parse;
  }

  /** Why a word tells of no event, if it does not. */
  static Optional<String> problem(Parse parse, Token trigger) {
    return new Realis(parse).problem(trigger);
  }

  /** Why a word tells of no standing relation: it is what somebody ought to do, or a condition. */
  static Optional<String> advice(Parse parse, Token trigger) {
    return new Realis(parse)
        .problem(trigger)
        .filter(problem -> problem.equals(ADVISED) || problem.equals(CONDITIONAL));
  }

  private Optional<String> problem(Token trigger) {
    Token current = trigger;
    for (int guard = 0; guard < 8; guard++) {
      Optional<String> found = here(current, trigger);
      if (found.isPresent()
          || current.head() < 0
          || isOwnClause(current, trigger)
          || isKnown(current)) {
        return found;
      }
      current = parse.get(current.head());
    }
    return Optional.empty();
  }

  private Optional<String> here(Token word, Token trigger) {
    List<Token> below = parse.dependents(word);
    if (below.stream().anyMatch(t -> t.tag().equals("MD") && ADVICE.contains(t.lemma()))) {
      return Optional.of(ADVISED);
    }
    if (below.stream().anyMatch(t -> t.label().equals("mark") && CONDITIONS.contains(t.lemma()))) {
      return Optional.of(CONDITIONAL);
    }
    boolean ended = trigger.isNoun() && ENDING.contains(word.lemma()); // it was, till then
    if (word != trigger && HINDERING.contains(word.lemma()) && !isBlocked(word) && !ended) {
      return Optional.of("it is prevented: " + word.form());
    }
    if (word != trigger && AIMS.contains(word.lemma())) {
      return Optional.of("it is only thought of: " + word.form());
    }
    return isPurpose(word) ? Optional.of("it is a purpose") : Optional.empty();
  }

  /** "the army stopped the convoy": not what is done to the trigger but by its doer. */
  private static boolean isBlocked(Token word) {
    return !word.isVerb();
  }

  /** "to combat the militants", "an agreement to form a government"; plans are expected. */
  private boolean isPurpose(Token word) {
    boolean scheduled =
        word.label().equals("xcomp")
            && parse.findHead(word).filter(h -> h.lemma().equals("be")).isPresent();
    boolean infinitive =
        word.isVerb()
            && (word.tag().equals("VB") || scheduled)
            && parse.dependents(word).stream()
                .anyMatch(t -> t.lemma().equals("to") && t.label().equals("aux"));
    boolean enabled =
        word.label().equals("xcomp")
            && parse.findHead(word).filter(h -> ENABLING.contains(h.lemma())).isPresent();
    return infinitive
        && (scheduled || enabled || PURPOSES.contains(word.label()))
        && parse
            .findHead(word)
            .filter(h -> PLANS.contains(h.lemma()) || MANAGING.contains(h.lemma()))
            .isEmpty();
  }

  /** "the invasion could enable them to escape": what is the subject is taken for a fact. */
  private boolean isKnown(Token word) {
    return word.isNoun()
        && word.label().startsWith("nsubj")
        && parse.dependents(word).stream()
            .anyMatch(t -> t.label().equals("poss") || t.lemma().equals("the"));
  }

  /** A clause that stands for itself, whatever the clause above it is. */
  private boolean isOwnClause(Token word, Token trigger) {
    boolean finite =
        word.tag().equals("VBD") || word.tag().equals("VBZ") || word.tag().equals("VBP");
    boolean modal = parse.dependents(word).stream().anyMatch(t -> t.tag().equals("MD"));
    boolean done = // but "to prevent the town being taken"
        word.tag().equals("VBN")
            && word.label().equals("acl")
            && parse.dependents(word, List.of("auxpass")).isEmpty();
    return modal && Set.of("acl", "relcl", "ccomp").contains(word.label())
        || done
        || finite && Set.of("root", "relcl", "ccomp", "conj", "advcl").contains(word.label())
        || word.label().equals("ccomp") && (modal || !word.tag().equals("VB"))
        || word.label().equals("root")
        || word != trigger && word.label().equals("relcl");
  }
}
