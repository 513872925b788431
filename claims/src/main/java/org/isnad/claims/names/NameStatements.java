package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.ClaimType;

/**
 * Where a text says that two names are one: a short form in parentheses, "also known as", a
 * translation in parentheses.
 */
public final class NameStatements {
  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}\\p{N}’'\\-/]*|al-\\p{Lu}[\\p{L}’'\\-]*|\\d{1,3}(?:st|nd|rd|th)?)";
  private static final String NAME =
      "(" + WORD + "(?:[ ]+(?:" + WORD + "|of|for|and|al|the|bin|ibn|wal|fi))*)";
  private static final Pattern ALSO =
      Pattern.compile(
          NAME
              + ",? ?\\(?(?:a\\.?k\\.?a\\.?:?|also known as|better known as|otherwise known as|also called|alias:?|nom de guerre:?|known locally as|known by its acronym|formerly known as|whose real name is|real name:?) (?:the )?[“\"‘']?"
              + NAME);
  private static final Pattern TRANSLATED =
      Pattern.compile(
          NAME
              + " \\((?:or |in Arabic:? |Arabic for |literally )?(?:the )?[“\"‘']?"
              + NAME
              + "[”\"’']?\\)");
  private static final Pattern SECOND =
      Pattern.compile(
          NAME + " \\(\\p{Lu}[\\p{L}.\\-]{1,9}(?:, | or |; )(?:or )?(?:the )?" + NAME + "\\)");

  private NameStatements() {}

  /** The statements of a run of a document's text, which may hold several sentences. */
  public static List<Statement> read(String text, int from, int to, Cast cast) {
    List<Statement> found = new ArrayList<>();
    String part = text.substring(from, to);
    for (Introduced one : Introduced.listOf(part)) {
      Member member = cast.add(one.name(), Kind.GROUP);
      found.add(
          statement(member, one.form(), from + one.start(), from + one.end(), "name.short-form"));
    }
    collect(ALSO, part, from, cast, "name.also-known-as", found);
    collect(TRANSLATED, part, from, cast, "name.in-parentheses", found);
    collect(SECOND, part, from, cast, "name.in-parentheses", found);
    return found;
  }

  private static void collect(
      Pattern pattern, String part, int from, Cast cast, String rule, List<Statement> found) {
    Matcher matcher = pattern.matcher(part);
    while (matcher.find()) {
      String left = matcher.group(1).replaceAll("['’]s?$", "");
      String right = matcher.group(2).replaceAll("['’]s?$", "");
      boolean shortForm =
          rule.equals("name.in-parentheses")
              && (!right.contains(" ") || right.split(" ").length > 8);
      boolean dated = right.matches(".*\\b(?:19|20)\\d\\d.*");
      if (!shortForm && !dated && !NameKey.of(left).equals(NameKey.of(right))) {
        Optional<Member> known = cast.find(left, Kind.OTHER);
        Member member = known.orElseGet(() -> cast.add(left, Kind.OTHER));
        cast.link(member, right);
        found.add(statement(member, right, from + matcher.start(), from + matcher.end(), rule));
      }
    }
  }

  private static Statement statement(Member member, String other, int start, int end, String rule) {
    return new Statement(
        ClaimType.NAME,
        member,
        Optional.empty(),
        Optional.of(other),
        new TreeMap<>(),
        start,
        end,
        rule);
  }
}
