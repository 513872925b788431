package org.isnad.entities.internal.match;

import java.util.Locale;

/** What is looked at when two names are scored, each a small figure. */
public enum Feature {
  /** Always 1. */
  BASE("where the scale begins"),
  /** 0 to 1: how unlike the least alike of the linked parts is. */
  WORST("one shared part is less alike"),
  /** 0 to 3: how much the shared parts tell. */
  SHARED("the shared parts tell much"),
  /** 0 to 4: how many parts that tell something are shared. */
  MATCHED("many parts are shared"),
  /** 0 to 2: what is left over on both sides. */
  BOTH_LEFT("each name has a part of its own"),
  /** 0 to 3: what is left over on one side only. */
  ONE_LEFT("one name says more"),
  /** 0 or 1: the one name holds all of the other, at least two telling parts. */
  CONTAINED("the one name holds all of the other"),
  /** How many shared parts have other consonants. */
  CONSONANTS("a shared part has another consonant"),
  /** How many shared parts begin with another sound. */
  OTHER_START("a shared part begins with another sound"),
  /** 0 to 2: how many rare parts are left over on the side that says more. */
  RARE_LEFT("one name has a rare part more"),
  /** 0 or 1: the first parts belong to nothing on the other side. */
  FIRST_APART("the first parts are different"),
  /** 0 or 1: the last parts belong to nothing on the other side. */
  LAST_APART("the last parts are different"),
  /** 0 or 1: a name is put before the other's first part, as that of a son. */
  FIRST_ADDED("a name stands before the other's first"),
  /** 0 or 1: only one part is shared. */
  SINGLE("only one part is shared"),
  /** 0 or 1: all shared parts are common words or common names. */
  COMMON("all shared parts are common"),
  /** How many shared parts are only a beginning of the other. */
  SHORTENED("a shared part is cut short"),
  /** 0 or 1: a name of one part, spelled otherwise, stands against a longer one. */
  LONE("one part alone, spelled otherwise"),
  /** 0 or 1: the same parts in another order. */
  TURNED("the order is another"),
  /** 0 or 1: nothing is left over and all parts are the same. */
  EXACT("all parts are the same"),
  /** How many letters stand for a name. */
  INITIALS("a letter stands for a name"),
  /** 0 or 1: a known given name stands against another one. */
  OTHER_GIVEN("two given names are different"),
  /** 0 or 1: different numbers. */
  NUMBERS("the numbers are different"),
  /** 0 or 1: different class nouns. */
  KINDS("the kinds of body are different"),
  /** 0 or 1: one name tells a branch or a place that the other does not. */
  QUALIFIED("only one name tells a branch or place"),
  /** 0 or 1: different countries. */
  COUNTRIES("the countries are different"),
  /** 0 or 1: the one is made of the other's first letters. */
  ACRONYM("the one is made of the other's first letters");

  private final String meaning;

  Feature(String meaning) {
    this.meaning = meaning;
  }

  /** What it means, for people. */
  public String meaning() {
    return meaning;
  }

  /** Its name in the table of weights. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
