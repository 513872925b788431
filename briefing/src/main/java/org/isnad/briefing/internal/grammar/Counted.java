package org.isnad.briefing.internal.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.Claim;
import org.isnad.model.Range;

/** Numbers in words: "between 2,000 and 3,000", "at most 350", "with 32 killed". */
public final class Counted {
  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern ROUGH =
      Pattern.compile("(?i)\\b(about|around|approximately|some|roughly|nearly|near)\\b");

  private Counted() {}

  /** One to ten as words, others in figures. */
  public static String word(long number) {
    return number >= 0 && number < SMALL.size() ? SMALL.get((int) number) : grouped(number);
  }

  /** "one source", "two sources". */
  public static String of(long number, String one) {
    return word(number) + " " + one + (number == 1 ? "" : "s");
  }

  /** A range; "about" where the report's own words make it rough. */
  public static String range(Range range, String quote) {
    if (range.low().isPresent() && range.high().isPresent()) {
      int low = range.low().get();
      int high = range.high().get();
      boolean rough = low == high && ROUGH.matcher(quote).find();
      return low == high
          ? (rough ? "about " : "") + grouped(low)
          : "between " + grouped(low) + " and " + grouped(high);
    }
    return range
        .low()
        .map(l -> "at least " + grouped(l))
        .or(() -> range.high().map(h -> "at most " + grouped(h)))
        .orElse("an unknown number of");
  }

  /** ", with 32 killed and about 50 wounded"; empty where nobody counts them. */
  static String losses(Claim claim) {
    String quote = claim.selector().exact();
    Optional<String> killed = range(claim, "killed").map(r -> told(r) + " killed");
    Optional<String> injured = range(claim, "injured").map(r -> told(r) + " wounded");
    List<String> both =
        java.util.stream.Stream.of(killed, injured).flatMap(Optional::stream).toList();
    return both.isEmpty() || quote.isEmpty() ? "" : ", with " + Phrase.listed(both);
  }

  private static String told(Range range) {
    boolean exact = range.low().isPresent() && range.low().equals(range.high());
    return exact ? word(range.low().get()) : range(range, "");
  }

  /** The killed or the injured of an event. */
  public static Optional<Range> range(Claim claim, String whom) {
    Range range = new Range(number(claim, whom + "_low"), number(claim, whom + "_high"));
    return Optional.of(range).filter(r -> !r.isUnknown());
  }

  private static Optional<Integer> number(Claim claim, String key) {
    return claim.findDetail(key).filter(n -> n.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
