package org.isnad.claims.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends habits of the dependency parser with nouns that it takes for other names of one before
 * them. What stands behind the closing dash of an aside is no part of it. And a noun behind the
 * verb is no other name of the subject before it ("the mayor met the envoy", where the envoy would
 * be the mayor): it is the verb's object. Subjects go to the verb behind "had", "by" behind the
 * object of an active verb to that object, and "of" behind who accuses to the verb.
 */
final class LabelMender {
  private static final Set<String> OBJECTS = Set.of("dobj", "attr", "oprd", "acomp", "ccomp");
  private static final Set<String> ACCUSING = Set.of("accuse", "suspect", "convict");
  private static final Set<String> TIMING = Set.of("after", "before", "since", "until");
  private static final int DEEPEST = 3;

  private LabelMender() {}

  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token token : tokens) {
      if (token.head() < 0) {
        continue; // some subjects hang on nothing
      }
      switch (token.label()) {
        case "nsubj" -> mendSubject(tokens, token, mended);
        case "agent" -> mendAgent(tokens, token, mended);
        case "pobj" -> mendClause(tokens, token, mended);
        case "prep" -> mendPreposition(tokens, token, mended);
        case "appos", "conj" -> mendNoun(tokens, token, mended);
        default -> {}
      }
    }
    return mended;
  }

  private static void mendSubject(List<Token> tokens, Token token, List<Token> mended) {
    int verb = verbBehindAuxiliary(tokens, token);
    if (verb >= 0) {
      String label = isPassive(tokens, verb) ? "nsubjpass" : "nsubj";
      Trees.hang(mended, token, verb, label);
    }
  }

  private static void mendAgent(List<Token> tokens, Token by, List<Token> mended) {
    int object = objectBefore(tokens, by);
    if (object >= 0) {
      Trees.hang(mended, by, object, "prep");
    }
  }

  private static void mendPreposition(List<Token> tokens, Token token, List<Token> mended) {
    Token above = tokens.get(token.head());
    boolean fromTo = token.lemma().equals("to") && above.lemma().equals("from");
    if (fromTo && above.label().equals("prep") && above.head() >= 0) {
      Trees.hang(mended, token, above.head(), "prep"); // "arms from Iran to the Houthis"
    } else {
      mendAccusation(tokens, token, mended);
    }
  }

  /** "accused by the government of torture": of what the verb tells. */
  private static void mendAccusation(List<Token> tokens, Token of, List<Token> mended) {
    int verb = of.lemma().equals("of") ? accusation(tokens, tokens.get(of.head())) : -1;
    if (verb >= 0 && !isOfAccuser(tokens, of)) {
      Trees.hang(mended, of, verb, "prep");
    }
  }

  /** "by the government of Sudan", "by the ministry of defence of …"; not "of attacking". */
  private static boolean isOfAccuser(List<Token> tokens, Token of) {
    List<Token> below = tokens.stream().filter(t -> t.head() == of.index()).toList();
    boolean clause = below.stream().anyMatch(t -> t.label().equals("pcomp"));
    boolean named = below.stream().anyMatch(t -> t.tag().startsWith("NNP"));
    boolean another =
        tokens.stream().anyMatch(t -> t.index() > of.index() && t.form().equals("of"));
    return !clause && (named || another);
  }

  /** The verb that accuses, where a noun tells by whom; -1 for none. */
  private static int accusation(List<Token> tokens, Token noun) {
    Token accuser = noun;
    for (int step = 0;
        accuser.label().equals("conj") && accuser.head() >= 0 && step < DEEPEST;
        step++) {
      accuser = tokens.get(accuser.head());
    }
    if (!accuser.label().equals("pobj") || accuser.head() < 0) {
      return -1;
    }
    Token by = tokens.get(accuser.head());
    boolean accuses =
        by.label().equals("agent")
            && by.head() >= 0
            && ACCUSING.contains(tokens.get(by.head()).lemma());
    return accuses ? by.head() : -1;
  }

  private static void mendClause(List<Token> tokens, Token noun, List<Token> mended) {
    int clause = noun.head() >= 0 ? clauseBehind(tokens, noun) : -1;
    if (clause >= 0) {
      Trees.hang(mended, tokens.get(noun.head()), clause, "mark");
      Trees.hang(mended, noun, clause, "nsubj");
    }
  }

  private static void mendNoun(List<Token> tokens, Token token, List<Token> mended) {
    boolean apposition = token.label().equals("appos");
    int verb = apposition ? verbBetween(tokens, token) : -1;
    if (verb >= 0) {
      Trees.hang(mended, token, verb, label(mended, verb));
    } else if (isBehindOpening(tokens, token)) {
      int speaker = verbWithoutSubject(tokens, token);
      if (speaker >= 0) {
        Trees.hang(mended, token, speaker, "nsubj");
      }
    } else if (apposition && isBehindAside(tokens, token)) {
      int speaker = verbWithoutSubject(tokens, token);
      Trees.hang(
          mended, token, speaker < 0 ? token.head() : speaker, speaker < 0 ? "dep" : "nsubj");
    }
  }

  /** "The front had at one time been backed": the verb, not "had"; -1 where it is so already. */
  private static int verbBehindAuxiliary(List<Token> tokens, Token token) {
    return token.label().equals("nsubj") && tokens.get(token.head()).label().equals("aux")
        ? tokens.get(token.head()).head()
        : -1;
  }

  /** "Amnesty documented killings by the army": what an active verb has done to it; -1 for none. */
  private static int objectBefore(List<Token> tokens, Token by) {
    boolean active =
        !isPassive(tokens, by.head())
            && tokens.stream().anyMatch(t -> t.head() == by.head() && t.label().equals("nsubj"));
    return tokens.stream()
        .filter(t -> active && t.head() == by.head() && t.label().equals("dobj"))
        .mapToInt(Token::index)
        .filter(object -> object < by.index())
        .max()
        .orElse(-1);
  }

  private static boolean isPassive(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.label().equals("auxpass"));
  }

  /**
   * "It came after the army in August took Bara": the army took it; -1 where there is no clause.
   */
  private static int clauseBehind(List<Token> tokens, Token noun) {
    Token preposition = tokens.get(noun.head());
    if (!TIMING.contains(preposition.lemma()) || preposition.index() > noun.index()) {
      return -1;
    }
    for (int i = noun.index() + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.tag().matches("VB[DZP]")) {
        boolean clause = token.label().equals("advcl") && !hasSubject(tokens, token);
        return clause ? i : -1;
      }
      if (token.form().equals(",") || token.tag().startsWith("W") || token.isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean hasSubject(List<Token> tokens, Token verb) {
    return tokens.stream().anyMatch(s -> s.head() == verb.index() && s.label().startsWith("nsubj"));
  }

  /** "took it - the base that fell - the group said": what closes an aside is no part of it. */
  private static boolean isBehindAside(List<Token> tokens, Token apposition) {
    int noun = apposition.head();
    boolean closed =
        noun >= 0
            && noun < apposition.index()
            && tokens.subList(noun, apposition.index()).stream().anyMatch(LabelMender::isDash);
    return closed && tokens.subList(0, noun).stream().anyMatch(LabelMender::isDash);
  }

  /** "According to the desk, the town of Vesele has fallen": the town begins a clause. */
  private static boolean isBehindOpening(List<Token> tokens, Token noun) {
    int head = noun.head();
    boolean article =
        head >= 0
            && head < noun.index()
            && tokens.stream().anyMatch(t -> t.head() == noun.index() && t.lemma().equals("the"))
            && tokens.subList(head, noun.index()).stream().noneMatch(t -> t.tag().equals("CC"));
    int current = noun.head();
    for (int step = 0; article && current > 0 && step < 6; step++) {
      int above = tokens.get(current).head();
      if (above == 0) {
        Token opening = tokens.get(0);
        return opening.tag().equals("IN") || opening.form().equals("According");
      }
      current = above;
    }
    return false;
  }

  private static boolean isDash(Token token) {
    return token.form().matches("-{1,2}") && token.tag().equals(":");
  }

  private static int verbWithoutSubject(List<Token> tokens, Token noun) {
    return tokens.stream()
        .filter(t -> t.index() > noun.index() && t.tag().matches("VB[DZP]"))
        .map(t -> t.label().startsWith("aux") && t.head() >= 0 ? tokens.get(t.head()) : t)
        .filter(v -> !hasSubject(tokens, v))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }

  /** The verb, to the left of an apposition, that governs what it was joined to; -1 for none. */
  private static int verbBetween(List<Token> tokens, Token apposition) {
    int current = apposition.head();
    for (int step = 0; step < DEEPEST && current >= 0; step++) {
      Token noun = tokens.get(current);
      boolean subject = noun.label().startsWith("nsubj");
      int above = noun.head();
      if (subject && above > noun.index() && above < apposition.index()) {
        return tokens.get(above).isVerb() ? above : -1;
      }
      current = noun.label().equals("appos") ? above : -1;
    }
    return -1;
  }

  /** The first such noun is the object; a second one tells what the object is held to be. */
  private static String label(List<Token> tokens, int verb) {
    boolean has = tokens.stream().anyMatch(t -> t.head() == verb && OBJECTS.contains(t.label()));
    return has ? "oprd" : "dobj";
  }
}
