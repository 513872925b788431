package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Member;
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
  private final ClassNouns nouns;
  private final int offset;
  private final List<Statement> found = new ArrayList<>();

  private ClassStatements(Scene scene, int offset) {
    this.scene = scene;
    this.parse = scene.parse();
    this.nouns = new ClassNouns(scene);
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
    nouns
        .ofProperName(phrase)
        .ifPresent(c -> add(phrase, c, phrase.start(), phrase.end(), Statement.OWN_NAME));
    nouns
        .ofOwnNoun(phrase)
        .forEach(c -> add(phrase, c, phrase.start(), phrase.end(), "class.own-noun"));
  }

  /** "Faraj al-Chalabi, a Libyan": a person of that land. */
  private void ofDemonym(Token word) {
    boolean said = word.label().equals("appos") || word.label().equals("attr");
    boolean one = word.index() > 0 && isOne(parse.get(word.index() - 1).lemma());
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
    if (isHeadOfName(noun)) {
      return;
    }
    Optional<EntityClass> entityClass = nouns.of(noun);
    if (entityClass.isEmpty()) {
      return;
    }
    for (Token bearer : bearers(noun)) {
      List<Token> all =
          noun.tag().endsWith("S") ? scene.paths().roles().withConjuncts(bearer) : List.of(bearer);
      for (Token each : all) {
        scene.partiesOf(each).stream()
            .filter(p -> p.phrase().isName() || p.phrase().form() == Phrase.Form.REFERENCE)
            .filter(p -> p.phrase().head() != noun.index() && !p.isPart())
            .filter(p -> fits(p.member().kind(), entityClass.get()))
            .filter(p -> p.member().kind() != Kind.STATE || ClassNouns.isState(noun))
            .forEach(p -> addTo(p, noun, classFor(p.member().kind(), noun, entityClass.get())));
      }
    }
    ofTopic(noun, entityClass.get());
    ofReference(noun, entityClass.get());
  }

  /** "the state of Libya" is a state, "the state of Kaduna" a place. */
  private static EntityClass classFor(Kind kind, Token noun, EntityClass told) {
    return ClassNouns.isState(noun) && kind == Kind.STATE ? EntityClass.STATE : told;
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
            || entityClass == EntityClass.JIHADIST_GROUP && ClassNouns.isGeneral(noun);
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

  private List<Token> bearers(Token noun) {
    List<Token> bearers = new ArrayList<>();
    if (noun.label().equals("appos") || noun.label().equals("attr") || isOneOf(noun)) {
      bearers.addAll(scene.paths().follow(noun, "BEARER"));
    }
    bearers.addAll(parse.dependents(noun, List.of("appos")));
    if (noun.tag().equals("NNS") && noun.label().equals("nsubj")) {
      bearers.addAll(scene.paths().follow(noun, "BEARER"));
    }
    bearers.addAll(new Examples(scene).of(noun));
    if (opensList(noun)) {
      bearers.addAll(scene.paths().roles().withConjuncts(noun));
    }
    for (Token preposition : parse.dependents(noun, List.of("prep"))) {
      if (preposition.lemma().equals("of") && ClassNouns.isPlace(noun)) {
        bearers.addAll(parse.dependents(preposition, List.of("pobj")));
      }
    }
    return bearers;
  }

  /** "is divided into three militias: A, B and C". */
  private boolean opensList(Token noun) {
    int next = noun.index() + 1;
    return noun.tag().equals("NNS")
        && next < parse.tokens().size()
        && parse.get(next).form().equals(":");
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

  private void add(Member member, EntityClass entityClass, int start, int end, String rule) {
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
