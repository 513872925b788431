package org.isnad.claims.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.claims.syntax.Parse;

/** What a whole document tells of its words: which are written with a capital inside sentences. */
public final class DocumentWords {
  private static final Pattern INSIDE =
      Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}\\p{N}’'-]*");
  private static final Pattern SMALL = Pattern.compile("\\b\\p{Ll}[\\p{Ll}’'-]+\\b");
  private static final Set<String> OPENERS = Words.list("openers");
  private static final int MOST_WORDS = 14;
  private final Map<String, Integer> capitals = new HashMap<>();
  private final Map<String, Integer> smalls = new HashMap<>();
  private final Set<String> longNames = new HashSet<>();
  private final Set<String> longNameStarts = new HashSet<>();
  private final KnownNames known;

  public DocumentWords(String text, List<Introduced> introduced, KnownNames known) {
    this.known = known;
    count(INSIDE, text, capitals);
    count(SMALL, text, smalls);
    for (Introduced one : introduced) {
      List<String> key = NameKey.words(one.name());
      if (!key.isEmpty()) {
        longNames.add(String.join(" ", key));
        longNameStarts.add(key.getFirst());
      }
    }
  }

  private static void count(Pattern pattern, String text, Map<String, Integer> counts) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
  }

  /** Whether a text is known as a name, or written with a capital where no sentence begins. */
  boolean isName(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return capitals.getOrDefault(lower, 0) > smalls.getOrDefault(lower, 0)
        || known.find(text).isPresent()
        || known.findByAdjective(text).isPresent()
        || longNames.contains(NameKey.of(text));
  }

  /** Whether a word stands in small letters elsewhere and so is no name at a sentence's start. */
  boolean isCommon(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int capital = capitals.getOrDefault(lower, 0);
    return smalls.getOrDefault(lower, 0) > capital || capital == 0 && OPENERS.contains(lower);
  }

  /** Whether a word is a state's name or adjective. */
  boolean isState(String word) {
    return known.find(word).filter(k -> k.kind() == Kind.STATE).isPresent()
        || known.findByAdjective(word).isPresent();
  }

  /** The last word of the longest known or introduced name that begins here; -1 for none. */
  int longestNameAt(Parse parse, int first) {
    String form = parse.get(first).form();
    boolean article = form.equals("The") || form.equals("A") || form.equals("An");
    if (article || !Character.isUpperCase(form.charAt(0)) && !form.equals("al")) {
      return -1;
    }
    List<String> begins = NameKey.words(form);
    if (!begins.isEmpty() && !mayBegin(begins.getFirst())) {
      return -1;
    }
    int most = Math.min(parse.tokens().size(), first + MOST_WORDS) - 1;
    for (int last = most; last >= first; last--) {
      if (mayEnd(parse.get(last).form())) {
        String text = parse.text(first, last);
        if (text.indexOf('(') < 0 && text.indexOf(',') < 0 && isWhole(text)) {
          return last;
        }
      }
    }
    return -1;
  }

  private boolean mayBegin(String word) {
    return longNameStarts.contains(word) || known.mayBegin(word);
  }

  private static boolean mayEnd(String form) {
    return Character.isUpperCase(form.charAt(0)) || Character.isDigit(form.charAt(0));
  }

  private boolean isWhole(String text) {
    return longNames.contains(NameKey.of(text)) || known.find(text).isPresent();
  }
}
