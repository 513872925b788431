package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.EntityClass;

/** Who bears an office or any other noun that tells what one is, and whose office it is. */
final class Offices {
  private static final Set<String> NAMING = Set.of("be", "include");
  private static final Set<String> ONE_OF =
      Set.of("one", "two", "some", "several", "many", "most", "another", "#crd#");
  private final Parse parse;
  private final List<Phrase> phrases;
  private final Roles roles;

  Offices(Parse parse, List<Phrase> phrases, Roles roles) {
    this.parse = parse;
    this.phrases = phrases;
    this.roles = roles;
  }

  /** Who bears a noun as a title, in apposition, by "is" or by "as". */
  List<Token> bearers(Token noun) {
    return bearers(noun, 0);
  }

  private List<Token> bearers(Token noun, int depth) {
    Optional<HeldOffice> held = HeldOffice.at(parse, phrases, noun);
    if (held.isPresent()) {
      return List.of(parse.get(held.get().bearer().head()));
    }
    Optional<Phrase> titled =
        phrases.stream().filter(p -> p.title().isPresent() && isTitleOf(noun, p)).findFirst();
    if (titled.isPresent()) {
      return List.of(parse.get(titled.get().head()));
    }
    List<Token> below =
        parse.dependents(noun, List.of("appos")).stream().filter(t -> !isPartOf(t)).toList();
    if (!below.isEmpty() || depth > 2) {
      return below;
    }
    List<Token> found = noun.head() < 0 ? List.of() : byLabel(noun, depth);
    return found.isEmpty() ? apposedToOwner(noun) : found;
  }

  /** "fighters, most of them soldiers": what some of them are. */
  private boolean isPartOf(Token apposed) {
    return parse.dependents(apposed).stream()
        .flatMap(t -> parse.dependents(t, List.of("prep")).stream())
        .flatMap(p -> parse.dependents(p, List.of("pobj")).stream())
        .anyMatch(t -> Set.of("them", "whom", "which").contains(t.form()));
  }

  private List<Token> byLabel(Token noun, int depth) {
    return switch (noun.label()) {
      case "appos" -> parse.findHead(noun).map(List::of).orElse(List.of());
      case "attr", "oprd" -> parse.findHead(noun).map(v -> held(noun, v)).orElse(List.of());
      case "compound", "nmod" ->
          parse
              .findHead(noun)
              .filter(h -> h.index() > noun.index())
              .map(List::of)
              .orElse(List.of());
      case "conj" ->
          parse
              .findHead(noun)
              .filter(h -> h.isNoun() && (!h.isName() || h.label().equals("appos")))
              .map(h -> bearers(h, depth + 1))
              .orElse(List.of());
      case "nsubj", "nsubjpass" -> identified(noun);
      case "pobj" -> behindPreposition(noun, depth);
      default -> List.of();
    };
  }

  /** "X is a branch", "X was named chief": X; "considers Y a branch": Y. */
  private List<Token> held(Token noun, Token verb) {
    List<Token> objects =
        noun.label().equals("oprd") ? parse.dependents(verb, List.of("dobj")) : List.of();
    if (!objects.isEmpty()) {
      return objects;
    }
    return roles.isPassive(verb) ? roles.surfaceSubjects(verb) : roles.subjects(verb);
  }

  /** Where the comma was read with the owner: "the leader of the LRA, Joseph Kony". */
  private List<Token> apposedToOwner(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token owner : roles.prepositional(noun, Set.of("of", "for"))) {
      found.addAll(parse.dependents(owner, List.of("appos")));
    }
    return found;
  }

  /** "The group's leader is Omar", "its commanders include Omar". */
  private List<Token> identified(Token noun) {
    List<Token> second = secondSubject(noun);
    if (!second.isEmpty()) {
      return second;
    }
    return parse
        .findHead(noun)
        .filter(v -> NAMING.contains(v.lemma()))
        .map(v -> parse.dependents(v, List.of("attr", "dobj", "oprd")))
        .orElse(List.of());
  }

  /**
   * "Its armed wing, the Karen Army, is trained", "The minister for the interior, Omar Said, said":
   * read as two subjects, it is one.
   */
  private List<Token> secondSubject(Token noun) {
    for (Phrase phrase : phrases) {
      Token head = parse.get(phrase.head());
      boolean sibling = head.head() == noun.head() && head.label().equals(noun.label());
      if (sibling && phrase.isName() && phrase.first() > noun.index()) {
        String between = parse.text().substring(noun.end(), phrase.start());
        if (between.matches("(?: (?:of|for) [^,]*)?, (?:the )?")) {
          return List.of(head);
        }
      }
    }
    return List.of();
  }

  /** "one of its leaders is Omar": who is "one"; "as its leader": who serves so. */
  private List<Token> behindPreposition(Token noun, int depth) {
    if (noun.head() < 0) {
      return List.of();
    }
    Token preposition = parse.get(noun.head());
    boolean one =
        preposition.lemma().equals("of")
            && preposition.head() >= 0
            && ONE_OF.contains(parse.get(preposition.head()).lemma());
    return one ? bearers(parse.get(preposition.head()), depth + 1) : as(noun);
  }

  /** "served as commander of": the subject of the verb above "as"; "Niger, as part of": Niger. */
  private List<Token> as(Token noun) {
    Token preposition = parse.get(noun.head());
    if (!preposition.lemma().equals("as") || preposition.head() < 0) {
      return List.of();
    }
    Token verb = parse.get(preposition.head());
    if (!verb.isVerb()) {
      return verb.isName() && preposition.index() > verb.index() ? List.of(verb) : List.of();
    }
    boolean first = preposition.index() < verb.index();
    if (first) {
      return roles.surfaceSubjects(verb);
    }
    List<Token> objects = roles.objects(verb);
    return objects.isEmpty() ? roles.subjects(verb) : objects;
  }

  private boolean isTitleOf(Token noun, Phrase person) {
    int distance = person.first() - noun.index();
    boolean between = distance >= 1 && distance <= 4;
    if (!between) {
      return false;
    }
    for (int i = noun.index() + 1; i < person.first(); i++) {
      if (parse.get(i).tag().startsWith("V") || parse.get(i).form().equals(",")) {
        return false;
      }
    }
    return person.title().get().contains(noun.form());
  }

  /** Whose a noun is: "'s", "of", "for", or the name before it. */
  List<Token> owners(Token noun) {
    Optional<HeldOffice> held = HeldOffice.at(parse, phrases, noun);
    if (held.isPresent()) {
      return List.of(parse.get(held.get().body().last()));
    }
    List<Token> found = new ArrayList<>(parse.dependents(noun, List.of("poss")));
    if (found.isEmpty()) {
      roles.prepositional(noun, Set.of("of")).stream()
          .filter(t -> !isOfTitle(t))
          .flatMap(t -> t.lemma().equals("staff") ? ofStaff(t) : Stream.of(t))
          .forEach(found::add);
    }
    if (found.isEmpty()) {
      roles.prepositional(noun, Set.of("for")).stream().filter(this::isGroup).forEach(found::add);
    }
    if (found.isEmpty()) {
      found.addAll(leftName(noun));
    }
    if (found.isEmpty()) {
      found.addAll(roles.prepositional(noun, Set.of("for")));
    }
    return found;
  }

  /** "LNA commander", "Libyan Foreign Minister": the name before the title's first word. */
  private List<Token> leftName(Token noun) {
    int at = noun.index();
    while (at > 0 && isPartOfTitle(at - 1)) {
      at--;
      boolean alone = Set.of("junta", "army", "military", "police").contains(parse.get(at).lemma());
      if (isBody(parse.get(at)) && (alone || at > 0 && isModified(at))) {
        return List.of(parse.get(at));
      }
    }
    int first = at;
    return phrases.stream()
        .filter(p -> p.last() == first - 1 && p.form() != Phrase.Form.REFERENCE)
        .filter(p -> p.isName() || p.noun().isEmpty())
        .filter(p -> !isWhere(p))
        .max((a, b) -> Integer.compare(a.last() - a.first(), b.last() - b.first()))
        .map(p -> List.of(parse.get(p.head())))
        .or(() -> possessorBefore(first))
        .orElse(List.of());
  }

  /** "In Turkey Minister Ali Omar met": where he met, not whose minister he is. */
  private boolean isWhere(Phrase phrase) {
    return phrase.isName()
        && phrase.kind().isPlace()
        && phrase.first() > 0
        && Set.of("in", "at", "near", "from").contains(parse.get(phrase.first() - 1).lemma());
  }

  /** The "army" of "a Congolese army colonel". */
  private static boolean isBody(Token token) {
    return token.isNoun()
        && NounClasses.classOf(token.lemma())
            .filter(c -> c != EntityClass.PERSON && c != EntityClass.PLACE)
            .isPresent();
  }

  private boolean isModified(int at) {
    Token before = parse.get(at - 1);
    return before.tag().startsWith("JJ") || before.isName();
  }

  private Optional<List<Token>> possessorBefore(int first) {
    if (first < 2 || !parse.get(first - 1).tag().equals("POS")) {
      return Optional.empty();
    }
    return Optional.of(List.of(parse.get(first - 2)));
  }

  private boolean isPartOfTitle(int i) {
    Token token = parse.get(i);
    boolean inName =
        phrases.stream()
            .anyMatch(p -> (p.isName() || p.noun().isEmpty()) && p.first() <= i && i <= p.last());
    return !inName
        && (token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("HYPH"));
  }

  /** "chief of staff of the army": the army's. */
  private Stream<Token> ofStaff(Token staff) {
    return roles.prepositional(staff, Set.of("of")).stream();
  }

  private boolean isGroup(Token token) {
    return phrases.stream()
        .anyMatch(p -> p.head() == token.index() && p.isName() && p.kind() == Kind.GROUP);
  }

  /** The "State" of "Secretary of State John Kerry". */
  private boolean isOfTitle(Token token) {
    return phrases.stream()
        .anyMatch(
            p ->
                p.title().filter(t -> t.contains(" of " + token.form())).isPresent()
                    && token.index() < p.first()
                    && p.first() - token.index() <= 2);
  }
}
