package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.claims.names.DocumentNames;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Phrases;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Modality;

/**
 * Who says a thing and how it is held: the reporting verbs above a trigger word, "according to",
 * and the auxiliaries, negations and adverbs around it.
 *
 * @param saidBy outermost speaker first
 * @param modality how the claim is held
 */
record Attribution(List<String> saidBy, Modality modality) {
  private static final Set<String> REPORTING = Words.list("reporting-verbs");
  private static final Set<String> CLAIMING = Set.of("claim", "allege", "boast");
  private static final Set<String> DENYING = Set.of("deny", "reject", "dismiss");
  private static final Set<String> FUTURE =
      Set.of("will", "may", "might", "could", "would", "can", "should");
  private static final Set<String> INTENT =
      Set.of("plan", "expect", "threaten", "intend", "prepare", "hope", "seek", "want", "risk");
  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "supposedly", "purportedly", "apparently");

  static Attribution of(Parse parse, Token trigger, Phrases phrases, DocumentNames names) {
    List<String> speakers = new ArrayList<>(accordingTo(parse, phrases, names));
    Modality modality = around(parse, trigger);
    Token current = trigger;
    for (int guard = 0; current.head() >= 0 && guard < 30; guard++) {
      Token head = parse.get(current.head());
      boolean clause =
          current.isVerb() && Set.of("ccomp", "xcomp", "advcl", "dobj").contains(current.label());
      if (clause && head.isVerb() && REPORTING.contains(head.lemma())) {
        speakers.addAll(0, speaker(parse, head, phrases, names));
        modality = stronger(modality, reported(parse, head));
      } else if (clause && INTENT.contains(head.lemma())) {
        modality = stronger(modality, Modality.EXPECTED);
      }
      current = head;
    }
    return new Attribution(List.copyOf(speakers), modality);
  }

  private static Modality reported(Parse parse, Token verb) {
    if (DENYING.contains(verb.lemma())) {
      return Modality.DENIED;
    }
    if (CLAIMING.contains(verb.lemma())) {
      return Modality.CLAIMED;
    }
    return isNegated(parse, verb) ? Modality.DENIED : Modality.ASSERTED;
  }

  private static Modality stronger(Modality own, Modality above) {
    return own == Modality.ASSERTED ? above : own;
  }

  private static Modality around(Parse parse, Token trigger) {
    if (isNegated(parse, trigger)) {
      return Modality.DENIED;
    }
    for (Token token : parse.dependents(trigger)) {
      if (token.tag().equals("MD") && FUTURE.contains(token.lemma())) {
        return Modality.EXPECTED;
      }
      if (HEARSAY.contains(token.lemma())) {
        return Modality.CLAIMED;
      }
    }
    return Modality.ASSERTED;
  }

  private static boolean isNegated(Parse parse, Token verb) {
    return parse.dependents(verb).stream()
        .anyMatch(
            t ->
                t.label().equals("neg") || Set.of("not", "never", "no longer").contains(t.lemma()));
  }

  private static List<String> speaker(
      Parse parse, Token verb, Phrases phrases, DocumentNames names) {
    List<String> found = new ArrayList<>();
    for (Token subject : Paths.follow(parse, verb, "SUBJ")) {
      Phrase phrase = phrases.around(parse, subject);
      if (!subject.tag().startsWith("PRP") && !subject.tag().startsWith("W")) {
        found.add(names.mention(phrase.text()).name());
      }
      break;
    }
    return found;
  }

  private static List<String> accordingTo(Parse parse, Phrases phrases, DocumentNames names) {
    for (Token token : parse.tokens()) {
      if (token.form().toLowerCase(Locale.ROOT).equals("according")) {
        return parse.tokens().stream()
            .filter(
                t ->
                    t.index() > token.index()
                        && t.label().equals("pobj")
                        && parse.isUnder(t, token))
            .findFirst()
            .map(t -> List.of(names.mention(phrases.around(parse, t).text()).name()))
            .orElse(List.of());
      }
    }
    return List.of();
  }
}
