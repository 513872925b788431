package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Statement;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.ClaimType;
import org.isnad.model.EntityClass;

/**
 * What sort of thing a name is, where a sentence says so: in apposition, by "is", by the class noun
 * before or behind the name.
 */
public final class ClassStatements {
  private static final Set<String> EXAMPLES = Set.of("like", "as", "including");
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
          "(?:.* )?(?:Government of .*|Government|Command|Operations? Room|Congress|Parliament|Coalition|Alliance|Junta|Tribe|Militia)");
  private static final Set<String> TERROR =
      Set.of("terrorist", "jihadist", "jihadi", "extremist", "salafi-jihadist", "islamist");
  private static final Set<String> ETHNIC =
      Set.of("ethnic", "indigenous", "nomadic", "tribal", "pastoralist");
  private static final Set<String> PEOPLE =
      Set.of("group", "people", "community", "minority", "population");
  private static final Set<String> GENERAL =
      Set.of("group", "organization", "organisation", "movement", "network", "faction", "outfit");
  private final Scene scene;
  private final Parse parse;
  private final int offset;
  private final List<Statement> found = new ArrayList<>();

  private ClassStatements(Scene scene, int offset) {
    this.scene = scene;
    this.parse = scene.parse();
    this.offset = offset;
  }

  /** The statements of one sentence that begins at this offset of the document. */
  public static List<Statement> read(Scene scene, int offset) {
    ClassStatements statements = new ClassStatements(scene, offset);
    for (Phrase phrase : scene.phrases()) {
      statements.ofName(phrase);
    }
    for (Token token : statements.parse.tokens()) {
      if (token.isNoun()) {
        statements.ofNoun(token);
      }
    }
    return statements.found;
  }

  /** "the Warfalla tribe", "Presidency Council": the name's own noun. */
  private void ofName(Phrase phrase) {
    if (!phrase.isName()) {
      return;
    }
    ofProperName(phrase);
    if (phrase.noun().filter(TERROR::contains).isPresent() && phrase.kind() == Kind.GROUP) {
      add(phrase, EntityClass.JIHADIST_GROUP, phrase.start(), phrase.end(), "class.own-noun");
    }
    boolean said =
        phrase
            .noun()
            .filter(
                n ->
                    OWN.contains(n) && phrase.name().toLowerCase(java.util.Locale.ROOT).endsWith(n))
            .isPresent();
    if (said && phrase.kind() == Kind.GROUP) {
      NounClasses.classOf(phrase.noun().get())
          .ifPresent(c -> add(phrase, c, phrase.start(), phrase.end(), "class.own-noun"));
    }
  }

  private void ofNoun(Token noun) {
    Optional<EntityClass> entityClass = classOf(noun);
    boolean office =
        entityClass.equals(Optional.of(EntityClass.PERSON))
            && NounClasses.leads(noun.lemma())
            && !hasArticle(noun);
    if (entityClass.isEmpty() || office) {
      return;
    }
    for (Token bearer : bearers(noun)) {
      List<Token> all =
          noun.tag().endsWith("S") ? scene.paths().roles().withConjuncts(bearer) : List.of(bearer);
      for (Token each : all) {
        scene
            .party(each)
            .filter(p -> p.phrase().isName() || p.phrase().form() == Phrase.Form.REFERENCE)
            .filter(
                p ->
                    p.phrase().head() != noun.index() && fits(p.member().kind(), entityClass.get()))
            .ifPresent(p -> addTo(p, noun, entityClass.get()));
      }
    }
  }

  private boolean hasArticle(Token noun) {
    return parse.dependents(noun).stream()
        .anyMatch(t -> t.lemma().equals("a") || t.lemma().equals("an"));
  }

  private Optional<EntityClass> classOf(Token noun) {
    if (PEOPLE.contains(noun.lemma())
        && parse.dependents(noun).stream().anyMatch(t -> ETHNIC.contains(t.lemma()))) {
      return Optional.of(EntityClass.ETHNIC_GROUP);
    }
    if (GENERAL.contains(noun.lemma())
        && parse.dependents(noun).stream().anyMatch(t -> TERROR.contains(t.lemma()))) {
      return Optional.of(EntityClass.JIHADIST_GROUP);
    }
    int before = noun.index() - 1;
    Optional<EntityClass> two =
        before >= 0
            ? NounClasses.classOf(parse.get(before).lemma() + " " + noun.lemma())
            : Optional.empty();
    return two.or(() -> NounClasses.classOf(noun.lemma()))
        .filter(c -> c != EntityClass.PLACE || isPlaceNoun(noun) || noun.lemma().equals("capital"));
  }

  private List<Token> bearers(Token noun) {
    List<Token> bearers = new ArrayList<>();
    if (noun.label().equals("appos") || noun.label().equals("attr")) {
      bearers.addAll(scene.paths().follow(noun, "BEARER"));
    }
    bearers.addAll(parse.dependents(noun, List.of("appos")));
    for (Token preposition : parse.dependents(noun, List.of("prep"))) {
      boolean like =
          EXAMPLES.contains(preposition.lemma())
              || preposition.lemma().equals("of") && isPlaceNoun(noun);
      if (like) {
        bearers.addAll(parse.dependents(preposition, List.of("pobj")));
      }
    }
    return bearers;
  }

  /** "Libyan Government of National Accord": the class that a proper name says of itself. */
  private void ofProperName(Phrase phrase) {
    if (phrase.noun().isPresent()
        || phrase.kind() != Kind.GROUP
        || !TELLING.matcher(phrase.name()).matches()) {
      return;
    }
    NounClasses.classOfName(phrase.name())
        .ifPresent(c -> add(phrase, c, phrase.start(), phrase.end(), "class.own-name"));
  }

  private static boolean isPlaceNoun(Token noun) {
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

  private static boolean fits(Kind kind, EntityClass entityClass) {
    return switch (entityClass) {
      case PERSON -> kind == Kind.PERSON;
      case PLACE, STATE -> kind.isPlace() || kind == Kind.OTHER;
      default -> kind == Kind.GROUP || kind == Kind.OTHER;
    };
  }

  private void addTo(Party party, Token noun, EntityClass entityClass) {
    int start = Math.min(party.phrase().start(), noun.start());
    int end = Math.max(party.phrase().end(), noun.end());
    add(party.member(), entityClass, start, end, "class.said");
  }

  private void add(Phrase phrase, EntityClass entityClass, int start, int end, String rule) {
    scene
        .party(parse.get(phrase.head()))
        .ifPresent(p -> add(p.member(), entityClass, start, end, rule));
  }

  private void add(
      org.isnad.claims.names.Member member,
      EntityClass entityClass,
      int start,
      int end,
      String rule) {
    SortedMap<String, String> detail = new TreeMap<>();
    detail.put("class", entityClass.word());
    found.add(
        new Statement(
            ClaimType.CLASS,
            member,
            Optional.empty(),
            Optional.empty(),
            detail,
            offset + start,
            offset + end,
            rule));
  }
}
