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
import org.isnad.claims.names.Words;
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
          "(?:.* )?(?:Government of .*|Government|Command|Operations?"
              + " Room|Congress|Parliament|Coalition|Alliance|Junta|Tribe|Militia)");
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
  private static final Set<String> REFERRING =
      Set.of(
          "coalition",
          "alliance",
          "consortium",
          "umbrella",
          "bloc",
          "militia",
          "tribe",
          "clan",
          "company",
          "newspaper");
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
      statements.ofDemonym(token);
    }
    return statements.found;
  }

  /** "the Warfalla tribe", "Presidency Council": the name's own noun. */
  private void ofName(Phrase phrase) {
    if (!phrase.isName()) {
      return;
    }
    ofProperName(phrase);
    boolean ethnic =
        phrase.noun().filter(PEOPLE::contains).isPresent()
            && parse.dependents(parse.get(phrase.head())).stream()
                .anyMatch(t -> ETHNIC.contains(t.lemma()));
    if (ethnic) {
      add(phrase, EntityClass.ETHNIC_GROUP, phrase.start(), phrase.end(), "class.own-noun");
    }
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

  /** "Faraj al-Chalabi, a Libyan": a person of that land. */
  private void ofDemonym(Token word) {
    boolean said = word.label().equals("appos") || word.label().equals("attr");
    boolean one = parse.dependents(word, List.of("det")).stream().anyMatch(t -> isOne(t.lemma()));
    if (said && one && scene.isOfState(word.form())) {
      for (Token bearer : scene.paths().follow(word, "BEARER")) {
        scene
            .party(bearer)
            .filter(p -> p.phrase().isName() && p.member().kind() == Kind.PERSON)
            .ifPresent(p -> addTo(p, word, EntityClass.PERSON));
      }
    }
  }

  private static boolean isOne(String lemma) {
    return lemma.equals("a") || lemma.equals("an");
  }

  private void ofNoun(Token noun) {
    Optional<EntityClass> entityClass = classOf(noun);
    if (entityClass.isEmpty()
        || isHeadOfName(noun)
        || isInScareQuotes(noun)
        || entityClass.get() == EntityClass.PERSON && isOffice(noun)) {
      return;
    }
    for (Token bearer : bearers(noun)) {
      List<Token> all =
          noun.tag().endsWith("S") ? scene.paths().roles().withConjuncts(bearer) : List.of(bearer);
      for (Token each : all) {
        scene
            .party(each)
            .filter(p -> p.phrase().isName() || p.phrase().form() == Phrase.Form.REFERENCE)
            .filter(p -> p.phrase().head() != noun.index() && !p.isPart())
            .filter(p -> fits(p.member().kind(), entityClass.get()))
            .filter(p -> p.member().kind() != Kind.STATE || isStateNoun(noun))
            .ifPresent(p -> addTo(p, noun, classFor(p.member().kind(), noun, entityClass.get())));
      }
    }
    ofTopic(noun, entityClass.get());
    ofReference(noun, entityClass.get());
  }

  /** "the state of Libya" is a state, "the state of Kaduna" a place. */
  private static EntityClass classFor(Kind kind, Token noun, EntityClass told) {
    return isStateNoun(noun) && kind == Kind.STATE ? EntityClass.STATE : told;
  }

  private static boolean isStateNoun(Token noun) {
    return Set.of("state", "country", "nation").contains(noun.lemma());
  }

  /** "Azov Regiment: A militia of volunteers": the item's own noun. */
  private void ofTopic(Token noun, EntityClass entityClass) {
    boolean counted = parse.dependents(noun).stream().anyMatch(t -> t.tag().equals("CD"));
    if (scene.isTopicItself(noun) && !counted) {
      scene
          .party(noun)
          .filter(p -> fits(p.member().kind(), entityClass))
          .ifPresent(
              p ->
                  add(
                      p.member(),
                      entityClass,
                      p.phrase().start(),
                      p.phrase().end(),
                      "class.of-item"));
    }
  }

  /** "the terrorist group", "this loose coalition": what a reference tells of its group. */
  private void ofReference(Token noun, EntityClass entityClass) {
    boolean item = scene.discourse().topic().isPresent() && noun.lemma().equals("brigade");
    boolean telling =
        (item || REFERRING.contains(noun.lemma())) && !noun.tag().endsWith("S")
            || entityClass == EntityClass.JIHADIST_GROUP && GENERAL.contains(noun.lemma());
    if (!telling) {
      return;
    }
    scene.phrases().stream()
        .filter(p -> p.head() == noun.index() && p.form() == Phrase.Form.REFERENCE)
        .findFirst()
        .flatMap(p -> scene.party(parse.get(p.head())))
        .filter(p -> p.member().name().chars().anyMatch(Character::isUpperCase))
        .ifPresent(
            p ->
                add(
                    p.member(),
                    entityClass,
                    p.phrase().start(),
                    p.phrase().end(),
                    "class.reference"));
  }

  private boolean isHeadOfName(Token noun) {
    return scene.phrases().stream().anyMatch(p -> p.isName() && p.head() == noun.index());
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

  private Optional<EntityClass> classOf(Token noun) {
    if (PEOPLE.contains(noun.lemma())
        && parse.dependents(noun).stream().anyMatch(t -> ETHNIC.contains(t.lemma()))
        && parse.dependents(noun).stream().noneMatch(t -> TELLING_WORDS.contains(t.lemma()))) {
      return Optional.of(EntityClass.ETHNIC_GROUP);
    }
    if (GENERAL.contains(noun.lemma())
        && parse.dependents(noun).stream().anyMatch(t -> TERROR.contains(t.lemma()))) {
      return Optional.of(EntityClass.JIHADIST_GROUP);
    }
    boolean told =
        parse.dependents(noun, List.of("amod", "nmod", "compound")).stream()
            .anyMatch(
                t ->
                    TELLING_WORDS.contains(t.lemma().toLowerCase(java.util.Locale.ROOT))
                        || Character.isUpperCase(t.form().charAt(0)));
    int before = noun.index() - 1;
    Optional<EntityClass> two =
        before >= 0
            ? NounClasses.classOf(parse.get(before).lemma() + " " + noun.lemma())
            : Optional.empty();
    if (isStateNoun(noun) && scene.paths().follow(noun, "prep:of").size() == 1) {
      return Optional.of(EntityClass.PLACE);
    }
    if (two.isEmpty() && GENERAL.contains(noun.lemma()) && !told) {
      return Optional.empty();
    }
    return two.or(() -> NounClasses.classOf(noun.lemma()))
        .filter(c -> c != EntityClass.PLACE || isPlaceNoun(noun) || noun.lemma().equals("capital"));
  }

  private List<Token> bearers(Token noun) {
    List<Token> bearers = new ArrayList<>();
    if (noun.label().equals("appos") || noun.label().equals("attr") || isOneOf(noun)) {
      bearers.addAll(scene.paths().follow(noun, "BEARER"));
    }
    bearers.addAll(parse.dependents(noun, List.of("appos")));
    if (noun.tag().equals("NNS") && noun.label().equals("nsubj")) {
      bearers.addAll(scene.paths().follow(noun, "BEARER"));
    }
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

  /** "M23 is one of several militias". */
  private boolean isOneOf(Token noun) {
    return noun.tag().equals("NNS")
        && parse
            .findHead(noun)
            .filter(of -> of.lemma().equals("of"))
            .flatMap(parse::findHead)
            .filter(one -> one.form().equalsIgnoreCase("one"))
            .filter(one -> one.label().equals("appos") || one.label().equals("attr"))
            .isPresent();
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
