package org.isnad.claims.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends sentences that first tell what their subject is: "Once one of the strongest militias in the
 * north, the guard is weak", "A splinter of the front, the guard has 300 men".
 */
final class OpeningMender {
  private static final Set<String> ARTICLES = Set.of("a", "an", "one");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "add", "claim", "announce", "warn", "note", "write");

  private OpeningMender() {}

  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    mendParticiple(mended);
    int start = articleOf(tokens);
    if (start >= 0) {
      subject(tokens, start).ifPresent(subject -> join(mended, start, subject));
    }
    return mended;
  }

  /** "Made up of deserters, the guard has 300 men": what has a subject is the main verb. */
  private static void mendParticiple(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.get(0).tag().equals("VBN") || tokens.get(0).head() >= 0) {
      return;
    }
    tokens.stream()
        .filter(t -> t.head() == 0 && t.label().equals("conj") && t.tag().matches("VB[DZP]"))
        .filter(verb -> hasSubjectBehindComma(tokens, verb))
        .findFirst()
        .ifPresent(
            verb -> {
              tokens.set(verb.index(), verb.under(-1, "root"));
              tokens.set(0, tokens.get(0).under(verb.index(), "advcl"));
            });
  }

  private static boolean hasSubjectBehindComma(List<Token> tokens, Token verb) {
    return tokens.stream()
        .filter(t -> t.head() == verb.index() && t.label().startsWith("nsubj"))
        .anyMatch(
            t ->
                firstOf(tokens, t.index()) > 0
                    && tokens.get(firstOf(tokens, t.index()) - 1).form().equals(","));
  }

  /** Where the opening noun begins, over "Once" and adverbs; -1 where something else opens. */
  private static int articleOf(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size()
        && (tokens.get(at).tag().equals("RB") || tokens.get(at).form().equals("Once"))) {
      at++;
    }
    boolean opens =
        at < tokens.size()
            && (ARTICLES.contains(tokens.get(at).form().toLowerCase(Locale.ROOT))
                || isBarePlural(tokens, at));
    return opens ? at : -1;
  }

  /** "Former rebels, they were integrated". */
  private static boolean isBarePlural(List<Token> tokens, int at) {
    int noun = at;
    while (noun < tokens.size() && tokens.get(noun).tag().startsWith("JJ")) {
      noun++;
    }
    return noun + 2 < tokens.size()
        && tokens.get(noun).tag().equals("NNS")
        && tokens.get(noun + 1).form().equals(",")
        && tokens.get(noun + 2).tag().equals("PRP");
  }

  /** The subject that begins behind the comma of the opening. */
  private static OptionalInt subject(List<Token> tokens, int start) {
    return tokens.stream()
        .filter(t -> t.label().startsWith("nsubj") && t.index() > start)
        .filter(t -> t.isNoun() || t.tag().equals("PRP"))
        .filter(t -> t.head() >= 0 && !SAYING.contains(tokens.get(t.head()).lemma()))
        .filter(t -> t.index() < t.head() && isApart(tokens, start, t))
        .mapToInt(Token::index)
        .findFirst();
  }

  private static boolean isApart(List<Token> tokens, int start, Token subject) {
    int comma = firstOf(tokens, subject.index()) - 1;
    return comma > start
        && tokens.get(comma).form().equals(",")
        && IntStream.range(start, comma).noneMatch(i -> isFinite(tokens, start, i));
  }

  /** A verb of its own, and none of a clause with "who" or "that". */
  private static boolean isFinite(List<Token> tokens, int start, int at) {
    return tokens.get(at).tag().matches("VB[DZP]|MD")
        && tokens.subList(start, at).stream().noneMatch(t -> t.tag().startsWith("W"));
  }

  private static int firstOf(List<Token> tokens, int noun) {
    int first = noun;
    while (first > 0 && tokens.get(first - 1).tag().matches("DT|JJ.*|NN.*|CD|HYPH|POS|PRP\\$")) {
      first--;
    }
    return first;
  }

  private static void join(List<Token> tokens, int start, int subject) {
    int comma = firstOf(tokens, subject) - 1;
    IntStream.range(start, comma)
        .filter(i -> isHead(tokens, start, comma, i))
        .findFirst()
        .ifPresent(i -> Trees.hang(tokens, tokens.get(i), subject, "appos"));
  }

  private static boolean isHead(List<Token> tokens, int start, int comma, int at) {
    Token token = tokens.get(at);
    boolean outside = token.head() < start || token.head() >= comma;
    return outside && (token.isNoun() || token.tag().equals("CD"));
  }
}
