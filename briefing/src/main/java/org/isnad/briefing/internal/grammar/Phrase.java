package org.isnad.briefing.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ResolvedClaim;

/**
 * A party or a place in words.
 *
 * @param text the words: "the Dawn Brigade (DB)"
 * @param brief what it is called when it is named again
 * @param plural whether its verb is plural
 * @param claims what the words rest on, where they say more than a name
 */
public record Phrase(String text, String brief, boolean plural, List<ResolvedClaim> claims) {
  private static final String FROM = " from ";

  public Phrase {
    claims = List.copyOf(claims);
  }

  Phrase(String text, boolean plural, List<ResolvedClaim> claims) {
    this(text, text, plural, claims);
  }

  static Phrase of(String text, boolean plural) {
    return new Phrase(text, plural, List.of());
  }

  /** Several as one: "the Dawn Brigade, the Port Council and the Hill Union". */
  static Phrase all(List<Phrase> phrases) {
    if (phrases.size() == 1) {
      return phrases.getFirst();
    }
    List<ResolvedClaim> claims = new ArrayList<>();
    phrases.forEach(p -> claims.addAll(p.claims()));
    return new Phrase(together(phrases.stream().map(Phrase::text).toList()), true, claims);
  }

  /** "militias from Tripoli and Surman" for militias from the one and militias from the other. */
  private static String together(List<String> words) {
    String first = words.getFirst();
    int from = first.indexOf(FROM) + FROM.length();
    String shared = first.contains(FROM) ? first.substring(0, from) : "";
    boolean allShare =
        !shared.isEmpty()
            && words.stream().allMatch(w -> w.regionMatches(true, 0, shared, 0, from));
    return allShare
        ? shared + listed(words.stream().map(w -> w.substring(from)).toList())
        : listed(words);
  }

  /** "a, b and c". */
  public static String listed(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    List<String> first = words.subList(0, words.size() - 1);
    return String.join(", ", first) + " and " + words.getLast();
  }
}
