package org.isnad.entities.internal.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.Token.Bond;

/** Reads names in any script into their parts. */
public final class NameReader {
  private static final Pattern DOTTED =
      Pattern.compile("(?<!\\p{L})(?:\\p{L}{1,2}\\.){1,7}\\p{L}{1,2}(?!\\p{L})\\.?");
  private static final Pattern SHORT_FORM =
      Pattern.compile("[(/]\\s*(\\p{Lu}[\\p{L}\\p{N}.\\-/]{1,9})\\s*(?:\\)|$)");
  private static final Pattern JOINED = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll}{2})");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern NOT_LATIN = Pattern.compile("[\\p{L}\\p{M}&&[^\\p{IsLatin}]]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’'‘`´ʿʾʼ′]");
  private static final int LONGEST_SHORT_FORM = 7;
  private static final double TELLING = 0.95;
  private static final int SHORT = 4;
  private static final int LATIN_ENOUGH = 3;

  private static final Set<String> SHARED = shared();

  private NameReader() {}

  private static Set<String> shared() {
    Set<String> keys = new HashSet<>();
    for (String line : TableFile.lines("shared-names.txt")) {
      keys.add(heads(tokens(line, NameKind.ORGANISATION)));
    }
    return keys;
  }

  /** Reads a name. */
  public static ReadName read(String name, NameKind kind) {
    String text = withoutSecondScript(name);
    Optional<String> acronym = Optional.empty();
    Matcher shortForm = SHORT_FORM.matcher(text);
    if (kind == NameKind.ORGANISATION && shortForm.find()) {
      String rest =
          (text.substring(0, shortForm.start()) + text.substring(shortForm.end())).strip();
      if (!rest.isEmpty() && isUpper(shortForm.group(1)) && !isCountry(shortForm.group(1))) {
        acronym = Optional.of(Folding.plain(shortForm.group(1)).replaceAll("[^\\p{L}\\p{N}]", ""));
        text = rest;
      }
    }
    List<Token> tokens = tokens(kind == NameKind.PERSON ? turned(text) : text, kind);
    return new ReadName(name, kind, tokens, acronym, isPoor(tokens, kind));
  }

  /** Borne by several known groups, a bare short form, or made of very common names only. */
  private static boolean isPoor(List<Token> tokens, NameKind kind) {
    return switch (kind) {
      case PLACE -> false;
      case ORGANISATION -> SHARED.contains(heads(tokens)) || isShortForm(tokens);
      case PERSON ->
          tokens.stream().mapToDouble(Token::weight).sum() < TELLING
              || (tokens.size() == 1 && tokens.getFirst().bond() == Bond.ABU);
    };
  }

  /** Two to four letters, or one word that many organisations carry ("Islamists"). */
  private static boolean isShortForm(List<Token> tokens) {
    if (tokens.size() != 1) {
      return false;
    }
    Token token = tokens.getFirst();
    return token.group().isEmpty()
        ? token.latin().length() <= SHORT
        : token.isIn(Group.Table.WORD) || token.isIn(Group.Table.GENERIC);
  }

  private static String heads(List<Token> tokens) {
    StringBuilder heads = new StringBuilder();
    tokens.forEach(t -> heads.append(t.group().map(Group::head).orElse(t.latin())).append(' '));
    return heads.toString();
  }

  private static boolean isCountry(String word) {
    return tokens(word, NameKind.ORGANISATION).stream().allMatch(t -> t.isIn(Group.Table.COUNTRY));
  }

  private static boolean isUpper(String word) {
    return word.length() < LONGEST_SHORT_FORM
        && word.chars().filter(Character::isLetter).filter(c -> !Character.isUpperCase(c)).count()
            <= 1;
  }

  /** "أنصار الشريعة (Ansar al Charia)" says one name in two scripts: the Latin one is read. */
  private static String withoutSecondScript(String name) {
    long latin = name.codePoints().filter(Folding::isLatin).count();
    if (latin < LATIN_ENOUGH) {
      return name;
    }
    String rest = NOT_LATIN.matcher(name).replaceAll(" ");
    return rest.length() == name.length() && rest.equals(name)
        ? name
        : rest.replaceAll("[()]", " ");
  }

  /** "Haftar, Khalifa" is Khalifa Haftar. */
  private static String turned(String name) {
    int comma = name.indexOf(',');
    return comma > 0 && name.indexOf(',', comma + 1) < 0
        ? name.substring(comma + 1) + " " + name.substring(0, comma)
        : name;
  }

  private static List<Token> tokens(String text, NameKind kind) {
    String undotted = DOTTED.matcher(text).replaceAll(m -> m.group().replace(".", ""));
    String bare = APOSTROPHES.matcher(undotted).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : BREAKS.split(bare.replace("(", " " + TokenReader.QUALIFIER + " "))) {
      if (!word.isEmpty()) {
        words.addAll(List.of(JOINED.split(word)));
      }
    }
    List<String> read = kind == NameKind.ORGANISATION ? Phrases.SHIPPED.shorten(words) : words;
    List<Token> all = new TokenReader(kind).read(read, true);
    return all.isEmpty() ? new TokenReader(kind).read(read, false) : all;
  }

  /** Whether a word only says what sort of organisation is named. */
  public static boolean isKindOnly(String word) {
    return read(word, NameKind.ORGANISATION).tokens().stream()
        .allMatch(t -> t.isIn(Group.Table.CLASS_NOUN) || t.isIn(Group.Table.COMPANY_NOUN));
  }

  /** A readable id part in plain Latin letters: "Bunyan al-Marsus" becomes "bunyan-al-marsus". */
  public static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (String word : BREAKS.split(Folding.plain(name))) {
      String latin = Folding.latin(word);
      if (!latin.isEmpty()) {
        slug.append(slug.isEmpty() ? "" : "-").append(latin);
      }
    }
    return slug.toString();
  }

  /** Whether a bond word stands before its name. */
  static Bond bond(String word) {
    return switch (word) {
      case "abu", "abou", "abi", "abo", "bou", "um", "umm", "oum", "ابو", "ابي", "ام", "абу" ->
          Bond.ABU;
      case "abd",
          "abdul",
          "abdel",
          "abdal",
          "abdoul",
          "abdol",
          "abdur",
          "abdus",
          "abdu",
          "عبد",
          "абд",
          "абдул",
          "абдель",
          "cabdul" ->
          Bond.ABD;
      default -> Bond.NONE;
    };
  }
}
