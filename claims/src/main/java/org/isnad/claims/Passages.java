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
          "^\\s*(?:[•*▪◦·–-]|\\(?\\d{1,2}[.)])?\\s*(\\p{Lu}(?:[^:.;]|a\\.k\\.a\\.|[\\w.]\\.(?=\\p{Lu})){1,90}?)\\s*(?:\\([^)]*\\)\\s*)?:\\s+(?=\\S)");
  private static final String NAME =
      "(?:[Tt]he )?(?:\\p{Lu}|[ae]l-\\p{Lu})[^\\s:]*(?:"
          + " (?:(?:\\p{Lu}|\\d|[ae][lsrnzdt]h?-\\p{Lu})[^\\s:]*|of|and|for|the|in|al|fi|de|du|wal)){0,9}";

  /** "Name (ABC): …" or "Name – …", where nothing but names stands before the mark. */
  private static final Pattern NAMED =
      Pattern.compile(
          "^\\s*(?:[•*▪◦·–-]|\\(?\\d{1,2}[.)])?\\s*"
              + NAME
              + "(?: ?\\([^)]*\\))?(?::| [–—-])\\s+(?=\\S)");

  /**
   * "KHARTOUM, 12 March 2025 (Agency) – …": where and when a report was filed; "HTS – a jihadist
   * group – captured" is none.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:[,/] ?[^()–—]{2,40}?)?(?: \\([^()]{2,30}\\))?"
              + " [–—-]{1,2}\\s+(?=\\S)(?!.*\\s[–—-]{1,2}\\s)");

  private Passages() {}

  /** The sentences; the first of a named item is cut behind its colon. */
  static List<Sentence> sentences(Passage passage) {
    if (passage.sentences().isEmpty()) {
      return passage.sentences();
    }
    Sentence first = passage.sentences().getFirst();
    Matcher dateline = DATELINE.matcher(first.text());
    int cut = dateline.find() ? dateline.end() : endOfName(passage.kind(), first.text());
    if (cut <= 0 || cut >= first.text().length()) {
      return passage.sentences();
    }
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(new Sentence(first.start(), first.start() + cut, first.text().substring(0, cut)));
    sentences.add(new Sentence(first.start() + cut, first.end(), first.text().substring(cut)));
    sentences.addAll(passage.sentences().subList(1, passage.sentences().size()));
    return sentences;
  }

  private static int endOfName(Passage.Kind kind, String sentence) {
    Matcher matcher = (kind == Passage.Kind.ITEM ? NAMED_ITEM : NAMED).matcher(sentence);
    if (matcher.find()) {
      return kind == Passage.Kind.ITEM || sentence.charAt(matcher.end() - 2) == ':'
          ? matcher.end()
          : 0;
    }
    Matcher dashed = NAMED.matcher(sentence);
    return kind == Passage.Kind.ITEM && dashed.find() ? dashed.end() : 0;
  }
}
