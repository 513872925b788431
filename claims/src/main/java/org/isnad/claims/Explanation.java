package org.isnad.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.claims.grammar.Attempt;
import org.isnad.claims.grammar.Match;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * How a sentence was read: its parse, its phrases, the rules that fired and those that nearly did.
 *
 * @param parse the dependency tree
 * @param phrases the noun phrases and what each was taken for
 * @param attempts what came of each rule that a word of the sentence sets off
 */
public record Explanation(Parse parse, List<Phrase> phrases, List<Attempt> attempts) {
  public Explanation {
    phrases = List.copyOf(phrases);
    attempts = List.copyOf(attempts);
  }

  /** The explanation as lines for a terminal. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Parse");
    for (Token token : parse.tokens()) {
      String head = token.head() < 0 ? "" : parse.get(token.head()).form();
      lines.add(
          "  %2d %-18s %-6s %-10s %s"
              .formatted(token.index(), token.form(), token.tag(), token.label(), head));
    }
    lines.add("Phrases");
    for (Phrase phrase : phrases) {
      String title = phrase.title().map(t -> ", title " + t).orElse("");
      lines.add(
          "  %s: %s, %s%s"
              .formatted(phrase.name(), lower(phrase.kind()), lower(phrase.form()), title));
    }
    lines.add("Rules");
    attempts.forEach(attempt -> lines.add("  " + line(attempt)));
    if (attempts.isEmpty()) {
      lines.add("  no word of this sentence sets off a rule");
    }
    return lines;
  }

  private static String line(Attempt attempt) {
    return switch (attempt) {
      case Attempt.Fits fits -> "fired   " + line(fits.match());
      case Attempt.Misses misses ->
          "not     %s at “%s”: %s"
              .formatted(misses.frame().rule(), misses.trigger().form(), misses.reason());
    };
  }

  private static String line(Match match) {
    String subject = match.subject().map(p -> p.member().name()).orElse("nobody");
    String object = match.object().map(p -> " → " + p.member().name()).orElse("");
    String place = match.place().map(p -> " at " + p).orElse("");
    String speakers =
        match.saidBy().isEmpty() ? "" : ", said by " + String.join(" ← ", match.saidBy());
    return "%s at “%s”: %s%s%s (%s%s)"
        .formatted(
            match.frame().rule(),
            match.trigger().form(),
            subject,
            object,
            place,
            lower(match.modality()),
            speakers);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
