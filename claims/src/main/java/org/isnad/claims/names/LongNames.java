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
          "(?:\\p{Lu}[\\p{L}-]+ )*(?:\\d{1,2} )?(?:Martyrs|People|Revolutionaries|Lord|Women|Workers|Veterans|Rebels|Youth|Fighters|Farmers|Students)['’]s? (?:"
              + CAPITAL
              + "(?: |\\b))+");
  private static final Pattern DATED =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}(?:st|nd|rd|th)? (?!\\d)(?:"
              + CAPITAL
              + "['’]? ?)+");
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
    collect(OWNED, 0, text, names);
    collect(DATED, 0, text, names);
    collect(ITEM, 1, text, names);
    known.longNames().stream().filter(text::contains).forEach(names::add);
    names.removeIf(n -> !n.contains(" ") || n.contains("\n"));
    return names;
  }

  private static void collect(Pattern pattern, int group, String text, Set<String> names) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(group).strip().replaceFirst("^(?:The|A|An|In|On) ", ""));
    }
  }
}
