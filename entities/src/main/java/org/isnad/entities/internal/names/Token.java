package org.isnad.entities.internal.names;

import java.util.Optional;
import java.util.Set;
import org.isnad.entities.internal.names.Group.Table;

/**
 * One part of a name, ready for comparison.
 *
 * @param shown as it was written
 * @param latin in plain Latin letters
 * @param sound by its sound; only consonants where the script leaves vowels out
 * @param consonants the sound's consonants, one letter for those that stand for one another
 * @param counts how many consonants of each class the sound has
 * @param group the word it is a spelling of, where a table knows it
 * @param bond "abd" or "abu" that belongs to it
 * @param vowelless whether its script leaves vowels out
 * @param number the number it stands for, or -1
 * @param weight how much it tells of which thing is named: 1 for a rare word
 * @param qualifies whether it tells a branch or a place: behind "in", in parentheses, a country
 */
public record Token(
    String shown,
    String latin,
    String sound,
    String consonants,
    long counts,
    Optional<Group> group,
    Bond bond,
    boolean vowelless,
    int number,
    double weight,
    boolean qualifies) {
  private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");
  private static final int RARE = 100;
  private static final int INITIAL = 45;
  private static final int ROUNDING = 100;

  /** What an Arabic name part may be bound to. */
  public enum Bond {
    NONE,
    /** "Servant of": Abd al-Rahman. */
    ABD,
    /** "Father of", "mother of": Abu Bakr, Umm Khalid. */
    ABU
  }

  /** A token with its sound reckoned. */
  static Token of(String shown, String latin, Optional<Group> group, Bond bond, boolean vowelless) {
    String sound = vowelless ? Sounds.consonants(Sounds.of(latin)) : Sounds.of(latin);
    return new Token(
        shown,
        latin,
        sound,
        Sounds.consonants(sound),
        Sounds.counts(sound),
        group,
        bond,
        vowelless,
        number(latin, group),
        weight(latin, group),
        group.filter(Token::isBranch).isPresent());
  }

  private static boolean isBranch(Group group) {
    return group.table() == Table.COUNTRY || DIRECTIONS.contains(group.head());
  }

  /** The same token as one that tells a branch or a place. */
  Token qualifying() {
    return new Token(
        shown, latin, sound, consonants, counts, group, bond, vowelless, number, weight, true);
  }

  /** Whether a table knows it as a personal name. */
  public boolean isGivenName() {
    return isIn(Table.GIVEN_NAME) || isIn(Table.COMMON_NAME);
  }

  private static int number(String latin, Optional<Group> group) {
    if (latin.chars().allMatch(c -> c >= '0' && c <= '9') && latin.length() < 9) {
      return latin.isEmpty() ? -1 : Integer.parseInt(latin);
    }
    return group
        .filter(g -> g.table() == Table.NUMBER)
        .map(g -> Integer.parseInt(g.head()))
        .orElse(-1);
  }

  public boolean isNumber() {
    return number >= 0;
  }

  /** A single letter that stands for a name. */
  public boolean isInitial() {
    return latin.length() == 1 && !isNumber();
  }

  /** Whether the table it stands in is this one. */
  public boolean isIn(Table table) {
    return group.isPresent() && group.get().table() == table;
  }

  private static double weight(String latin, Optional<Group> group) {
    boolean isInitial = latin.length() == 1 && number(latin, group) < 0;
    int hundredths = isInitial ? INITIAL : group.map(g -> g.table().weight()).orElse(RARE);
    return (double) hundredths / ROUNDING;
  }
}
