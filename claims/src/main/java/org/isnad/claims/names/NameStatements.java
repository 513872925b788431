package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.claims.time.TimeReader;
import org.isnad.model.ClaimType;

/**
 * Where a text says that two names are one: a short form in parentheses, "also known as", a
 * translation in parentheses. The words for it are data: {@code words/other-names.txt}.
 */
public final class NameStatements {
  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}\\p{N}’'\\-/]*|al-\\p{Lu}[\\p{L}’'\\-]*|\\d{1,3}(?:st|nd|rd|th)?)";
  private static final String NAME =
      "("
          + WORD
          + "(?:[ ]+(?:"
          + WORD
          + "|(?:of|for|and|al|the|bin|ibn|wal|fi|de|del|du|des|da|do|la|le|et|pour)\\b))*)";
  private static final String QUOTE = "(?:[tT]he )?[“\"‘']?(?:[tT]he )?";
  private static final Pattern ALSO =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}”\"’)]),? ?\\(?\\b(?:"
              + Words.rows("other-names").stream()
                  .map(row -> String.join("|", row))
                  .collect(Collectors.joining("|"))
              + ") "
              + QUOTE
              + NAME);
  private static final Pattern TRANSLATED =
      Pattern.compile(
          " \\((?:or |in Arabic:? |Arabic for |literally |\\p{Lu}\\p{Ll}+:"
              + " [^()“\"]*(?=[“\"]))?[“\"]?"
              + QUOTE
              + NAME
              + "[”\"’']{0,2}\\)");
  private static final Pattern SECOND =
      Pattern.compile(
          " \\(\\p{Lu}[\\p{L}.\\-]{1,9}(?:, | or |; )(?:or |(?:also )?(?:known|referred to) as"
              + " )?(?:the )?"
              + NAME
              + "\\)");
  private static final Pattern OR = Pattern.compile(", or (?:the )?(\\p{Lu}{2,}\\d*)\\b");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final int MOST_WORDS = 8;
  private final List<Phrase> phrases;
  private final Cast cast;
  private final String part;
  private final int from;
  private final List<Statement> found = new ArrayList<>();

  private NameStatements(String part, int from, List<Phrase> phrases, Cast cast) {
    this.part = part;
    this.from = from;
    this.phrases = phrases;
    this.cast = cast;
  }

  /**
   * The statements of one sentence.
   *
   * @param sentence its characters
   * @param from where they stand in the document
   * @param phrases its noun phrases
   */
  public static List<Statement> read(String sentence, int from, List<Phrase> phrases, Cast cast) {
    NameStatements statements = new NameStatements(sentence, from, phrases, cast);
    statements.collectShortForms();
    statements.collect(ALSO, "name.also-known-as");
    statements.collect(TRANSLATED, "name.in-parentheses");
    statements.collect(SECOND, "name.in-parentheses");
    statements.collect(OR, "name.or");
    return statements.found;
  }

  private void collectShortForms() {
    for (Introduced one : Introduced.listOf(part)) {
      Member member = cast.add(one.name(), Kind.GROUP);
      found.add(statement(member, one.form(), one.start(), one.end(), "name.short-form"));
    }
  }

  private void collect(Pattern pattern, String rule) {
    Matcher matcher = pattern.matcher(part);
    while (matcher.find()) {
      String other = whole(matcher);
      Optional<Phrase> named = before(matcher.start());
      if (named.isPresent() && isOther(named.get(), other, rule)) {
        Member member = cast.of(named.get());
        cast.link(member, other);
        found.add(statement(member, other, named.get().start(), matcher.end(), rule));
      }
    }
  }

  /** The other name, with a small noun that ends it: "formerly the Ghneiwa brigade". */
  private String whole(Matcher matcher) {
    return phrases.stream()
        .filter(p -> p.isName() && p.start() == matcher.start(1) && p.end() > matcher.end(1))
        .map(p -> part.substring(p.start(), p.end()))
        .filter(longer -> !longer.contains(","))
        .findFirst()
        .orElseGet(() -> POSSESSIVE.matcher(matcher.group(1)).replaceAll(""));
  }

  /** The name, or the description that holds one, that ends here. */
  private Optional<Phrase> before(int end) {
    return phrases.stream()
        .filter(
            p ->
                p.end() == end
                    || p.end() < end
                        && part.substring(p.end(), end).matches("[”\"’']| ?\\([^()]*\\)"))
        .filter(p -> p.isName() || isTelling(p) && !p.name().contains(" of "))
        .max(Comparator.comparingInt(p -> p.end() - p.start()));
  }

  private static boolean isTelling(Phrase phrase) {
    return phrase.form() == Phrase.Form.DESCRIPTION
        && phrase.kind() == Kind.GROUP
        && phrase.noun().isPresent()
        && phrase.name().chars().anyMatch(Character::isUpperCase);
  }

  private boolean isOther(Phrase named, String other, String rule) {
    boolean same =
        NameKey.of(named.name()).equals(NameKey.of(other)) || NameKey.of(other).isEmpty();
    boolean part = !other.contains(" ") && named.name().startsWith(other + " ");
    if (same || part || YEAR.matcher(other).find() || TimeReader.isDate(other)) {
      return false;
    }
    return switch (rule) {
      case "name.or" -> Introduced.isShortFor(named.name(), other);
      case "name.in-parentheses" ->
          other.contains(" ") && other.split(" ").length <= MOST_WORDS && isSameSort(named, other);
      default -> isSameSort(named, other);
    };
  }

  /** A person is no university, and nothing is another name of the land it lies in. */
  private boolean isSameSort(Phrase named, String other) {
    boolean body = NounClasses.classOfName(other).isPresent();
    boolean land = cast.isLand(other) && named.kind() != Kind.PLACE && named.kind() != Kind.STATE;
    return !land && !(body && (named.kind() == Kind.PERSON || named.kind() == Kind.PLACE));
  }

  private Statement statement(Member member, String other, int start, int end, String rule) {
    return new Statement(
        ClaimType.NAME,
        member,
        Optional.empty(),
        Optional.of(other),
        new TreeMap<>(),
        from + start,
        from + end,
        rule);
  }
}
