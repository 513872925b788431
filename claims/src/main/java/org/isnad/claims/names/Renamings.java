package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.ClaimType;

/**
 * New names that a text gives in parentheses: "Jund al-Khilafa in Algeria (rebranded Wilaya X)".
 */
public final class Renamings {
  private static final Pattern RENAMED =
      Pattern.compile(
          " \\((?:which |who )?(?:(?:has|have|had|was|were|later|then|now|since|subsequently"
              + "|recently|promptly) )*(?:changed its name to|re-?branded(?: itself)?(?: as)?"
              + "|renamed(?: itself)?(?: as)?|re-?named)"
              + " (?:the )?[“\"‘']?(?:the )?(\\p{Lu}[^(),;”\"]{2,60}?)[”\"’']?\\)");

  /** "AQM (now the Islamic State)", "the Nusra Front, now HTS,". */
  private static final Pattern NOW =
      Pattern.compile("(?: \\(|, |\\s?[—–] ?)now (?:the )?(?=\\p{Lu})");

  private static final Pattern BETWEEN =
      Pattern.compile("(?: in (?:the )?\\p{Lu}[\\p{L}’' -]*)?(?: \\([^()]*\\))?");

  private Renamings() {}

  /**
   * The renamings of one sentence.
   *
   * @param sentence its characters
   * @param from where they stand in the document
   * @param phrases its noun phrases
   */
  public static List<Statement> read(String sentence, int from, List<Phrase> phrases, Cast cast) {
    List<Statement> found = new ArrayList<>();
    Matcher matcher = RENAMED.matcher(sentence);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      String now = matcher.group(1).strip();
      before(sentence, start, phrases)
          .map(
              old ->
                  statement(
                      cast.of(old), cast.add(now, Kind.GROUP), from + old.start(), from + end))
          .filter(s -> s.object().filter(o -> o != s.subject()).isPresent())
          .ifPresent(found::add);
    }
    Matcher now = NOW.matcher(sentence);
    while (now.find()) {
      int start = now.start();
      int end = now.end();
      phrases.stream()
          .filter(p -> p.isName() && p.kind() == Kind.GROUP && p.start() == end)
          .flatMap(
              p ->
                  before(sentence, start, phrases).map(old -> renamed(old, p, from, cast)).stream())
          .filter(s -> s.object().filter(o -> o != s.subject()).isPresent())
          .forEach(found::add);
    }
    return found;
  }

  private static Statement renamed(Phrase old, Phrase now, int from, Cast cast) {
    return statement(cast.of(old), cast.of(now), from + old.start(), from + now.end());
  }

  /** The group that is named before the parenthesis, with a place between at most. */
  private static Optional<Phrase> before(String sentence, int end, List<Phrase> phrases) {
    return phrases.stream()
        .filter(p -> p.isName() && p.end() <= end)
        .filter(p -> p.kind() == Kind.GROUP || p.kind() == Kind.OTHER)
        .filter(p -> BETWEEN.matcher(sentence.substring(p.end(), end)).matches())
        .max(Comparator.comparingInt(Phrase::end));
  }

  private static Statement statement(Member old, Member now, int start, int end) {
    return new Statement(
        ClaimType.BECOMES,
        old,
        Optional.of(now),
        Optional.empty(),
        new TreeMap<>(),
        start,
        end,
        "becomes.now");
  }
}
