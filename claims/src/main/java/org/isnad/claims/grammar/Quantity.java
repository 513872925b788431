package org.isnad.claims.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.NumberWords;
import org.isnad.model.Range;

/**
 * How many a noun phrase counts: "at least 14 displaced people", "between 20 and 30 civilians",
 * "twenty-one Copts", "a soldier", "the 12". Words that give no bound ("dozens", "several") give no
 * number.
 */
final class Quantity {
  private static final Map<String, Integer> MANY =
      Map.of("dozen", 12, "hundred", 100, "thousand", 1000, "million", 1_000_000);
  private static final String WORD =
      "(?:" + NumberWords.TEN + "(?:[ -]+" + NumberWords.UNIT + ")?|" + NumberWords.UNIT + ")";
  private static final String NUMBER =
      "((?:\\d{1,3}(?:[, ]\\d{3})+|\\d+(?:\\.\\d+)?|"
          + WORD
          + "|an?|half a)(?: (?:dozen|hundred|thousand|million)\\b)|\\d{1,3}(?:,\\d{3})+|\\d+|"
          + WORD
          + ")";
  private static final String LEAST =
      "at least|more than|over|no fewer than|no less than|not less than|not fewer than|upwards of"
          + "|above|a minimum of";
  private static final String MOST =
      "at most|up to|no more than|not more than|as many as|fewer than|less than|under|a maximum of";
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\b" + NUMBER + "(?: ?(?:and|to|or) ?|(?<=\\d) ?[-–] ?(?=\\d))" + NUMBER + "(?![\\d-])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?:\\b("
              + LEAST
              + "|"
              + MOST
              + ")\\s+)?(?:the |another |an? additional )?\\b"
              + NUMBER
              + "\\b(?!-|%| per)",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "at",
          "least",
          "most",
          "more",
          "than",
          "over",
          "under",
          "up",
          "to",
          "around",
          "about",
          "nearly",
          "almost",
          "some",
          "approximately",
          "roughly",
          "fewer",
          "less",
          "no",
          "not",
          "as",
          "many",
          "between",
          "and",
          "or",
          "from",
          "upwards",
          "of",
          "estimated",
          "another",
          "other",
          "additional",
          "further",
          "the",
          "a",
          "an",
          "both",
          "above",
          "minimum",
          "maximum",
          "only",
          "just",
          "-",
          "–",
          "half");

  private Quantity() {}

  /** The number of what a noun, or a number that stands for it, counts. */
  static Optional<Range> of(Parse parse, Token head) {
    Token counted = counted(parse, head);
    // The parse leaves out bound words before a number; the text before it still has them.
    int first = leftEdge(parse, counted);
    int number = firstNumber(parse, first, counted.index());
    if (number < 0) {
      return isOne(parse, counted) ? Optional.of(Range.exactly(1)) : Optional.empty();
    }
    int end = Math.min(parse.text().length(), counted.end() + 12);
    int from = first == 0 ? 0 : parse.get(first - 1).end();
    return read(
        parse.text().substring(from, counted.end()).replaceAll("\\([^()]*\\)", " "),
        parse.text().substring(counted.end(), end));
  }

  /** "a total of 12 people": what is counted stands behind "of". */
  private static Token counted(Parse parse, Token head) {
    if (!Set.of("total", "group", "body", "number", "life").contains(head.lemma())) {
      return head;
    }
    for (Token of : parse.dependents(head, List.of("prep"))) {
      if (of.lemma().equals("of")) {
        return parse.dependents(of, List.of("pobj")).stream().findFirst().orElse(head);
      }
    }
    return head;
  }

  /** The first word of the stretch that belongs to a noun: its modifiers, number and bounds. */
  private static int leftEdge(Parse parse, Token head) {
    int edge = head.index();
    boolean behindNumber = head.tag().equals("CD");
    for (int i = head.index() - 1; i >= 0; i--) {
      Token token = parse.get(i);
      boolean number = token.tag().equals("CD") || isNumberWord(token);
      boolean bound = BEFORE_NUMBER.contains(token.lemma()) && !isLoose(parse, i);
      boolean modifier = isModifier(token) && (!token.tag().startsWith("V") || token.head() > i);
      if (hasComma(parse, i) || !(number || (behindNumber ? bound : modifier))) {
        break;
      }
      behindNumber |= number;
      edge = i;
    }
    return edge;
  }

  /** "and", "or" and "to" belong to a number only behind another: "20 to 30", "up to 30". */
  private static boolean isLoose(Parse parse, int i) {
    boolean joins = Set.of("and", "or", "to", "-", "–").contains(parse.get(i).lemma());
    if (!joins) {
      return false;
    }
    Token before = parse.get(Math.max(0, i - 1));
    return !(before.tag().equals("CD") || isNumberWord(before) || before.lemma().equals("up"));
  }

  private static boolean isModifier(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("HYPH")
        || token.tag().equals("VBN")
        || token.tag().equals("VBG")
        || token.tag().equals("RB")
        || Set.of("a", "an", "the", "one", "other").contains(token.lemma());
  }

  private static boolean isNumberWord(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return NumberWords.find(form).isPresent() || MANY.containsKey(form);
  }

  private static boolean hasComma(Parse parse, int i) {
    return parse
        .text()
        .substring(parse.get(i).end(), parse.get(i + 1).start())
        .matches("(?s).*[,(;:].*");
  }

  private static int firstNumber(Parse parse, int first, int last) {
    for (int i = first; i <= last; i++) {
      Token token = parse.get(i);
      boolean number = token.tag().equals("CD") || isNumberWord(token);
      boolean part =
          token.form().contains("-")
              && Character.isLetter(token.form().charAt(token.form().length() - 1))
              && Character.isDigit(token.form().charAt(0));
      if (number && !part) {
        return i;
      }
    }
    return -1;
  }

  /** "a soldier", "one civilian", "another man". */
  private static boolean isOne(Parse parse, Token noun) {
    return noun.tag().equals("NN")
        && parse.dependents(noun).stream()
            .anyMatch(
                t ->
                    t.index() < noun.index()
                        && Set.of("a", "an", "another").contains(t.lemma())
                        && Set.of("det", "nmod", "amod").contains(t.label()));
  }

  /** Reads the number of a stretch; "or more" behind it leaves it open above. */
  static Optional<Range> read(String text, String after) {
    Matcher between = BETWEEN.matcher(text);
    if (between.find()) {
      int low = value(between.group(1));
      int high = value(between.group(2));
      return low <= high ? Optional.of(Range.of(low, high)) : Optional.empty();
    }
    Matcher single = SINGLE.matcher(text);
    if (!single.find()) {
      return Optional.empty();
    }
    int value = value(single.group(2));
    if (single.group(1) == null && single.group(2).matches("19\\d\\d|20\\d\\d")) {
      return Optional.empty();
    }
    String bound = single.group(1) == null ? "" : single.group(1).toLowerCase(Locale.ROOT);
    boolean more = (text.substring(single.end()) + after).matches("(?s) (?:or|and) more\\b.*");
    if (more || bound.matches(LEAST)) {
      return Optional.of(Range.atLeast(value));
    }
    return Optional.of(bound.matches(MOST) ? Range.atMost(value) : Range.exactly(value));
  }

  private static int value(String words) {
    double value = 0;
    for (String word : words.toLowerCase(Locale.ROOT).replace(",", "").split("[ -]+")) {
      if (MANY.containsKey(word)) {
        value = (value == 0 ? 1 : value) * MANY.get(word);
      } else if (word.equals("half")) {
        value = 0.5;
      } else if (Character.isDigit(word.charAt(0))) {
        value += Double.parseDouble(word.length() > 9 ? word.substring(0, 9) : word);
      } else if (!word.startsWith("a")) {
        value += NumberWords.find(word).orElse(0);
      }
    }
    return (int) Math.min(Integer.MAX_VALUE, value);
  }
}
