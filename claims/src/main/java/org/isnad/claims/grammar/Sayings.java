package org.isnad.claims.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Modality;

/** The verbs and nouns that tell a saying, and whether what hangs on one is its content. */
final class Sayings {
  private static final Map<String, String> REPORTING = Words.table("reporting-verbs");
  private static final Map<String, Modality> NOUNS =
      Map.of(
          "claim", Modality.CLAIMED,
          "allegation", Modality.CLAIMED,
          "assertion", Modality.CLAIMED,
          "boast", Modality.CLAIMED,
          "rumour", Modality.CLAIMED,
          "rumor", Modality.CLAIMED,
          "suggestion", Modality.CLAIMED,
          "report", Modality.ASSERTED,
          "statement", Modality.ASSERTED,
          "announcement", Modality.ASSERTED);
  private static final Set<String> GAINS =
      Set.of("control", "capture", "seizure", "victory", "gain", "liberation", "recapture");
  private static final Set<String> NEEDS_CLAUSE =
      Set.of("maintain", "find", "show", "post", "add", "write", "describe");
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "dobj", "advcl", "dep");
  private static final Set<String> TIMING =
      Set.of("after", "before", "when", "while", "since", "because", "until", "once", "although");
  private static final Set<String> DENIABLE =
      Set.of(
          "claim",
          "report",
          "allegation",
          "accusation",
          "suggestion",
          "rumour",
          "rumor",
          "charge",
          "assertion",
          "statement",
          "involvement",
          "responsibility",
          "role",
          "attack");

  private Sayings() {}

  /** Whether a verb reports what someone says or holds. */
  static boolean isReporting(Token verb) {
    return verb.isVerb() && REPORTING.containsKey(verb.lemma());
  }

  /** How what a verb reports is held; none where it reports nothing. */
  static Optional<Modality> heldBy(Token verb) {
    return Optional.ofNullable(REPORTING.get(verb.lemma()))
        .map(word -> Modality.find(word).orElseThrow());
  }

  /** How what a noun says is held: "the army's claim that it had retaken Jebel Moya". */
  static Optional<Modality> heldBy(Parse parse, Token noun, Token clause) {
    return Optional.ofNullable(NOUNS.get(noun.lemma())).filter(held -> isTold(parse, clause));
  }

  /** "that it had retaken": a clause that tells what the noun above it says. */
  private static boolean isTold(Parse parse, Token clause) {
    return clause.isVerb()
        && Set.of("acl", "ccomp").contains(clause.label())
        && parse.dependents(clause).stream()
            .anyMatch(t -> t.label().equals("mark") && t.lemma().equals("that"));
  }

  /** Whether what hangs on a reporting verb is what it reports, seen from the trigger below it. */
  static boolean isContent(Parse parse, Token verb, Token below, Token trigger) {
    boolean accused = verb.lemma().equals("accuse") && below.label().equals("prep");
    boolean thing = below.label().equals("dobj") && NEEDS_CLAUSE.contains(verb.lemma());
    return (accused || isSaid(parse, verb, below)) && !thing && !isOwnTrigger(verb, below, trigger);
  }

  private static boolean isSaid(Parse parse, Token verb, Token below) {
    return CONTENT.contains(below.label())
        && !isTimed(parse, below)
        && !isFronted(parse, below)
        && !isParted(parse, below, verb)
        && !isOtherThing(verb, below);
  }

  /** "M23 took Goma; Kigali denied it": what a semicolon parts is not said there. */
  private static boolean isParted(Parse parse, Token clause, Token verb) {
    return clause.index() < verb.index()
        && parse.text().substring(clause.end(), verb.start()).contains(";");
  }

  /** "after the council had ordered it": a clause of time is no content of what is said. */
  private static boolean isTimed(Parse parse, Token clause) {
    return clause.label().equals("advcl")
        && parse.dependents(clause).stream()
            .anyMatch(t -> t.label().equals("mark") && TIMING.contains(t.lemma()));
  }

  /** "Founded in 2009, the group is believed to": what goes before is no content. */
  private static boolean isFronted(Parse parse, Token clause) {
    return clause.label().equals("advcl")
        && clause.tag().matches("VBN|VBG")
        && clause.index() < clause.head()
        && parse.dependents(clause, List.of("nsubj", "nsubjpass")).isEmpty();
  }

  /** "rejected the ceasefire": what is turned down is no saying. */
  private static boolean isOtherThing(Token verb, Token object) {
    return heldBy(verb).equals(Optional.of(Modality.DENIED))
        && object.label().equals("dobj")
        && !DENIABLE.contains(object.lemma());
  }

  /** "accused the army of killing": the accusation itself is the claim, not a report of it. */
  private static boolean isOwnTrigger(Token verb, Token below, Token trigger) {
    boolean object = below == trigger || below.label().equals("dobj");
    return object
        && below.isNoun()
        && verb.lemma().equals("claim")
        && !GAINS.contains(trigger.lemma());
  }
}
