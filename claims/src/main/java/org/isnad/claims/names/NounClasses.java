package org.isnad.claims.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.EntityClass;

/** What common nouns tell of the thing they head: its kind and its class. */
public final class NounClasses {
  private static final Map<String, String> GROUPS = Words.table("group-nouns");
  private static final Map<String, String> NAMES = Words.table("group-name-nouns");
  private static final Map<String, String> HEADS = Words.table("group-heads");
  private static final Map<String, String> PERSONS = Words.table("person-nouns");
  private static final Set<String> PLACES = Words.list("place-nouns");
  private static final Set<String> PLACE_WORDS = Words.list("place-words");
  private static final Set<String> PLACE_HEADS = Words.list("place-heads");
  private static final Set<String> SITES = Words.list("sites");
  private static final Set<String> FIGHTERS = Words.list("fighters");
  private static final Set<String> EVENT_NAMES =
      Stream.of("event-names", "pacts")
          .flatMap(list -> Words.list(list).stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> OWN_PLACES = Words.list("own-places");
  private static final Set<String> SINGULARS = singulars();

  private NounClasses() {}

  private static Set<String> singulars() {
    Set<String> all = new HashSet<>(GROUPS.keySet());
    all.addAll(PERSONS.keySet());
    all.addAll(NAMES.keySet());
    return all;
  }

  static Optional<Kind> kindOf(String noun) {
    String word = base(noun);
    if (PERSONS.containsKey(noun.toLowerCase(Locale.ROOT))) {
      return Optional.of(Kind.PERSON);
    }
    if (GROUPS.containsKey(word) || PERSONS.containsKey(word)) {
      return Optional.of(Kind.GROUP);
    }
    return PLACES.contains(word) ? Optional.of(Kind.PLACE) : Optional.empty();
  }

  /** Whether a name is one of a building or installation: "Corinthia Hotel", "Abu Shouk camp". */
  public static boolean isSite(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return name.chars().anyMatch(Character::isUpperCase) && SITES.contains(last);
  }

  /** What a noun tells of the name before it: "Khartoum state" is a place, "a state" is not. */
  static Optional<Kind> kindBehindName(String noun) {
    return base(noun).equals("state") ? Optional.of(Kind.PLACE) : kindOf(noun);
  }

  /** The class a noun tells: "tribe" tells an ethnic group, "fighters" none. */
  public static Optional<EntityClass> classOf(String noun) {
    String word = base(noun);
    if (PERSONS.containsKey(word)) {
      return Optional.of(EntityClass.PERSON);
    }
    if (PLACES.contains(word) && !GROUPS.containsKey(word)) {
      return Optional.of(EntityClass.PLACE);
    }
    return Optional.ofNullable(GROUPS.get(word)).flatMap(EntityClass::find);
  }

  /** The class that the last or first word of a proper name tells. */
  public static Optional<EntityClass> classOfName(String name) {
    String[] words = name.split("[\\s-]+");
    String first = words[0].toLowerCase(Locale.ROOT);
    if (HEADS.containsKey(first)) {
      return EntityClass.find(HEADS.get(first));
    }
    for (int i = words.length - 1; i >= 0; i--) {
      String noun = words[i];
      Optional<EntityClass> two = i == 0 ? Optional.empty() : byTwo(words[i - 1] + " " + words[i]);
      if (two.isPresent()) {
        return two;
      }
      Optional<EntityClass> found =
          classOf(noun).filter(c -> c != EntityClass.PERSON && c != EntityClass.PLACE);
      if (found.isPresent()) {
        return found;
      }
      Optional<EntityClass> named =
          Optional.ofNullable(NAMES.get(base(noun))).flatMap(EntityClass::find);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static Optional<EntityClass> byTwo(String nouns) {
    return Optional.ofNullable(GROUPS.get(nouns.toLowerCase(Locale.ROOT)))
        .flatMap(EntityClass::find);
  }

  /** Whether a noun stands for the group whose name goes before it: "fighters", "positions". */
  static boolean isOfGroup(String noun) {
    return isFighters(noun) || OWN_PLACES.contains(noun);
  }

  static boolean isGroupWord(String word) {
    String base = base(word);
    return GROUPS.containsKey(base) && !base.equals("people") && !base.equals("house")
        || NAMES.containsKey(base)
        || HEADS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word alone is a common noun for a body: "Council", "Army", but not "Dawn". */
  static boolean isBodyNoun(String word) {
    return !GROUPS.getOrDefault(base(word), "-").equals("-");
  }

  /** Whether a word begins the name of a place: "Jabal", "Deir". */
  static boolean isPlaceHead(String word) {
    return PLACE_HEADS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isPlaceWord(String word) {
    return PLACE_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Donbas War", "Riyadh Agreement": the name of what happens or is agreed. */
  public static boolean isEventName(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return !last.isEmpty()
        && Character.isUpperCase(last.charAt(0))
        && EVENT_NAMES.contains(last.toLowerCase(Locale.ROOT));
  }

  static boolean isFighters(String noun) {
    return FIGHTERS.contains(noun.toLowerCase(Locale.ROOT));
  }

  public static boolean isPerson(String noun) {
    return PERSONS.containsKey(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether who bears this title leads the body named beside it. */
  public static boolean leads(String noun) {
    return "lead".equals(PERSONS.get(noun.toLowerCase(Locale.ROOT)));
  }

  private static String base(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    if (SINGULARS.contains(lower) || PLACES.contains(lower)) {
      return lower;
    }
    if (lower.endsWith("ies") && SINGULARS.contains(lower.substring(0, lower.length() - 3) + "y")) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
