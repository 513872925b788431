package org.isnad.claims.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Member;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** What two do to each other: "accused each other", "fought one another". */
final class EachOther {
  private static final Set<String> WORDS = Set.of("each other", "one another", "the other");
  private final Scene scene;
  private final Parse parse;

  EachOther(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
  }

  /** "accused each other", "fought one another", "each side accused the other". */
  boolean is(Token word) {
    if (!Set.of("dobj", "pobj").contains(word.label())) {
      return false;
    }
    return switch (word.form()) {
      case "other" ->
          hasDeterminer(word, "each")
              || hasDeterminer(word, "the")
                  && subjects(word).stream().anyMatch(t -> hasDeterminer(t, "each"));
      case "one" -> hasDeterminer(word, "another");
      case "another" -> hasDeterminer(word, "one");
      default -> false;
    };
  }

  private boolean hasDeterminer(Token word, String determiner) {
    return parse.dependents(word).stream().anyMatch(t -> t.form().equalsIgnoreCase(determiner));
  }

  /** The subject of the verb above a word. */
  private List<Token> subjects(Token word) {
    Optional<Token> above = parse.findHead(word);
    Optional<Token> verb = word.label().equals("pobj") ? above.flatMap(parse::findHead) : above;
    return verb.map(v -> scene.paths().roles().surfaceSubjects(v)).orElse(List.of());
  }

  /** The two who do it to each other; none where they are more or not known. */
  List<Member> doers(Token word) {
    List<Member> doers =
        subjects(word).stream()
            .flatMap(t -> scene.paths().roles().withConjuncts(t).stream())
            .flatMap(t -> scene.parties(t).stream())
            .map(Party::member)
            .distinct()
            .toList();
    return doers.size() == 2 ? doers : List.of();
  }

  /** Where the two words begin. */
  int first(Token word) {
    return word.form().equals("one") ? word.index() : word.index() - 1;
  }

  /** Whether a party was told by "each other", or as one of those who are foes of each other. */
  static boolean is(Party party) {
    String words = party.phrase().name().toLowerCase(Locale.ROOT);
    return WORDS.contains(words) || words.startsWith("their ");
  }

  /** Where two accuse each other, who speaks of the one is the other. */
  static List<String> accusers(List<String> saidBy, Optional<Party> accused, List<Party> both) {
    Optional<String> other =
        accused.filter(EachOther::is).stream()
            .flatMap(a -> both.stream().filter(p -> p.member() != a.member()))
            .map(p -> p.member().name())
            .findFirst();
    return other.isEmpty()
        ? saidBy
        : saidBy.stream()
            .map(name -> name.equals(accused.get().member().name()) ? other.get() : name)
            .toList();
  }
}
