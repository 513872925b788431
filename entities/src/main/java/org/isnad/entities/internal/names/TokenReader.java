package org.isnad.entities.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.Group.Table;
import org.isnad.entities.internal.names.Token.Bond;

/** Turns the words of a name into tokens: leaves out articles and titles, ties "Abd" and "Abu". */
final class TokenReader {
  private static final Pattern FUSED_ABD =
      Pattern.compile("c?abd[aeiou]{1,2}([lrnstdzj]?)(\\p{L}{3,})");
  private static final Pattern ALLAH = Pattern.compile("l?[aeiou]{0,2}l{0,2}a{1,2}h?i?");
  private static final String ABDULLAH = "abdullah";
  private static final Pattern ARABIC_ABD = Pattern.compile("عبد(?:ال)?(\\p{L}{3,})");
  private static final Pattern FUSED_ABU = Pattern.compile("a(?:bu|bou|bo)(\\p{L}{3,})");
  private static final Pattern FUSED_ARTICLE =
      Pattern.compile("(?:al|el)([^aeiou\\P{L}]\\p{L}{3,})");
  private static final Pattern ARABIC_ARTICLE =
      Pattern.compile("[وبلف]?ال(\\p{L}{3,})|[بل](\\p{L}{4,})");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th|e|er|eme|й|я)");
  private static final Pattern LEET =
      Pattern.compile("\\p{L}+[0-9]\\p{L}*|[0-9]\\p{L}{2,}[0-9]?\\p{L}*");
  private static final int TENS = 20;
  private static final int ONES = 10;

  /** Stands in a list of words for an opening parenthesis. */
  static final String QUALIFIER = "in";

  private static final Set<String> QUALIFIERS =
      Set.of(QUALIFIER, "fi", "في", "en", "au", "aux", "branch");

  private final NameKind kind;
  private final WordTables tables = WordTables.SHIPPED;
  private final List<Token> tokens = new ArrayList<>();
  private Bond bond = Bond.NONE;
  private String bondShown = "";

  TokenReader(NameKind kind) {
    this.kind = kind;
  }

  /** The tokens of some words; titles and particles stay in where there would be nothing else. */
  List<Token> read(List<String> words, boolean leaveOut) {
    boolean qualified = false;
    for (String word : words) {
      String plain = Folding.plain(word);
      int before = tokens.size();
      qualified |= kind == NameKind.ORGANISATION && QUALIFIERS.contains(plain) && before > 0;
      Bond found = kind == NameKind.PLACE ? Bond.NONE : NameReader.bond(plain);
      if (found != Bond.NONE) {
        flushBond();
        bond = found;
        bondShown = word;
      } else if (!leaveOut || !isLeftOut(plain)) {
        add(word, plain);
      }
      if (qualified && tokens.size() > before) {
        tokens.add(tokens.removeLast().qualifying());
      }
    }
    flushBond();
    return tokens;
  }

  private boolean isLeftOut(String plain) {
    return tables.isParticle(plain) || (kind == NameKind.PERSON && tables.isTitle(plain));
  }

  /** A bond word with nothing behind it is a name of its own. */
  private void flushBond() {
    if (bond != Bond.NONE) {
      String plain = Folding.latin(Folding.plain(bondShown));
      tokens.add(Token.of(bondShown, plain, Optional.empty(), Bond.NONE, false));
      bond = Bond.NONE;
    }
  }

  private void add(String word, String plain) {
    String ordinal = ORDINAL.matcher(plain).replaceFirst("$1");
    Optional<Group> group = tables.find(ordinal, kind);
    boolean vowelless = Folding.isVowelless(plain);
    if (group.isEmpty() && bond == Bond.NONE && addFused(word, plain)) {
      return;
    }
    String bare = group.isPresent() ? ordinal : bare(ordinal, vowelless);
    Optional<Group> known = group.or(() -> tables.find(bare, kind));
    String latin = latin(known, bare, vowelless);
    if (latin.isEmpty() || addToTens(known)) {
      return;
    }
    String shown = bond == Bond.NONE ? word : bondShown + " " + word;
    tokens.add(Token.of(shown, latin, known, bond, vowelless && known.isEmpty()));
    bond = Bond.NONE;
  }

  private String latin(Optional<Group> group, String bare, boolean vowelless) {
    if (group.isPresent() && (vowelless || !bare.chars().allMatch(c -> c < 128))) {
      return Folding.latin(Folding.plain(group.get().head().replace("-", "")));
    }
    String latin = Folding.latin(bare);
    return LEET.matcher(latin).matches() && kind == NameKind.PERSON ? letters(latin) : latin;
  }

  private static String letters(String leet) {
    return leet.replace('0', 'o')
        .replace('1', 'i')
        .replace('9', 'g')
        .replace('3', 'e')
        .replace('5', 's');
  }

  private String bare(String plain, boolean vowelless) {
    if (vowelless) {
      Matcher article = ARABIC_ARTICLE.matcher(plain);
      if (!article.matches()) {
        return plain;
      }
      if (article.group(1) != null) {
        return article.group(1);
      }
      return tables.find(article.group(2), kind).isPresent() ? article.group(2) : plain;
    }
    Matcher article = FUSED_ARTICLE.matcher(plain);
    boolean isArticle =
        article.matches()
            && (kind == NameKind.PERSON || tables.find(article.group(1), kind).isPresent());
    return isArticle ? article.group(1) : plain;
  }

  /** "Abdulrahman" is Abd al-Rahman, "Abubakar" is Abu Bakr. */
  private boolean addFused(String word, String plain) {
    if (kind == NameKind.PLACE) {
      return false;
    }
    Matcher abd = FUSED_ABD.matcher(plain);
    if (abd.matches()) {
      if (ALLAH.matcher(abd.group(2)).matches()) {
        tokens.add(Token.of(word, plain, tables.find(ABDULLAH, kind), Bond.NONE, false));
        return true;
      }
      String whole = abd.group(1) + abd.group(2);
      String rest = abd.group(1).equals("l") || isDoubled(whole) ? abd.group(2) : whole;
      tokens.add(Token.of(word, rest, tables.find(rest, kind), Bond.ABD, false));
      return true;
    }
    Matcher arabic = ARABIC_ABD.matcher(plain);
    if (arabic.matches()) {
      String rest = arabic.group(1);
      Optional<Group> group = tables.find(rest, kind);
      tokens.add(Token.of(word, latin(group, rest, true), group, Bond.ABD, group.isEmpty()));
      return true;
    }
    Matcher abu = FUSED_ABU.matcher(plain);
    if (abu.matches() && tables.find(abu.group(1), kind).isPresent()) {
      tokens.add(Token.of(word, abu.group(1), tables.find(abu.group(1), kind), Bond.ABU, false));
      return true;
    }
    return false;
  }

  private static boolean isDoubled(String word) {
    return word.length() > 1 && word.charAt(0) == word.charAt(1);
  }

  /** "Twenty second" is 22. */
  private boolean addToTens(Optional<Group> group) {
    if (tokens.isEmpty() || group.filter(g -> g.table() == Table.NUMBER).isEmpty()) {
      return false;
    }
    Token last = tokens.getLast();
    int ones = Integer.parseInt(group.orElseThrow().head());
    boolean fits = last.number() >= TENS && last.number() % ONES == 0 && ones < ONES;
    if (fits && last.isIn(Table.NUMBER)) {
      String sum = String.valueOf(last.number() + ones);
      tokens.set(tokens.size() - 1, Token.of(sum, sum, Optional.empty(), Bond.NONE, false));
      return true;
    }
    return false;
  }
}
