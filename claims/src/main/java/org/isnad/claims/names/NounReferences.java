package org.isnad.claims.names;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.claims.names.Antecedents.Seen;
import org.isnad.model.EntityClass;

/**
 * Whom a reference by a common noun stands for: "the group", "the army", "the city". The noun says
 * which bodies and places it may be said of.
 */
final class NounReferences {
  /** Nouns for any armed group. */
  private static final Set<String> GENERAL =
      Set.of(
          "group",
          "brigade",
          "militia",
          "force",
          "unit",
          "organization",
          "organisation",
          "movement",
          "faction",
          "coalition",
          "outfit",
          "battalion",
          "alliance",
          "consortium",
          "body");

  /** Of those, the ones that may be said of any group, whatever its own noun. */
  private static final Set<String> OF_ANY =
      Set.of("group", "organization", "organisation", "movement", "outfit");

  /** Nouns for what joins several groups: never one of them. */
  private static final Set<String> UNIONS = Set.of("alliance", "coalition", "bloc", "consortium");

  private static final Set<String> OF_THE_STATE = Set.of("country", "nation", "state", "homeland");
  private static final Set<String> OPERATIONS =
      Set.of("operation", "offensive", "campaign", "assault");
  private static final Set<String> TOWNS =
      Set.of("city", "town", "village", "settlement", "capital", "port", "province", "district");

  /** Places that bear their own noun: "the base" is one that was called a base. */
  private static final Set<String> SITES =
      Set.of("camp", "airport", "airbase", "base", "prison", "hospital", "crossing", "bridge");

  /** Nouns that stand only for a body of their own class. */
  private static final Set<String> OWN_NAME =
      Set.of(
          "government",
          "army",
          "military",
          "police",
          "parliament",
          "opposition",
          "state",
          "authority",
          "regime",
          "administration",
          "rebel",
          "militant",
          "coalition",
          "council",
          "congress",
          "tribe",
          "party",
          "ministry",
          "mission");

  private static final Set<EntityClass> NO_ARMED_GROUP =
      EnumSet.of(
          EntityClass.GOVERNMENT,
          EntityClass.POLICE,
          EntityClass.INTERNATIONAL_ORG,
          EntityClass.MEDIA,
          EntityClass.COMPANY,
          EntityClass.STATE);

  private final Cast cast;
  private final Antecedents antecedents;

  NounReferences(Cast cast, Antecedents antecedents) {
    this.cast = cast;
    this.antecedents = antecedents;
  }

  /** What such a reference stands for. */
  Optional<Member> resolve(Phrase phrase) {
    String noun = phrase.noun().orElse("").toLowerCase(Locale.ROOT);
    if (OF_THE_STATE.contains(noun)) {
      return antecedents.findMostNamed(Kind.STATE);
    }
    if (OPERATIONS.contains(noun)) {
      return find(phrase, Seen::isOperation);
    }
    return switch (phrase.kind()) {
      case PLACE -> place(phrase, noun);
      case GROUP -> group(phrase, noun);
      case PERSON, STATE, OTHER -> Optional.empty();
    };
  }

  /** "these rebels" told as several before; several bodies are no one of them. */
  Optional<Member> resolve(PluralReference reference, Phrase phrase) {
    return reference.count() == 0
        ? find(phrase, s -> s.kind() == Kind.GROUP && s.several() && s.isTold(reference.noun()))
        : Optional.empty();
  }

  private Optional<Member> place(Phrase phrase, String noun) {
    if (SITES.contains(noun)) {
      return find(phrase, s -> s.kind() == Kind.PLACE && bears(s.member(), noun));
    }
    return TOWNS.contains(noun)
        ? find(
            phrase,
            s ->
                s.kind() == Kind.PLACE
                    && !NounClasses.isSite(s.member().name())) // no "Munir Mosque"
        : Optional.empty();
  }

  private Optional<Member> group(Phrase phrase, String noun) {
    if (antecedents.topic().isPresent() && GENERAL.contains(noun)) {
      return antecedents.topic();
    }
    Optional<Member> byNoun =
        OF_ANY.contains(noun)
            ? Optional.empty()
            : find(
                phrase,
                s ->
                    s.kind() == Kind.GROUP
                        && (s.isTold(noun) || bears(s.member(), noun) && !s.several()));
    if (byNoun.isPresent()) {
      return byNoun;
    }
    Optional<Member> everBorne =
        antecedents.findOnlyEver(s -> s.kind() == Kind.GROUP && bears(s.member(), noun));
    if (everBorne.isPresent() && !OF_ANY.contains(noun) && !OWN_NAME.contains(noun)) {
      return everBorne;
    }
    if (UNIONS.contains(noun)) {
      return antecedents.findOnly(phrase.first(), s -> isOf(s.member(), EntityClass.COALITION));
    }
    if (OWN_NAME.contains(noun)) {
      return NounClasses.classOf(noun)
          .flatMap(c -> antecedents.findOnly(phrase.first(), s -> isOf(s.member(), c)));
    }
    if (noun.equals("junta")) {
      return Optional.empty(); // a junta is never another body that was named before
    }
    Predicate<Seen> fits =
        s ->
            s.kind() == Kind.GROUP
                && isArmed(s.member())
                && !s.isOperation()
                && !isArmyOfState(s.member())
                && !s.several();
    Predicate<Seen> named = fits.and(s -> hasCapital(s.member()));
    return OF_ANY.contains(noun)
        ? antecedents
            .findTopicOrLast(phrase.first(), named)
            .or(() -> antecedents.findTopicOrLast(phrase.first(), fits))
        : antecedents.topic().or(() -> antecedents.findOnly(phrase.first(), fits));
  }

  /** "the Congolese army", which is no "group"; the Arakan Army is one. */
  private boolean isArmyOfState(Member member) {
    String name = member.name();
    char last = name.charAt(name.lastIndexOf(' ') + 1);
    return Character.isLowerCase(last) && isOf(member, EntityClass.ARMY);
  }

  private Optional<Member> find(Phrase phrase, Predicate<Seen> fits) {
    return antecedents.findLast(phrase.first(), fits);
  }

  private static boolean hasCapital(Member member) {
    return member.name().chars().anyMatch(Character::isUpperCase);
  }

  private static boolean bears(Member member, String noun) {
    return member.forms().stream().anyMatch(f -> isHeadOf(noun, f.toLowerCase(Locale.ROOT)));
  }

  /** "the alliance" is no National Democratic Alliance Army. */
  private static boolean isHeadOf(String noun, String form) {
    int at = form.lastIndexOf(noun);
    String after = at < 0 ? "" : form.substring(at + noun.length());
    boolean inside = at > 0 && form.substring(0, at).matches("(?s).*\\b(?:of|from) (?:the )?");
    return at >= 0
        && !inside
        && !after.matches("s? \\p{L}+(?<!of|for|in|from|to|and|du|des|de|pour|against)");
  }

  private boolean isOf(Member member, EntityClass entityClass) {
    return member.kind() == Kind.GROUP && cast.findClass(member).equals(Optional.of(entityClass));
  }

  private boolean isArmed(Member member) {
    return cast.findClass(member).filter(NO_ARMED_GROUP::contains).isEmpty();
  }
}
