package org.isnad.briefing.internal.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Selector;

/** The words of reports as they are quoted. */
public final class Texts {
  private static final int LONGEST = 300;
  private static final Pattern NUMBERED = Pattern.compile("(?:^|[:;.] )\\(?\\d{1,2}\\) ");

  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "^(He|She|It|They|His|Her|Its|Their|Them|These|Those|Of"
              + " (?:these|those|them)|Both|(?:Some|One|Two|Many|Most|Three|Several) of"
              + " (?:its|their|his|her|them|these|those)|The (?:latter|former|other|two))\\b");

  private Texts() {}

  /** The sentence of the report in which a claim's words stand; these words where it has none. */
  public static String sentence(ResolvedClaim claim, ClaimView view) {
    return sentence(claim.claim().selector(), view.documentOf(claim));
  }

  /** The sentence in which words stand, without line breaks; cut around them where it is long. */
  public static String sentence(Selector words, Document document) {
    Optional<String> whole =
        document.passages().stream()
            .filter(p -> p.start() <= words.start() && words.start() < p.end())
            .flatMap(p -> p.sentences().stream())
            .filter(s -> s.start() <= words.start() && words.start() < s.end())
            .filter(s -> words.end() <= s.end())
            .map(s -> s.text())
            .findFirst();
    String exact = tidy(words.exact());
    String text = unnumbered(tidy(whole.orElse(exact)), exact);
    return text.length() <= LONGEST ? text : around(text, exact);
  }

  /** The sentence as it is quoted: where it points back, behind the one it points to. */
  static String quotation(ResolvedClaim claim, ClaimView view) {
    String sentence = sentence(claim, view);
    return pointsBack(sentence)
        ? findBefore(claim, view)
            .map(before -> before + " " + sentence)
            .filter(both -> both.length() <= LONGEST)
            .orElse(sentence)
        : sentence;
  }

  /** Whether a sentence cannot be understood without the one before it. */
  static boolean pointsBack(String sentence) {
    return POINTS_BACK.matcher(sentence).find();
  }

  /** The sentence before that of a claim, in the same passage; of a sentence cut out, none. */
  private static Optional<String> findBefore(ResolvedClaim claim, ClaimView view) {
    int at = claim.claim().selector().start();
    return view.documentOf(claim).passages().stream()
        .filter(p -> p.start() <= at && at < p.end())
        .flatMap(p -> p.sentences().stream())
        .filter(s -> s.end() <= at)
        .reduce((one, next) -> next)
        .map(s -> tidy(s.text()))
        .filter(s -> !pointsBack(s));
  }

  /** From the number of a point in a list on: "2) The army lost ground". */
  private static String unnumbered(String text, String exact) {
    int at = Math.max(0, text.indexOf(exact));
    Matcher number = NUMBERED.matcher(text.substring(0, at));
    int start = 0;
    while (number.find()) {
      start = number.end();
    }
    return text.substring(start);
  }

  /** The words up to the end of a claim. */
  static String before(Claim claim) {
    return claim.selector().prefix() + claim.selector().exact();
  }

  private static String around(String text, String exact) {
    int at = text.indexOf(exact);
    if (at < 0 || exact.length() >= LONGEST) {
      return exact;
    }
    int room = (LONGEST - exact.length()) / 2;
    int start = at <= room ? 0 : text.indexOf(' ', at - room) + 1;
    int end = Math.min(text.length(), at + exact.length() + room);
    end = end == text.length() ? end : Math.max(text.lastIndexOf(' ', end), at + exact.length());
    return (start == 0 ? "" : "… ")
        + text.substring(start, end)
        + (end < text.length() ? " …" : "");
  }

  /** White space as single blanks. */
  public static String tidy(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** With a capital. */
  public static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** A sentence out of its parts: one mark at its end, no comma before another mark. */
  static String closed(String text) {
    String tidied =
        tidy(text)
            .replaceAll("[, ]+,", ",")
            .replaceAll(",([.;:)])", "$1")
            .replace(", (", " (")
            .replaceAll("[,;]$", "");
    boolean ends = tidied.endsWith(".") || tidied.endsWith(".”") || tidied.endsWith("?”");
    return capitalised(tidied) + (ends ? "" : ".");
  }
}
