package org.isnad.briefing.internal.grammar;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row of the grammar: see {@code wordings.txt}.
 *
 * @param kind the kind of claim
 * @param cue what must stand in the report's words; matches everything where it is open
 * @param who the slot that the sentence is about, "none" where the verb brings its own
 * @param verb its verb
 * @param rest what follows, with slots
 */
record Wording(String kind, Pattern cue, String who, Verb verb, String rest) {
  private static final Pattern OPTIONAL = Pattern.compile("\\[[^]]*]");
  private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");

  /** Whether the words have the cue and every slot that must be filled is. */
  boolean fits(String words, Set<String> filled) {
    boolean about = who.equals("none") || filled.contains(who);
    return about && filled.containsAll(needed()) && cue.matcher(words).find();
  }

  private Set<String> needed() {
    Matcher slots = SLOT.matcher(OPTIONAL.matcher(rest).replaceAll(""));
    return slots
        .results()
        .map(slot -> name(slot.group(1)))
        .filter(slot -> !slot.equals("extent"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The name of a slot without its preposition: "in place" is the slot "place". */
  static String name(String slot) {
    return slot.substring(slot.lastIndexOf(' ') + 1);
  }

  /** The slots of the whole row, with their prepositions. */
  Set<String> slots() {
    return SLOT.matcher(rest).results().map(s -> s.group(1)).collect(Collectors.toSet());
  }
}
