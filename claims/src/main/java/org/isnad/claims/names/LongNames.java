package org.isnad.claims.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of several words that a text shows to be one name before it is parsed: those it
 * introduces with a short form, those known, those with an owner or a date inside. A parser that is
 * told of them does not take them apart.
 */
final class LongNames {
  private static final String CAPITAL = "\\p{Lu}[\\p{L}’'-]+";
  private static final Pattern OWNED =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}-]+ )*(?:\\d{1,2}"
              + " )?(?:Martyrs|People|Revolutionaries|Lord|Women|Workers|Veterans|Rebels|Youth|Fighters|Farmers|Students)['’]s?"
              + " (?:"
              + CAPITAL
              + "(?: |\\b))+");
  private static final Pattern DATED =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
              + " \\d{1,2}(?:st|nd|rd|th)? (?!\\d)(?:"
              + CAPITAL
              + "['’]? ?)+");
  private static final String CAUSE =
      "(?:\\p{Lu}\\p{L}+(?:tion|sion|ity|ence|ense|ance|ment|ery|acy|racy|dom|ship)"
          + "|Justice|Peace|Rights|Reform|Progress|Work|Labour|Welfare|Unity|Support|Hope|Change|Concord|Liberty|Law|Faith)";

  /** "Justice and Equality Movement": one body with two causes. */
  private static final Pattern OF_TWO_CAUSES =
      Pattern.compile("(?:" + CAPITAL + " )*" + CAUSE + " and " + CAUSE + " (" + CAPITAL + ")");

  /** "Party for Reconstruction and Democracy". */
  private static final Pattern FOR_TWO_CAUSES =
      Pattern.compile(
          "(?:(?!(?:Ministry|Department|Minister)\\b)"
              + CAPITAL
              + " )*("
              + CAPITAL
              + ") (?:for|of) (?:the )?"
              + CAUSE
              + " and "
              + CAUSE
              + "\\b(?! \\p{Lu})");

  /** "Agency for Combating Terrorism and Organized Crime": what a body does. */
  private static final Pattern FOR_DOING =
      Pattern.compile(
          "(?:"
              + CAPITAL
              + " )*("
              + CAPITAL
              + ") (?:for|on) \\p{Lu}\\p{Ll}+ing(?: "
              + CAPITAL
              + ")+(?: and(?: "
              + CAPITAL
              + ")+)?");

  /** {@code 155th "Anne of Kyiv" Mechanized Brigade}. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:\\d{1,3}(?:st|nd|rd|th) )?(?:"
              + CAPITAL
              + " )*[“\"]\\p{Lu}[^“”\"\\n]{1,30}[”\"] (?:"
              + CAPITAL
              + " )*("
              + CAPITAL
              + ")");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?m)^\\s*[•*▪◦·–-]\\s*("
              + CAPITAL
              + "(?:[ ](?:"
              + CAPITAL
              + "|of|for|the|al|as|and|fi))+)\\s*(?:\\(|:)");

  private LongNames() {}

  static Set<String> of(String text, List<Introduced> introduced, KnownNames known) {
    Set<String> names = new LinkedHashSet<>();
    introduced.forEach(i -> names.add(i.name()));
    List.of(OF_TWO_CAUSES, FOR_TWO_CAUSES, FOR_DOING, QUOTED)
        .forEach(p -> collectBodies(p, text, names));
    collect(OWNED, 0, text, names);
    collect(DATED, 0, text, names);
    collect(ITEM, 1, text, names);
    known.longNames().stream().filter(text::contains).forEach(names::add);
    names.removeIf(n -> !n.contains(" ") || n.contains("\n"));
    return names;
  }

  /** Names of which the word in the first group must be one for a body. */
  private static void collectBodies(Pattern pattern, String text, Set<String> names) {
    pattern
        .matcher(text)
        .results()
        .filter(m -> NounClasses.isGroupWord(m.group(1)))
        .forEach(m -> names.add(withoutOpener(m.group())));
  }

  private static String withoutOpener(String name) {
    return name.strip().replaceFirst("^(?:The|A|An|In|On) ", "");
  }

  private static void collect(Pattern pattern, int group, String text, Set<String> names) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      names.add(withoutOpener(matcher.group(group)));
    }
  }
}
