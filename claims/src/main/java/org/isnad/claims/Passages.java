package org.isnad.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;

/** The sentences of a passage as they are read: an item's name stands apart from what is said. */
final class Passages {
  private static final Pattern NAMED_ITEM =
      Pattern.compile(
          "^\\s*(?:[•*▪◦·–-]|\\(?\\d{1,2}[.)])?\\s*(\\p{Lu}[^:.;]{1,90}?)\\s*(?:\\([^)]*\\)\\s*)?:\\s+(?=\\S)");

  private Passages() {}

  /** The sentences; the first of a named item is cut behind its colon. */
  static List<Sentence> sentences(Passage passage) {
    if (passage.kind() != Passage.Kind.ITEM || passage.sentences().isEmpty()) {
      return passage.sentences();
    }
    Sentence first = passage.sentences().getFirst();
    Matcher matcher = NAMED_ITEM.matcher(first.text());
    if (!matcher.find() || matcher.end() >= first.text().length()) {
      return passage.sentences();
    }
    int cut = matcher.end();
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(new Sentence(first.start(), first.start() + cut, first.text().substring(0, cut)));
    sentences.add(new Sentence(first.start() + cut, first.end(), first.text().substring(cut)));
    sentences.addAll(passage.sentences().subList(1, passage.sentences().size()));
    return sentences;
  }
}
