package org.isnad.claims.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.claims.Lexicon;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;

/**
 * Finds the noun phrase around a head word and tells what it names, by the register first and then
 * by its shape.
 */
public final class Phrases {
  private static final Set<String> GROUP_NOUNS = Words.list("group-nouns");
  private static final Set<String> PERSON_NOUNS = Words.list("person-nouns");
  private static final Set<String> PLACE_NOUNS = Words.list("place-nouns");
  private static final Set<String> RANKS = Words.list("ranks");
  private static final Set<String> PLACES = Words.list("countries");
  private static final Set<String> INSIDE =
      Set.of(
          "compound", "nmod", "amod", "num", "poss", "case", "det", "hyph", "nn", "hmod", "attr");
  private final Map<String, Kind> register = new HashMap<>();

  public Phrases(Lexicon lexicon) {
    for (Entity entity : lexicon.entities()) {
      Kind kind = kindOf(entity.kind());
      register.put(key(entity.name()), kind);
      entity.aliases().forEach(alias -> register.putIfAbsent(key(alias), kind));
    }
  }

  /** The phrase that a word heads. */
  public Phrase around(Parse parse, Token head) {
    if (PLACE_NOUNS.contains(head.lemma()) && !head.isName()) {
      for (Token of : parse.dependents(head, List.of("prep"))) {
        for (Token name : parse.dependents(of, List.of("pobj"))) {
          if (of.lemma().equals("of") && name.isName()) {
            Phrase inner = around(parse, name);
            return new Phrase(name, inner.start(), inner.end(), inner.text(), Kind.PLACE, true);
          }
        }
      }
    }
    int first = leftEdge(parse, head);
    int last = rightEdge(parse, head);
    while (first < last && isSkipped(parse.get(first))) {
      first++;
    }
    int start = parse.get(first).start();
    int end = parse.get(last).end();
    String text = parse.text().substring(start, end);
    return new Phrase(
        head, start, end, text, kind(parse, head, text), isName(parse, head, first, last));
  }

  private static boolean isName(Parse parse, Token head, int first, int last) {
    return head.isName()
        || (first < last && parse.get(first).isName() && GROUP_NOUNS.contains(head.lemma()));
  }

  private static boolean isSkipped(Token token) {
    return token.tag().equals("DT")
        || token.tag().equals("CD") && token.label().equals("nmod")
        || RANKS.contains(token.form().toLowerCase(Locale.ROOT))
        || token.label().equals("punct")
        || token.tag().equals("PRP$");
  }

  private static int leftEdge(Parse parse, Token head) {
    int edge = head.index();
    for (int i = head.index() - 1; i >= 0; i--) {
      Token token = parse.get(i);
      if (!parse.isUnder(token, head) || !isInside(parse, token, head)) {
        break;
      }
      edge = i;
    }
    return edge;
  }

  private static boolean isInside(Parse parse, Token token, Token head) {
    Token current = token;
    while (current.index() != head.index()) {
      if (current.label().equals("poss") || current.tag().equals("POS")) {
        return false;
      }
      if (!INSIDE.contains(current.label()) && !current.label().equals("punct")) {
        return false;
      }
      current = parse.get(current.head());
    }
    return !(token.label().equals("punct")
        && (token.form().equals(",") || token.form().equals("(")));
  }

  private static int rightEdge(Parse parse, Token head) {
    if (!head.isName() || !GROUP_NOUNS.contains(head.lemma())) {
      return head.index();
    }
    int edge = head.index();
    for (Token of : parse.dependents(head, List.of("prep"))) {
      boolean adjacent = of.index() == head.index() + 1;
      if (adjacent && (of.lemma().equals("of") || of.lemma().equals("for"))) {
        edge =
            parse.dependents(of, List.of("pobj")).stream()
                .filter(Token::isName)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(edge);
      }
    }
    return edge;
  }

  private Kind kind(Parse parse, Token head, String text) {
    Kind known = register.get(key(text));
    if (known == null && head.isName()) {
      known = register.get(key(head.form()));
    }
    if (known != null) {
      return known;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (PLACES.contains(lower)) {
      return Kind.PLACE;
    }
    return kindByShape(parse, head, text);
  }

  private static Kind kindByShape(Parse parse, Token head, String text) {
    String lemma = head.lemma();
    if (GROUP_NOUNS.contains(lemma) || hasGroupWord(text)) {
      return Kind.GROUP;
    }
    if (PERSON_NOUNS.contains(lemma) || hasRank(parse, head)) {
      return Kind.PERSON;
    }
    if (PLACE_NOUNS.contains(lemma)) {
      return Kind.PLACE;
    }
    if (!head.isName()) {
      return Kind.OTHER;
    }
    if (isAcronym(text)) {
      return Kind.GROUP;
    }
    if (isPlacePosition(parse, head)) {
      return Kind.PLACE;
    }
    return text.contains(" ") ? Kind.PERSON : Kind.OTHER;
  }

  private static boolean hasGroupWord(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
      if (GROUP_NOUNS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasRank(Parse parse, Token head) {
    return parse.dependents(head).stream()
        .anyMatch(t -> RANKS.contains(t.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isAcronym(String text) {
    return text.matches("[A-Z][A-Z.\\-]{1,7}s?");
  }

  private static boolean isPlacePosition(Parse parse, Token head) {
    return head.label().equals("pobj")
        && Set.of("in", "at", "near", "from", "around", "into", "outside", "toward", "towards")
            .contains(parse.get(head.head()).lemma());
  }

  private static Kind kindOf(EntityClass entityClass) {
    return switch (entityClass) {
      case PLACE -> Kind.PLACE;
      case PERSON -> Kind.PERSON;
      case UNKNOWN -> Kind.OTHER;
      case STATE,
          GOVERNMENT,
          POLITICAL_BODY,
          ARMY,
          POLICE,
          MILITIA,
          ARMED_GROUP,
          JIHADIST_GROUP,
          ETHNIC_GROUP,
          COALITION,
          COMMAND,
          INTERNATIONAL_ORG,
          MEDIA,
          COMPANY ->
          Kind.GROUP;
    };
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
