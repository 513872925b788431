package org.isnad.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.claims.grammar.Numbers;
import org.isnad.claims.names.Cast;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Statement;
import org.isnad.model.ClaimType;
import org.isnad.model.Passage;
import org.isnad.model.ProfileLine;
import org.isnad.model.Range;
import org.isnad.model.Sentence;

/** The values of one line of a profile, parted by commas: each makes a statement of its own. */
final class ProfileValues {
  /** What stands between two values; a parenthesis is passed over whole. */
  private static final Pattern VALUE =
      Pattern.compile("((?:\\([^()]*\\)|(?!,? and (?=\\p{Lu}))[^,;/()])+)");

  /** "(killed in 2021)", "(until March)", "(alleged)": so no more, or not for sure. */
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)\\b(?:until|till|former(?:ly)?|ex|killed|dead|deceased|died|late|captured|arrested|defunct|alleged(?:ly)?|reported(?:ly)?|disputed|denied|claimed|suspected|unconfirmed|possibl[ey]|likely|unclear|unknown)\\b|\\?|[–-]"
              + " ?(?:19|20)\\d\\d");

  private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)");
  private final ProfileLine line;
  private final Member body;
  private final Passage passage;
  private final Sentence sentence;
  private final Cast cast;

  ProfileValues(ProfileLine line, Member body, Passage passage, Sentence sentence, Cast cast) {
    this.line = line;
    this.body = body;
    this.passage = passage;
    this.sentence = sentence;
    this.cast = cast;
  }

  List<Statement> read(List<Phrase> phrases) {
    if (line.type() == ClaimType.STRENGTH) {
      return strength().stream().toList();
    }
    List<Statement> found = new ArrayList<>();
    Matcher values = VALUE.matcher(sentence.text());
    while (values.find()) {
      if (!UNSURE.matcher(values.group()).find()) {
        named(phrases, values.start(), values.end()).flatMap(this::statement).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The number alone may be no sentence that is read, so the whole line is asked. */
  private Optional<Statement> strength() {
    Sentence whole = passage.sentences().getFirst();
    String words = ASIDE.matcher(whole.text().substring(line.value())).replaceAll("");
    return Numbers.findFirst(words)
        .filter(number -> !UNSURE.matcher(whole.text()).find())
        .map(
            number ->
                statement(Optional.empty(), Optional.empty(), whole.end(), number, "strength"));
  }

  /** The name that a value begins with, where nothing but a small word stands behind it. */
  private Optional<Phrase> named(List<Phrase> phrases, int start, int end) {
    String value = sentence.text().substring(start, end);
    return phrases.stream()
        .filter(p -> p.isName() || p.form() == Phrase.Form.DESCRIPTION && p.noun().isEmpty())
        .filter(p -> p.start() >= start && p.end() <= end)
        .filter(p -> isWhole(value, p, start))
        .max((a, b) -> Integer.compare(a.last() - a.first(), b.last() - b.first()));
  }

  private static boolean isWhole(String value, Phrase phrase, int start) {
    String before = value.substring(0, phrase.start() - start).strip();
    String behind = ASIDE.matcher(value.substring(phrase.end() - start)).replaceAll("").strip();
    boolean title = phrase.title().filter(t -> t.equals(before)).isPresent();
    return (title || before.matches("(?:(?:and|the|[Tt]he|[“\"‘'])\\s*)*"))
        && behind.matches("\\p{Ll}{0,15}[.”\"’']?");
  }

  private Optional<Statement> statement(Phrase phrase) {
    int end = sentence.start() + phrase.end();
    if (line.type() == ClaimType.NAME) {
      cast.link(body, phrase.name());
      return Optional.of(
          statement(Optional.empty(), Optional.of(phrase.name()), end, Range.UNKNOWN, "name"));
    }
    Member other = cast.of(phrase);
    return fits(other.kind()) && other != body
        ? Optional.of(
            statement(Optional.of(other), Optional.empty(), end, Range.UNKNOWN, line.type().word()))
        : Optional.empty();
  }

  /** Whether one of this kind can be what the label asks for; a name of unknown kind can. */
  private boolean fits(Kind kind) {
    return kind == Kind.OTHER
        || switch (line.type()) {
          case LEADS -> kind == Kind.PERSON;
          case OPERATES_IN, CONTROLS -> kind.isPlace();
          case MEMBER_OF, SPLITS_FROM -> kind == Kind.GROUP;
          default -> kind.isActor();
        };
  }

  private Statement statement(
      Optional<Member> other, Optional<String> name, int end, Range number, String rule) {
    SortedMap<String, String> detail = new TreeMap<>();
    line.role().ifPresent(role -> detail.put("role", role));
    if (line.type() == ClaimType.SUPPORTS) {
      detail.put("means", "other");
    }
    if (line.type() == ClaimType.CONTROLS) {
      detail.put("extent", "partial");
    }
    boolean turned = other.isPresent() && !line.isOfSubject();
    return new Statement(
        line.type(),
        turned ? other.get() : body,
        turned ? Optional.of(body) : other,
        name,
        detail,
        number,
        passage.sentences().getFirst().start(),
        end,
        "profile." + rule);
  }
}
