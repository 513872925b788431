package org.isnad.claims.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** Which noun a clause that hangs on one tells of, where the parse names another. */
final class ClauseHeads {
  /** Nouns of what is done to a body: "the dissolution of the Force, headed by Kara". */
  private static final Pattern ACTION =
      Pattern.compile("\\p{L}+(?:tion|sion|ment|ing|al|ure|ance)");

  private static final Set<String> HOLDING =
      Set.of("control", "hold", "govern", "administer", "dominate");
  private static final Set<String> LEADING =
      Set.of("lead", "head", "command", "chair", "found", "form", "create", "establish");
  private static final Set<String> UNIONS =
      Set.of(
          "coalition",
          "alliance",
          "bloc",
          "umbrella",
          "group",
          "grouping",
          "federation",
          "network",
          "council",
          "front",
          "force");
  private final Parse parse;

  ClauseHeads(Parse parse) {
    this.parse = parse;
  }

  /** "sits on the Leadership Council, headed by Alimi": of the noun before the comma. */
  boolean isBesideNoun(Token verb) {
    boolean behind =
        (LEADING.contains(verb.lemma()) || HOLDING.contains(verb.lemma()))
            && verb.index() > 1
            && parse.get(verb.index() - 1).form().equals(",")
            && parse.get(verb.index() - 2).isNoun();
    boolean ofAction =
        verb.label().equals("acl")
            && parse.get(verb.index() - Math.min(verb.index(), 2)).isName()
            && ACTION.matcher(parse.get(verb.head()).lemma()).matches();
    return behind && (verb.label().equals("advcl") || ofAction);
  }

  /** The noun that a clause hangs on; of "a coalition of groups led by X" the coalition. */
  List<Token> of(Token word) {
    Optional<Token> noun = parse.findHead(word).filter(h -> !h.isVerb());
    return noun.map(n -> told(word, n)).map(List::of).orElse(List.of());
  }

  /**
   * "the faction, led by Hilu, which has attacked": "which" tells of the led, not of the leader.
   */
  private Token led(Token verb, Token leader) {
    boolean thing =
        parse.dependents(verb, List.of("nsubj", "nsubjpass")).stream()
            .anyMatch(t -> t.lemma().equals("which"));
    return parse
        .findHead(leader)
        .filter(by -> thing && verb.label().equals("relcl") && by.lemma().equals("by"))
        .flatMap(parse::findHead)
        .filter(v -> v.label().equals("acl") && LEADING.contains(v.lemma()))
        .flatMap(parse::findHead)
        .orElse(leader);
  }

  private Token union(Token parts) {
    if (!parts.tag().endsWith("S") || parts.isName() || !parts.label().equals("pobj")) {
      return parts;
    }
    return parse
        .findHead(parts)
        .filter(p -> p.lemma().equals("of"))
        .flatMap(parse::findHead)
        .filter(u -> UNIONS.contains(u.lemma()))
        .orElse(parts);
  }

  /** "after Omar, a commander of the brigade, was kidnapped": no clause that tells of a noun. */
  private boolean isMain(Token verb) {
    boolean finite =
        parse.dependents(verb, List.of("aux", "auxpass")).stream()
            .anyMatch(t -> t.tag().matches("VB[DZP]"));
    return verb.label().equals("relcl")
        && finite
        && parse.subtree(verb).stream().noneMatch(t -> t.tag().startsWith("W"))
        && parse.dependents(verb, List.of("nsubj", "nsubjpass", "mark")).isEmpty();
  }

  /** The noun that an aside in which another stands tells of. */
  private Token told(Token noun) {
    Token current = noun;
    for (int step = 0; step < 4 && current.head() >= 0; step++) {
      Token above = parse.get(current.head());
      if (current.label().equals("appos") && above.isNoun()) {
        return above;
      }
      current = above;
    }
    return noun;
  }

  /** "The front was among those who took it", "one of the groups that took it": the front. */
  private Optional<Token> counted(Token noun) {
    Optional<Token> preposition =
        noun.label().equals("pobj") ? parse.findHead(noun) : Optional.empty();
    Optional<Token> one =
        preposition
            .filter(p -> p.lemma().equals("of"))
            .flatMap(parse::findHead)
            .filter(t -> t.lemma().equals("one") || t.form().equalsIgnoreCase("one"));
    return preposition
        .filter(p -> p.lemma().equals("among"))
        .or(() -> one)
        .flatMap(parse::findHead)
        .filter(be -> be.lemma().equals("be"))
        .flatMap(be -> parse.dependents(be, List.of("nsubj", "attr")).stream().findFirst());
  }

  /** "an alliance of armed groups that has fought": the alliance, as "has" tells. */
  private Optional<Token> wholeByNumber(Token verb, Token noun) {
    boolean one =
        verb.tag().equals("VBZ")
            || parse.dependents(verb, List.of("aux", "auxpass")).stream()
                .anyMatch(t -> t.tag().equals("VBZ"));
    return parse
        .findHead(noun)
        .filter(of -> one && noun.tag().equals("NNS") && of.lemma().equals("of"))
        .flatMap(parse::findHead)
        .filter(whole -> whole.tag().equals("NN"));
  }

  /** The noun that a clause with this verb tells of, where it hangs on another. */
  Token told(Token verb, Token noun) {
    if (isMain(verb)) {
      return told(noun);
    }
    Optional<Token> whole = wholeByNumber(verb, noun);
    if (whole.isPresent()) {
      return whole.get();
    }
    Optional<Token> counted = counted(noun);
    if (counted.isPresent()) {
      return counted.get();
    }
    return LEADING.contains(verb.lemma()) ? union(noun) : led(verb, firstOfRow(verb, noun));
  }

  /** "The Guard and the Union, which have fought": the first, with which the row begins. */
  Token firstOfRow(Token verb, Token noun) {
    List<Token> below = parse.dependents(verb);
    boolean several =
        below.stream().anyMatch(t -> t.form().equals("which"))
            && (verb.tag().equals("VBP")
                || below.stream()
                    .filter(t -> t.label().startsWith("aux"))
                    .anyMatch(t -> t.tag().equals("VBP") || t.form().equals("were")));
    Token first = noun;
    while (several && first.label().equals("conj") && first.tag().matches("NNP?")) {
      first = parse.get(first.head());
    }
    return first.isNoun() ? first : noun;
  }
}
