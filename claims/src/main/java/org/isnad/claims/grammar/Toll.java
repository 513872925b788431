package org.isnad.claims.grammar;

import org.isnad.claims.syntax.Token;
import org.isnad.model.Range;

/**
 * What a sentence says of people killed or injured.
 *
 * @param word the word that tells it: "killed", "wounding", "dead", "deaths"
 * @param harm whether they were killed or injured
 * @param number how many; unknown where the words give no bound
 * @param running whether it is a running total of many events: "since April more than 1,000 …"
 */
record Toll(Token word, Harm harm, Range number, boolean running) {
  /** What was done to people. */
  enum Harm {
    KILLED,
    INJURED
  }
}
