package org.isnad.claims.grammar;

import java.util.Map;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Range;

/**
 * What a sentence says of people killed or injured.
 *
 * @param word the word that tells it: "killed", "wounding", "dead", "deaths"
 * @param harm whether they were killed or injured
 * @param number how many; unknown where the words give no bound
 * @param parts how many of each sort, by the index of its noun, where several are counted
 * @param running whether it is a running total of many events: "since April more than 1,000 …"
 */
record Toll(Token word, Harm harm, Range number, Map<Integer, Range> parts, boolean running) {
  Toll {
    parts = Map.copyOf(parts);
  }

  /** The toll among those that one noun counts: "60 soldiers and four mercenaries". */
  Toll among(int noun) {
    Range own = parts.size() > 1 ? parts.getOrDefault(noun, number) : number;
    return new Toll(word, harm, own, parts, running);
  }

  /** What was done to people. */
  enum Harm {
    KILLED,
    INJURED
  }
}
