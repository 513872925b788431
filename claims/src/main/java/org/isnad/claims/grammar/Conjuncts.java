package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.EntityClass;

/** What "and", "or" and commas join to a word, where the parse may have missed it. */
final class Conjuncts {
  private final Parse parse;
  private final ItemList items;

  Conjuncts(Parse parse) {
    this.parse = parse;
    this.items = new ItemList(parse);
  }

  /** "took Homs and the army fled": the army, read as joined to Homs, is who fled. */
  Optional<Token> misread(Token verb) {
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.tag());
    int before = verb.index() - 1;
    while (before >= 0 && Set.of("RB", "VBD", "VBZ", "VBP").contains(parse.get(before).tag())) {
      before--;
    }
    return finite && verb.label().equals("conj") && before >= 0
        ? Optional.of(parse.get(before)).filter(t -> t.isNoun() && t.label().equals("conj"))
        : Optional.empty();
  }

  private boolean isMisread(Token noun) {
    int after = noun.index() + 1;
    int size = parse.tokens().size();
    while (after < size && Set.of("RB", "MD").contains(parse.get(after).tag())) {
      after++;
    }
    return after < size
        && parse.dependents(parse.get(after), List.of("nsubj", "nsubjpass")).isEmpty()
        && misread(parse.get(after)).filter(t -> t == noun).isPresent();
  }

  /** Where "and" hangs on a word but nothing is joined by it: the next noun in the sentence. */
  private Optional<Token> afterAnd(Token token) {
    boolean joined = !parse.dependents(token, List.of("conj")).isEmpty();
    List<Token> ands = parse.dependents(token, List.of("cc"));
    if (joined || ands.isEmpty()) {
      return Optional.empty();
    }
    int from = ands.getLast().index() + 1;
    return parse.tokens().stream()
        .filter(
            t ->
                t.index() >= from
                    && t.index() <= from + 5
                    && t.isNoun()
                    && !t.label().equals("compound")
                    && !t.label().equals("poss"))
        .findFirst();
  }

  /** A word with those that "and", "or" or a comma join to it. */
  List<Token> of(Token token) {
    List<Token> listed = items.of(token);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<Token> all = new ArrayList<>();
    collect(token, all, 0);
    return all;
  }

  /** "with Qaedaist elements but the NSD": where the parse joins the second to a modifier. */
  private List<Token> joinedToModifier(Token noun) {
    if (!noun.isNoun()) {
      return List.of();
    }
    return parse.dependents(noun, List.of("compound", "nmod")).stream()
        .flatMap(modifier -> parse.dependents(modifier, List.of("conj")).stream())
        .filter(next -> next.index() > noun.index() && next.isNoun())
        .toList();
  }

  /** "between men from A and the B": of two sides the second, where it was joined to A. */
  private List<Token> joinedToOwner(Token noun) {
    boolean side =
        noun.label().equals("pobj")
            && parse.findHead(noun).filter(p -> p.lemma().equals("between")).isPresent()
            && parse.dependents(noun, List.of("conj")).isEmpty();
    return side
        ? parse.dependents(noun, List.of("prep")).stream()
            .filter(p -> Set.of("from", "of").contains(p.lemma()))
            .flatMap(p -> parse.dependents(p, List.of("pobj")).stream())
            .flatMap(owner -> parse.dependents(owner, List.of("conj")).stream())
            .toList()
        : List.of();
  }

  /** "discord between A, the B, and the C": read as other names of A, they are its like. */
  private List<Token> listedBetween(Token noun) {
    boolean between =
        noun.label().equals("pobj")
            && parse.findHead(noun).filter(p -> p.lemma().equals("between")).isPresent();
    List<Token> listed = between ? apposed(noun) : List.of();
    if (!parse.dependents(noun, List.of("conj")).isEmpty()) {
      return listed.stream().filter(t -> noun.isName() && t.isName()).toList();
    }
    return listed.stream().anyMatch(t -> isClosed(noun, t)) ? listed : List.of();
  }

  /** Whether the row from a noun to another, or from there on, is joined by "and". */
  private boolean isClosed(Token noun, Token last) {
    return !parse.dependents(last, List.of("conj")).isEmpty()
        || parse.tokens().stream()
            .anyMatch(
                t ->
                    t.lemma().equals("and")
                        && t.index() > noun.index()
                        && t.index() < last.index());
  }

  private List<Token> apposed(Token noun) {
    List<Token> row = new ArrayList<>();
    Token last = noun;
    while (true) {
      List<Token> next = parse.dependents(last, List.of("appos"));
      if (next.isEmpty() || row.contains(next.getFirst())) {
        return row;
      }
      row.addAll(next);
      last = next.getLast();
    }
  }

  /** "A and B, the two rivals": what follows a closed row behind a comma tells of it. */
  private boolean isAside(Token last, Token next, int depth) {
    String between = parse.text().substring(last.end(), Math.max(last.end(), next.start()));
    boolean definite =
        parse.dependents(next, List.of("det")).stream().anyMatch(t -> t.lemma().equals("the"));
    boolean closed =
        last.label().equals("conj")
            && parse.dependents(parse.get(last.head()), List.of("cc")).stream()
                .anyMatch(t -> t.index() < last.index());
    return depth > 0
        && closed
        && definite
        && next.tag().endsWith("S")
        && !next.isName()
        && between.contains(",")
        && !between.matches("(?s).*\\b(?:and|or)\\b.*");
  }

  /** "Marib and Al-Bayda provinces": both are provinces. */
  private List<Token> joinedBefore(Token noun) {
    boolean places =
        noun.tag().equals("NNS")
            && NounClasses.classOf(noun.lemma()).equals(Optional.of(EntityClass.PLACE));
    return places
        ? parse.dependents(noun, List.of("compound", "nmod")).stream()
            .filter(m -> m.isName() && !parse.dependents(m, List.of("conj")).isEmpty())
            .toList()
        : List.of();
  }

  private void collect(Token token, List<Token> all, int depth) {
    if (all.contains(token)) {
      return;
    }
    all.add(token);
    if (depth < 30) {
      afterAnd(token).ifPresent(next -> collect(next, all, depth + 1));
      for (Token next : parse.dependents(token, List.of("conj"))) {
        if (!next.isVerb() && !isMisread(next) && !isAside(token, next, depth)) {
          collect(next, all, depth + 1);
        }
      }
      joinedToModifier(token).forEach(next -> collect(next, all, depth + 1));
      joinedToOwner(token).forEach(next -> collect(next, all, depth + 1));
      listedBetween(token).forEach(next -> collect(next, all, depth + 1));
      joinedBefore(token).stream().filter(t -> !all.contains(t)).forEach(all::add);
    }
  }
}
