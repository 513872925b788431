package org.isnad.claims.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** Tells a running toll, counted since a start, from the toll of one event. */
final class RunningTolls {
  private static final Pattern TOTAL =
      Pattern.compile(
          "\\b(?:since|so far|to date|in total|overall|altogether|total"
              + " number|(?:over|in|during|within) the (?:past|last) (?:few |\\w+"
              + " )?(?:days|weeks|months|years|decade|year)|this year|(?:death )?toll"
              + " (?:to|at|has|had|rose|rises|reached|stands|stood|climbed)|(?:bring|brings|bringing|brought)"
              + " (?:the|to)|in the first \\w+ (?:days|weeks|months))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> WARS =
      Set.of(
          "war",
          "conflict",
          "insurgency",
          "violence",
          "crisis",
          "unrest",
          "rebellion",
          "uprising",
          "campaign");
  private final Scene scene;
  private final Parse parse;

  RunningTolls(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
  }

  static boolean isWar(Token token) {
    return WARS.contains(token.lemma());
  }

  /** Running totals are no events: told with "since", "so far", or of a whole war. */
  boolean is(Token word, List<Token> victims) {
    if (!victims.isEmpty() && word.isVerb()) {
      boolean war = scene.paths().roles().subjects(word).stream().anyMatch(RunningTolls::isWar);
      if (war) {
        return true;
      }
    }
    int first = clauseStart(word);
    int last = clauseEnd(word);
    return TOTAL.matcher(parse.text().substring(first, last)).find();
  }

  private int clauseStart(Token word) {
    List<Token> under = parse.subtree(clause(word));
    return under.getFirst().start();
  }

  private int clauseEnd(Token word) {
    List<Token> under = parse.subtree(clause(word));
    return under.getLast().end();
  }

  /** The verb of the clause that a word stands in. */
  private Token clause(Token word) {
    Token current = word;
    while (!current.isVerb() && current.head() >= 0) {
      current = parse.get(current.head());
    }
    return current;
  }
}
