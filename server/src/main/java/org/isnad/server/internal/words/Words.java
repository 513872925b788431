package org.isnad.server.internal.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Range;

/**
 * The words of the pages in one language. Patterns are those of {@link MessageFormat}; numbers have
 * Latin digits in every language, so that they stand under one another and compare at a glance.
 */
public final class Words {
  /** The language that is shown where a reader wishes for none that is offered. */
  public static final Words ENGLISH = read("en");

  private static final Set<String> FROM_THE_RIGHT = Set.of("ar");
  private static final List<Words> OFFERED = offered(read("ar"));

  private final String language;
  private final Locale locale;
  private final Map<String, String> patterns;

  private Words(String language, Map<String, String> patterns) {
    this.language = language;
    this.locale = Locale.forLanguageTag(language + "-u-nu-latn");
    this.patterns = Map.copyOf(patterns);
  }

  private static Words read(String language) {
    return new Words(language, WordFile.read(language));
  }

  /** English, and each language whose file has all that the English one has. */
  private static List<Words> offered(Words other) {
    boolean isComplete = other.patterns.keySet().containsAll(ENGLISH.patterns.keySet());
    return isComplete ? List.of(ENGLISH, other) : List.of(ENGLISH);
  }

  /** The languages to choose from, English first. */
  public static List<Words> offered() {
    return OFFERED;
  }

  /** The words of a language that is offered. */
  public static Optional<Words> find(String language) {
    return OFFERED.stream().filter(words -> words.language.equals(language)).findFirst();
  }

  /**
   * Words for a reader.
   *
   * @param arguments what the pattern has places for; a day or a count is best given as it is
   * @throws IllegalArgumentException where the files have no such key
   */
  public String of(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for “" + key + "” in the file of " + language);
    }
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** The language's tag: {@code en}, {@code ar}. */
  public String language() {
    return language;
  }

  /** Where lines begin: {@code ltr} or {@code rtl}. */
  public String direction() {
    return FROM_THE_RIGHT.contains(language) ? "rtl" : "ltr";
  }

  /** A whole number, its thousands set apart. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /**
   * The word of a family, such as the statuses, for one of its members.
   *
   * @param word as the model, an address or a file writes it
   */
  public String term(String family, String word) {
    return of(family + "." + word);
  }

  /** The same where a family is open: a member without words is told as it is written. */
  public String termOrItself(String family, String word) {
    return patterns.getOrDefault(family + "." + word, word.replace('_', ' '));
  }

  /** A range: "5,000", "at most 350", "over 150", "3,000–6,500". */
  public String range(Range range) {
    if (range.low().equals(range.high()) || (range.low().isPresent() && range.high().isPresent())) {
      return range.isUnknown() ? term("status", "unknown") : range.toString();
    }
    return range
        .low()
        .map(low -> of("range.over", low))
        .or(() -> range.high().map(high -> of("range.at-most", high)))
        .orElse("");
  }

  /** Dates and ages in this language. */
  public Dates dates() {
    return new Dates(this);
  }

  /** A day: "30 May 2016". */
  public String day(LocalDate day) {
    return dates().day(day);
  }
}
