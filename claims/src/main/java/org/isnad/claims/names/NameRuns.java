package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claims.syntax.Parse;

/**
 * The runs of words in a sentence that are written as proper names: capitals, the small words and
 * articles between them, numbers that belong to a unit's name.
 */
final class NameRuns {
  /** A run of words, both ends included. */
  record Run(int first, int last) {}

  private static final int SHOUTED = 4;

  private final Parse parse;
  private final DocumentWords words;
  private final Titles titles;
  private final NameWords names;
  private final NameSteps steps;
  private final boolean shouted;

  NameRuns(Parse parse, DocumentWords words) {
    this.parse = parse;
    this.words = words;
    this.titles = new Titles(parse);
    this.names = new NameWords(parse, words);
    this.steps = new NameSteps(parse, words, titles, names);
    this.shouted =
        parse.tokens().size() >= SHOUTED
            && parse.text().chars().noneMatch(Character::isLowerCase)
            && parse.text().chars().anyMatch(Character::isUpperCase);
  }

  List<Run> list() {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < parse.tokens().size()) {
      int last = titles.isMatter(i) && !beginsBody(i) ? -1 : lastOfRun(i);
      if (last >= 0) {
        runs.add(new Run(i, last));
      }
      i = Math.max(i, last) + 1;
    }
    return runs;
  }

  /** "leader of the National Umma Party": a body's name, not what an office is of. */
  private boolean beginsBody(int i) {
    int last = i;
    boolean own = names.lower(i - 1).equals("the");
    while (last + 1 < names.size()
        && names.isCapital(last + 1)
        && !steps.hasBreak(last, last + 1)) {
      last++;
      own |= !titles.isMatterWord(last);
    }
    boolean whole = parse.get(i).form().indexOf(' ') > 0; // known to be one before it was parsed
    return whole || last > i && own && names.isGroupWord(last);
  }

  /** "Council", "Operational Command": the rest of a body's name behind that of its place. */
  private boolean isBody(int first) {
    int at = first;
    while (at < names.size() && at <= first + 2 && names.isCapital(at)) {
      if (names.isGroupWord(at)) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** The last word of the name that begins at a word; -1 where none does. */
  private int lastOfRun(int first) {
    int known = words.longestNameAt(parse, first);
    if (names.isSmallUnit(first)) {
      return first + 1;
    }
    if (shouted) {
      return known;
    }
    boolean whole =
        known >= 0
            && titles.followsOffice(first)
            && !names.isHyphen(known + 1)
            && !isBody(known + 1);
    if (whole) {
      return known;
    }
    if (known > first) {
      return Math.max(known, steps.lastOf(first, known));
    }
    return names.begins(first) ? steps.lastOf(first, first) : -1;
  }
}
