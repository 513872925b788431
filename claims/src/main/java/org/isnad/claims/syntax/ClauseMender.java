package org.isnad.claims.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Mends what the parser makes of clauses that share a subject. English sets no comma between a
 * subject and its verb: "who was tried for the bombing of the embassies, has paid the group, and
 * was its member" tells all three of "who".
 */
final class ClauseMender {
  private ClauseMender() {}

  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token token : tokens) {
      if (token.head() < 0) {
        continue; // some words hang on nothing, whatever their label
      }
      if (token.label().startsWith("nsubj") && token.isNoun()) {
        mendSubject(mended, token);
      } else if (token.tag().equals("VBN") && token.label().matches("acl|poss|nmod")) {
        mendParticiple(mended, token);
      } else if (token.label().equals("parataxis") && token.tag().matches("VB[DZP]")) {
        mendMain(mended, token);
      } else if (token.label().equals("advcl") && token.tag().equals("VBG")) {
        mendOfDoer(mended, token);
      } else if (token.label().equals("mark") && token.lemma().equals("since")) {
        mendTime(mended, token);
      }
    }
    return mended;
  }

  /**
   * "and since the fall has fought": behind "and", with another verb before, it has the subject of
   * that verb.
   */
  private static void mendTime(List<Token> tokens, Token mark) {
    Token verb = tokens.get(mark.head());
    int before = mark.index() - 1;
    boolean second =
        before > 0
            && tokens.get(before).tag().equals("CC")
            && verb.head() < 0
            && tokens.subList(0, before).stream().anyMatch(t -> t.isVerb() && t.head() < 0);
    if (second) {
      Token main =
          tokens.subList(0, before).stream()
              .filter(t -> t.isVerb() && t.head() < 0)
              .findFirst()
              .orElseThrow();
      tokens.stream()
          .filter(t -> t.head() == verb.index() && t.label().equals("nsubj"))
          .filter(t -> t.index() > mark.index() && t.index() < verb.index())
          .findFirst()
          .ifPresent(
              noun -> {
                Trees.hang(tokens, mark, verb.index(), "prep");
                Trees.hang(tokens, noun, mark.index(), "pobj");
                Trees.hang(tokens, verb, main.index(), "conj");
              });
    }
  }

  private static void mendSubject(List<Token> tokens, Token noun) {
    Token verb = tokens.get(noun.head());
    int preposition = prepositionBefore(tokens, noun);
    if (preposition < 0 || !isBehindComma(tokens, noun, verb)) {
      return;
    }
    int clause = clauseBefore(tokens, preposition);
    if (clause >= 0) {
      Trees.hang(tokens, noun, preposition, "pobj");
      Trees.hang(tokens, verb, clause, "conj");
    }
  }

  /** "controls parts of Yemen and ISIS has a base": ISIS has it, and is not controlled. */
  private static void mendMain(List<Token> tokens, Token verb) {
    int before = verb.index() - 1;
    boolean joined =
        before >= 0
            && verb.head() == before
            && tokens.get(before).label().equals("conj")
            && tokens.stream()
                .noneMatch(t -> t.head() == verb.index() && t.label().startsWith("nsubj"));
    int above = joined ? tokens.get(before).head() : -1;
    while (above >= 0 && !tokens.get(above).isVerb()) {
      above = tokens.get(above).head();
    }
    if (above >= 0) {
      Trees.hang(tokens, verb, above, "conj");
      Trees.hang(tokens, tokens.get(before), verb.index(), "nsubj");
    }
  }

  /** "The guard, backed by a coalition supporting the state, took it": the coalition supports. */
  private static void mendOfDoer(List<Token> tokens, Token verb) {
    int before = verb.index() - 1;
    boolean behindDoer =
        before > 0
            && tokens.get(before).label().equals("pobj")
            && tokens.get(before).head() >= 0
            && tokens.get(tokens.get(before).head()).label().equals("agent");
    if (!behindDoer) {
      return;
    }
    tokens.stream()
        .filter(t -> t.head() == verb.index() && t.label().startsWith("nsubj"))
        .filter(t -> t.index() < before)
        .toList()
        .forEach(t -> Trees.hang(tokens, t, verb.head(), t.label()));
    Trees.hang(tokens, verb, before, "acl");
  }

  /** "of the embassies, has paid": with "has" it is no participle that tells of the embassies. */
  private static void mendParticiple(List<Token> tokens, Token verb) {
    int comma = commaBeforeFinite(tokens, verb);
    int clause = comma >= 0 && verb.head() < comma ? clauseBefore(tokens, comma) : -1;
    if (clause >= 0) {
      Trees.hang(tokens, verb, clause, "conj");
    } else if (isOfModifier(tokens, verb)) {
      Trees.hang(tokens, verb, verb.index() - 1, "acl");
    }
  }

  /** The comma of ", has paid"; -1 where the verb has no finite auxiliary behind a comma. */
  private static int commaBeforeFinite(List<Token> tokens, Token verb) {
    return tokens.subList(0, verb.index()).stream()
        .filter(t -> t.head() == verb.index() && t.tag().matches("VB[DZP]|MD"))
        .mapToInt(t -> t.index() - 1)
        .filter(comma -> comma > 0 && tokens.get(comma).form().equals(","))
        .findFirst()
        .orElse(-1);
  }

  /** "war-era officers recruited into the army": officers were recruited, no era. */
  private static boolean isOfModifier(List<Token> tokens, Token verb) {
    int before = verb.index() - 1;
    return verb.head() >= 0
        && verb.head() < before
        && tokens.get(before).isNoun()
        && tokens.get(verb.head()).head() == before
        && tokens.get(verb.head()).label().matches("compound|nmod");
  }

  /** Whether only a comma and words of the verb stand between a noun and its verb. */
  private static boolean isBehindComma(List<Token> tokens, Token noun, Token verb) {
    int comma = noun.index() + 1;
    return comma < verb.index()
        && tokens.get(comma).form().equals(",")
        && tokens.subList(comma + 1, verb.index()).stream()
            .allMatch(t -> t.head() == verb.index() && t.tag().matches("VB.*|MD|RB"));
  }

  /** The preposition right before the noun and its modifiers; -1 where none is. */
  private static int prepositionBefore(List<Token> tokens, Token noun) {
    int first =
        IntStream.range(0, noun.index())
            .filter(i -> Trees.isUnder(tokens, i, noun.index()))
            .findFirst()
            .orElse(noun.index());
    boolean plain = first > 0 && tokens.get(first - 1).tag().equals("IN");
    return plain && tokens.subList(first, noun.index()).stream().noneMatch(Token::isVerb)
        ? first - 1
        : -1;
  }

  /** The nearest verb before with "who" or "which" for its subject; -1 where none is. */
  private static int clauseBefore(List<Token> tokens, int from) {
    return tokens.subList(0, from).reversed().stream()
        .filter(Token::isVerb)
        .filter(
            verb ->
                tokens.stream()
                    .anyMatch(
                        t ->
                            t.head() == verb.index()
                                && t.label().startsWith("nsubj")
                                && t.tag().startsWith("W")))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }
}
