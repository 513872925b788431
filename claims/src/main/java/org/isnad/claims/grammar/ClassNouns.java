package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.EntityClass;

/**
 * What class a noun tells with the words beside it, whoever bears it: "armed group", "ethnic
 * minority", "city", and a name's own noun.
 */
final class ClassNouns {
  private static final Set<String> OWN =
      Set.of(
          "tribe",
          "clan",
          "militia",
          "coalition",
          "alliance",
          "brigade",
          "party",
          "bloc",
          "umbrella",
          "movement",
          "group",
          "junta",
          "battalion",
          "regiment");
  private static final Pattern TELLING =
      Pattern.compile(
          "(?:.* )?(?:Government of .*|Government|Command|Operations?"
              + " Room|Congress|Parliament|Coalition|Alliance|Junta|Tribe|Militia)");
  private static final Set<String> UNITS = Set.of("battalion", "brigade", "regiment", "division");
  private static final Set<String> ARMIES = Set.of("army", "junta", "military", "government");

  private static final Pattern STYLED =
      Pattern.compile("\\bself-(?:styled|proclaimed|declared) [“\"‘']?$");

  private static final Pattern REGULAR =
      Pattern.compile(
          "(?i)\\d|\\b(?:infantry|armou?red|mechani[sz]ed|airborne|artillery|tank|motori[sz]ed)\\b");

  private static final Set<String> TERROR =
      Set.of("terrorist", "jihadist", "jihadi", "extremist", "salafi-jihadist", "islamist");
  private static final Set<String> ETHNIC =
      Set.of("ethnic", "indigenous", "nomadic", "tribal", "pastoralist");
  private static final Set<String> PEOPLE =
      Set.of("group", "people", "community", "minority", "population");

  /** Nouns that tell a class only with a word beside them: "armed group", "opposition movement". */
  private static final Set<String> GENERAL =
      Set.of(
          "group",
          "organization",
          "organisation",
          "movement",
          "network",
          "faction",
          "outfit",
          "force",
          "unit",
          "cell",
          "body",
          "service",
          "authority",
          "department",
          "agency",
          "operation",
          "front");

  private static final Set<String> FAMILY =
      Set.of("son", "brother", "father", "cousin", "nephew", "daughter", "wife", "uncle", "sister");
  private static final Set<String> TELLING_WORDS = Words.list("telling-adjectives");
  private final Scene scene;
  private final Parse parse;

  ClassNouns(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
  }

  /** The class that a noun tells; none for an office, which tells more, and for a word in doubt. */
  Optional<EntityClass> of(Token noun) {
    return told(noun)
        .filter(c -> !isInScareQuotes(noun) && !(c == EntityClass.PERSON && isOffice(noun)));
  }

  /** "Libyan Government of National Accord": the class that a proper name says of itself. */
  Optional<EntityClass> ofProperName(Phrase name) {
    boolean telling = TELLING.matcher(name.name()).matches() || isStyled(name);
    return name.noun().isEmpty() && name.kind() == Kind.GROUP && telling
        ? NounClasses.classOfName(name.name())
        : Optional.empty();
  }

  /** "a self-styled 'National Army'": it calls itself one. */
  private boolean isStyled(Phrase name) {
    String before = parse.text().substring(0, name.start());
    return STYLED.matcher(before).find();
  }

  /** The classes that the common noun of a name tells: "the Warfalla tribe". */
  List<EntityClass> ofOwnNoun(Phrase name) {
    List<EntityClass> classes = new ArrayList<>();
    if (name.noun().filter(PEOPLE::contains).isPresent() && isEthnic(parse.get(name.head()))) {
      classes.add(EntityClass.ETHNIC_GROUP);
    }
    if (name.kind() == Kind.GROUP) {
      name.noun().filter(TERROR::contains).ifPresent(n -> classes.add(EntityClass.JIHADIST_GROUP));
      name.noun()
          .filter(n -> OWN.contains(n) && name.name().toLowerCase(Locale.ROOT).endsWith(n))
          .flatMap(NounClasses::classOf)
          .map(c -> isRegularUnit(name) ? EntityClass.ARMY : c)
          .ifPresent(classes::add);
    }
    return classes;
  }

  private boolean isEthnic(Token noun) {
    return parse.dependents(noun).stream().anyMatch(t -> ETHNIC.contains(t.lemma()));
  }

  /** Whether a noun tells a class only with a word beside it. */
  static boolean isGeneral(Token noun) {
    return GENERAL.contains(noun.lemma());
  }

  static boolean isState(Token noun) {
    return Set.of("state", "country", "nation").contains(noun.lemma());
  }

  static boolean isPlace(Token noun) {
    return Set.of(
            "city",
            "town",
            "village",
            "province",
            "district",
            "state",
            "region",
            "port",
            "island",
            "suburb")
        .contains(noun.lemma());
  }

  private Optional<EntityClass> told(Token noun) {
    if (PEOPLE.contains(noun.lemma())
        && isEthnic(noun)
        && parse.dependents(noun).stream().noneMatch(t -> TELLING_WORDS.contains(t.lemma()))) {
      return Optional.of(EntityClass.ETHNIC_GROUP);
    }
    if (isGeneral(noun)
        && parse.dependents(noun).stream().anyMatch(t -> TERROR.contains(t.lemma()))) {
      return Optional.of(EntityClass.JIHADIST_GROUP);
    }
    boolean told =
        parse.dependents(noun, List.of("amod", "nmod", "compound")).stream()
            .anyMatch(
                t ->
                    TELLING_WORDS.contains(t.lemma().toLowerCase(Locale.ROOT))
                        || Character.isUpperCase(t.form().charAt(0)));
    int before = noun.index() - 1;
    Optional<EntityClass> two =
        before >= 0
            ? NounClasses.classOf(parse.get(before).lemma() + " " + noun.lemma())
            : Optional.empty();
    if (isState(noun) && scene.paths().follow(noun, "prep:of").size() == 1) {
      return Optional.of(EntityClass.PLACE);
    }
    if (two.isEmpty() && isGeneral(noun) && !told) {
      return Optional.empty();
    }
    return two.or(() -> NounClasses.classOf(noun.lemma()))
        .map(c -> c == EntityClass.MILITIA && isOfArmy(noun) ? EntityClass.ARMY : c)
        .filter(c -> c != EntityClass.PLACE || isPlace(noun) || noun.lemma().equals("capital"));
  }

  /** "Light Infantry Battalion 379", "the 22nd Battalion": the army's, by number or arm. */
  private static boolean isRegular(String name) {
    return REGULAR.matcher(name).find();
  }

  private static boolean isRegularUnit(Phrase name) {
    return name.noun().filter(UNITS::contains).isPresent() && isRegular(name.name());
  }

  /** "two junta battalions", "an infantry brigade", "the 380th battalion". */
  private boolean isOfArmy(Token noun) {
    return UNITS.contains(noun.lemma())
        && parse.dependents(noun, List.of("amod", "nmod", "compound")).stream()
            .anyMatch(t -> ARMIES.contains(t.lemma()) || isRegular(t.form()));
  }

  /** "was a 'shadow authority'": a word of which the author takes leave. */
  private boolean isInScareQuotes(Token noun) {
    if (!noun.label().equals("attr")) {
      return false;
    }
    int from = Math.max(0, noun.start() - 25);
    String before = parse.text().substring(from, noun.start());
    return before.matches("(?s).*[“\"‘][^”\"’]*");
  }

  /** A person whose office is told with its body is told by that, not by a class. */
  private boolean isOffice(Token noun) {
    if (FAMILY.contains(noun.lemma())) {
      return false;
    }
    boolean owned = !scene.paths().follow(noun, "OWNER").isEmpty();
    boolean before =
        noun.index() + 1 < parse.tokens().size()
            && parse.get(noun.index() + 1).isName()
            && parse.dependents(noun).stream().noneMatch(t -> t.tag().equals("DT"));
    return owned && !isFrom(noun) || before || NounClasses.leads(noun.lemma()) && !hasArticle(noun);
  }

  /** "a citizen of Mali", "a commander in Goma" belong to a land, not to a body. */
  private boolean isFrom(Token noun) {
    return scene.paths().follow(noun, "OWNER").stream()
        .flatMap(t -> scene.party(t).stream())
        .allMatch(p -> p.member().kind().isPlace());
  }

  private boolean hasArticle(Token noun) {
    return parse.dependents(noun).stream()
        .anyMatch(t -> t.lemma().equals("a") || t.lemma().equals("an"));
  }
}
