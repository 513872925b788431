package org.isnad.claims.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * Words that stand for several actors told before: "both", "the two sides", "these states".
 *
 * @param noun their noun in dictionary form; empty for "both", "each of them", "the two"
 * @param kind of what kind the noun says they are, see {@code plural-nouns.txt}
 * @param count how many they say there are; 0 where they do not say
 * @param acts whether they are the subject of an active verb
 */
public record PluralReference(String noun, String kind, int count, boolean acts) {
  private static final Map<String, String> NOUNS = Words.table("plural-nouns");
  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Set<String> OPPOSING =
      Set.of(
          "rival", "warring", "opposing", "competing", "belligerent", "feuding", "war", "oppose");

  /** Adjectives that do not pick out some of many. */
  private static final Set<String> EMPTY =
      Set.of(
          "armed",
          "militant",
          "insurgent",
          "rebel",
          "islamist",
          "jihadist",
          "militia",
          "neighbouring",
          "neighboring",
          "same",
          "separatist",
          "opposition",
          "political");

  private static final Set<String> ROLES = Set.of("nsubj", "nsubjpass", "dobj", "pobj");

  /** What a word, heading its phrase, stands for so; empty where it does not. */
  public static Optional<PluralReference> at(Parse parse, Token word) {
    boolean acts = word.label().equals("nsubj");
    String form = word.form().toLowerCase(Locale.ROOT);
    if (NOUNS.containsKey(word.lemma()) && word.isNoun() && !word.isName()) {
      return ofNoun(parse, word, acts);
    }
    if (!ROLES.contains(word.label())) {
      return Optional.empty();
    }
    return switch (form) {
      case "both" -> ofWhole(parse, word, 2, acts);
      case "each", "all" -> ofWhole(parse, word, 0, acts);
      case "pair" -> has(parse, word, "the") ? pronoun(2, acts) : Optional.empty();
      default -> isNumber(parse, word) ? pronoun(number(form), acts) : Optional.empty();
    };
  }

  private static Optional<PluralReference> pronoun(int count, boolean acts) {
    return Optional.of(new PluralReference("", "any", count, acts));
  }

  /** "both", "each of them", "all of these groups"; "each" and "all" alone stand for anything. */
  private static Optional<PluralReference> ofWhole(
      Parse parse, Token word, int count, boolean acts) {
    List<Token> of =
        parse.dependents(word, List.of("prep")).stream()
            .filter(p -> p.lemma().equals("of") && p.index() == word.index() + 1)
            .flatMap(p -> parse.dependents(p, List.of("pobj")).stream())
            .toList();
    if (of.isEmpty()) {
      return count == 2 && !beginsPair(parse, word) ? pronoun(count, acts) : Optional.empty();
    }
    Token whole = of.getFirst();
    if (Set.of("them", "which", "whom").contains(whole.form())) {
      return pronoun(count, acts);
    }
    return ofNoun(parse, whole, acts)
        .filter(r -> count == 0 || r.count() == 0 || r.count() == count)
        .map(r -> new PluralReference(r.noun(), r.kind(), Math.max(count, r.count()), acts));
  }

  /** "in both fighting and talking": it only goes before "and". */
  private static boolean beginsPair(Parse parse, Token both) {
    int next = both.index() + 1;
    return next < parse.tokens().size()
        && parse.get(next).tag().matches("VBG|NN.*|JJ.*|DT|PRP\\$|CD|IN")
        && !parse.get(next).label().equals("npadvmod");
  }

  /** "the two", "these three". */
  private static boolean isNumber(Parse parse, Token word) {
    boolean of =
        parse.dependents(word, List.of("prep")).stream().anyMatch(p -> p.lemma().equals("of"));
    return word.tag().equals("CD")
        && NUMBERS.contains(word.form().toLowerCase(Locale.ROOT))
        && !of
        && (has(parse, word, "the") || isPointed(parse, word));
  }

  private static Optional<PluralReference> ofNoun(Parse parse, Token noun, boolean acts) {
    boolean each = has(parse, noun, "each") && noun.lemma().equals("side");
    boolean several = noun.tag().equals("NNS") || noun.form().equals("forces");
    if (!each && !several || !NOUNS.containsKey(noun.lemma()) || isNew(parse, noun)) {
      return Optional.empty();
    }
    List<Token> before =
        parse.dependents(noun).stream().filter(t -> t.index() < noun.index()).toList();
    boolean opposed = before.stream().anyMatch(t -> OPPOSING.contains(t.lemma()));
    int told =
        before.stream()
            .filter(t -> t.tag().equals("CD"))
            .mapToInt(t -> number(t.form()))
            .findFirst()
            .orElse(0);
    boolean the = has(parse, noun, "the");
    boolean both = has(parse, noun, "both");
    boolean all = has(parse, noun, "all") && told > 0;
    boolean definite =
        both || each || all || isPointed(parse, noun) || the && (told > 0 || opposed);
    int count = both || each || told == 0 && opposed ? 2 : told;
    return definite && count >= 0 && before.stream().allMatch(t -> isEmpty(t))
        ? Optional.of(
            new PluralReference(noun.lemma(), NOUNS.getOrDefault(noun.lemma(), "any"), count, acts))
        : Optional.empty();
  }

  private static boolean isEmpty(Token before) {
    return before.tag().matches("DT|PDT|CD|CC|HYPH|,")
        || EMPTY.contains(before.lemma())
        || OPPOSING.contains(before.lemma())
        || before.tag().matches("JJ|NNP|NNPS") && Character.isUpperCase(before.form().charAt(0));
  }

  /** "the two groups that fight in Goma", "the two sides of the river": told here. */
  private static boolean isNew(Parse parse, Token noun) {
    boolean told = Set.of("attr", "appos").contains(noun.label());
    return told
        || parse.dependents(noun).stream()
            .anyMatch(
                t ->
                    t.label().equals("poss")
                        || t.index() > noun.index()
                            && (t.label().equals("prep") && Set.of("of", "from").contains(t.lemma())
                                || t.label().equals("acl") && !noun.lemma().equals("side")
                                || t.label().equals("relcl") && !isBehindComma(parse, t)));
  }

  private static boolean isBehindComma(Parse parse, Token clause) {
    int first = parse.subtree(clause).getFirst().index();
    return first > 0 && parse.get(first - 1).form().equals(",");
  }

  private static boolean isPointed(Parse parse, Token word) {
    return has(parse, word, "these") || has(parse, word, "those");
  }

  private static boolean has(Parse parse, Token word, String determiner) {
    return parse.dependents(word).stream()
        .anyMatch(t -> t.index() < word.index() && t.form().equalsIgnoreCase(determiner));
  }

  /** The number that a word tells; 0 for none, -1 for one that is not known. */
  public static int number(String form) {
    int at = NUMBERS.indexOf(form.toLowerCase(Locale.ROOT));
    return at >= 0 ? at + 2 : -1;
  }
}
