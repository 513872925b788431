package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Modality;

/**
 * Walks up the tree from a trigger word and keeps who says the thing and how surely it is said. The
 * word nearest to the trigger that takes something from its certainty decides how it is held.
 */
final class AttributionReader {
  private static final Set<String> PAST = Set.of("after", "since", "because", "although");
  private static final Set<String> INTENT = Words.list("intent-verbs");
  private static final Set<String> REFUSING = Words.list("refusing-verbs");
  private static final Set<String> LIKELY =
      Set.of(
          "likely",
          "unlikely",
          "possible",
          "ready",
          "poised",
          "set",
          "due",
          "willing",
          "keen",
          "expected");
  private static final Set<String> ASIDES =
      Set.of("in", "during", "amid", "after", "before", "since", "despite", "following");
  private static final Set<String> CLAUSES =
      Set.of(
          "ccomp",
          "xcomp",
          "advcl",
          "dobj",
          "pobj",
          "pcomp",
          "acl",
          "relcl",
          "conj",
          "dep",
          "attr",
          "nsubjpass",
          "nsubj",
          "prep",
          "agent",
          "appos",
          "nmod",
          "poss",
          "compound");
  private static final Set<String> SHARING_HEDGES =
      Set.of("acomp", "xcomp", "ccomp", "dobj", "attr");
  private static final int HIGHEST = 30;
  private final Parse parse;
  private final Token trigger;
  private final SpeakerNames names;
  private final List<String> speakers = new ArrayList<>();
  private Modality modality;
  private boolean told = true;

  AttributionReader(Scene scene, Token trigger) {
    this.parse = scene.parse();
    this.trigger = trigger;
    this.names = new SpeakerNames(scene);
    this.modality = Hedges.of(parse, trigger);
  }

  Attribution read() {
    Token current = trigger;
    for (int steps = 0; current.head() >= 0 && steps < HIGHEST; steps++) {
      Token head = parse.get(current.head());
      told &= !isAside(current) && !isGiven(current);
      step(current, head);
      current = head;
    }
    speakers.addAll(0, names.accordingTo(trigger));
    return new Attribution(speakers.stream().distinct().toList(), modality);
  }

  private void step(Token current, Token head) {
    if (head.isVerb() && isClause(current)) {
      underVerb(current, head);
      return;
    }
    Optional<Modality> held = Sayings.heldBy(parse, head, current);
    if (held.isPresent()) {
      speakers.addAll(0, names.ofNoun(head));
      hold(held.get());
    } else if (head.tag().startsWith("JJ") && LIKELY.contains(head.lemma())) {
      hold(Modality.EXPECTED);
    }
  }

  private void underVerb(Token current, Token verb) {
    Optional<Modality> held =
        Sayings.heldBy(verb)
            .filter(h -> told || h != Modality.DENIED)
            .filter(h -> Sayings.isContent(parse, verb, current, trigger));
    if (held.isPresent()) {
      List<String> speaker = names.ofVerb(verb, current);
      speakers.addAll(0, speaker);
      hold(reported(verb, held.get(), speaker.isEmpty()));
    } else if (told) {
      hold(hedged(current, verb));
    }
  }

  /** What is less sure already stays as it is. */
  private void hold(Modality above) {
    modality = modality == Modality.ASSERTED ? above : modality;
  }

  private Modality reported(Token verb, Modality held, boolean anonymous) {
    if (Hedges.isNegated(parse, verb)) {
      return Modality.DENIED;
    }
    boolean passive =
        anonymous
            && verb.tag().equals("VBN")
            && !Set.of("announce", "confirm").contains(verb.lemma());
    return passive ? Modality.CLAIMED : held;
  }

  /** How sure a verb that reports nothing leaves what hangs on it. */
  private Modality hedged(Token current, Token verb) {
    if (REFUSING.contains(verb.lemma()) && current.label().equals("xcomp")) {
      return Modality.DENIED;
    }
    if (INTENT.contains(verb.lemma()) && Set.of("xcomp", "ccomp").contains(current.label())) {
      return Modality.EXPECTED;
    }
    return (SHARING_HEDGES.contains(current.label()) || isOutcome(current, verb))
            && !isInstead(current)
        ? Hedges.of(parse, verb)
        : Modality.ASSERTED;
  }

  /** "did not recognise it, instead backing another": the second is done. */
  private boolean isInstead(Token current) {
    return current.label().equals("advcl")
        && parse.dependents(current).stream().anyMatch(t -> t.lemma().equals("instead"));
  }

  private boolean isClause(Token current) {
    return current.isVerb() || current == trigger || CLAUSES.contains(current.label());
  }

  /** "would be a victory, allowing it to take Kalma": what comes of it is no surer. */
  private static boolean isOutcome(Token current, Token head) {
    return current.label().equals("advcl")
        && current.tag().equals("VBG")
        && current.index() > head.index();
  }

  /** "tried to oust Prime Minister Dbeibah": what only tells of a noun is so all the same. */
  private boolean isGiven(Token word) {
    boolean ofNoun = // "Hilu's men", "prisoners in Gao"
        word == trigger
            && (Set.of("nmod", "amod", "compound", "case").contains(word.label())
                || word.label().equals("prep")
                    && parse.findHead(word).filter(Token::isNoun).isPresent());
    return ofNoun
        || Set.of("relcl", "appos", "poss").contains(word.label())
        || isParticiple(word)
        || isBefore(word);
  }

  /** "refused to take part after his men had left": what was so by then. */
  private boolean isBefore(Token word) {
    List<Token> below = parse.dependents(word);
    return word.label().equals("advcl")
        && below.stream().anyMatch(t -> t.label().equals("mark") && PAST.contains(t.lemma()))
        && (word.tag().equals("VBD") || below.stream().anyMatch(t -> t.tag().equals("VBD")));
  }

  /** "prisoners held by the army", but not "reports that the army had held them". */
  private boolean isParticiple(Token word) {
    return word.label().equals("acl")
        && word.tag().equals("VBN")
        && parse.dependents(word, List.of("nsubj", "nsubjpass", "aux", "mark")).isEmpty();
  }

  /** "refused to take sides in the war between A and B": the war is so all the same. */
  private boolean isAside(Token word) {
    return trigger.isNoun()
        && word.label().equals("pobj")
        && parse.findHead(word).filter(p -> ASIDES.contains(p.lemma())).isPresent();
  }
}
