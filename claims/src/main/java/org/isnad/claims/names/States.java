package org.isnad.claims.names;

import java.util.Optional;
import java.util.Set;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** Whether a state's name stands in a sentence for those who act or for the land. */
public final class States {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "agent", "poss");
  private static final Set<String> OBJECTS = Set.of("dobj", "dative", "iobj", "attr", "oprd");
  private static final Set<String> AMONG_ACTORS =
      Set.of("by", "with", "between", "against", "including", "like", "than");
  private static final Set<String> REACHED =
      Set.of("enter", "leave", "reach", "visit", "flee", "cross", "tour", "invade", "rule");
  private static final Set<String> DECIDING =
      Set.of(
          "say",
          "accuse",
          "deny",
          "reject",
          "warn",
          "back",
          "support",
          "agree",
          "announce",
          "insist",
          "refuse",
          "want",
          "demand",
          "recognise",
          "recognize",
          "condemn",
          "impose",
          "send",
          "supply",
          "see",
          "claim",
          "pledge",
          "threaten",
          "urge",
          "fear",
          "hope",
          "seek",
          "consider",
          "view",
          "respond",
          "retaliate",
          "believe",
          "welcome",
          "intend",
          "offer",
          "decide",
          "fund",
          "arm",
          "blame",
          "summon",
          "expel",
          "sign",
          "negotiate",
          "oppose",
          "receive",
          "provide",
          "give",
          "deliver",
          "train",
          "host",
          "launch",
          "side",
          "deploy",
          "ban",
          "sanction",
          "approve",
          "promise",
          "vow",
          "suspend",
          "resume",
          "withdraw",
          "mediate",
          "broker");
  private static final Set<String> OF_A_GOVERNMENT =
      Set.of(
          "support",
          "backing",
          "ally",
          "policy",
          "intervention",
          "decision",
          "position",
          "demand",
          "interest",
          "stance",
          "summit",
          "talks",
          "proxy",
          "ambition",
          "influence",
          "role",
          "strategy");
  private static final int MOST_STEPS = 12;

  private States() {}

  /** Whether a state's name, headed by this word, acts or is acted on here. */
  public static boolean acts(Parse parse, Token word) {
    Token first = firstOfList(parse, word);
    if (SUBJECTS.contains(first.label())) {
      return true;
    }
    Optional<Token> head = parse.findHead(first);
    if (OBJECTS.contains(first.label())) {
      return head.filter(verb -> REACHED.contains(verb.lemma())).isEmpty();
    }
    if (first.label().equals("compound") || first.label().equals("nmod")) {
      return head.filter(States::isOfActors).isPresent();
    }
    return first.label().equals("pobj")
        && head.filter(preposition -> AMONG_ACTORS.contains(preposition.lemma())).isPresent();
  }

  /**
   * Whether a capital's name stands for its government here: it decides, or what it owns is its
   * policy.
   */
  static boolean decides(Parse parse, Token word) {
    Token first = firstOfList(parse, word);
    Optional<String> head = parse.findHead(first).map(Token::lemma);
    return switch (first.label()) {
      case "nsubj", "dobj" -> head.filter(DECIDING::contains).isPresent();
      case "poss" -> head.filter(OF_A_GOVERNMENT::contains).isPresent();
      default -> false;
    };
  }

  private static boolean isOfActors(Token noun) {
    return NounClasses.isPerson(noun.lemma())
        || NounClasses.isGroupWord(noun.form())
        || noun.isName()
        || OF_A_GOVERNMENT.contains(noun.lemma());
  }

  /** In "Iran, Iraq and Syria" the first says what part all play. */
  private static Token firstOfList(Parse parse, Token word) {
    Token current = word;
    for (int step = 0; step < MOST_STEPS && current.label().equals("conj"); step++) {
      current = parse.get(current.head());
    }
    return current;
  }
}
