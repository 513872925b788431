package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * Walks paths through a dependency tree.
 *
 * <p>A path is a chain of steps joined by {@code >}: a dependency label ({@code dobj}), {@code
 * prep:from} (the object of that preposition), {@code SUBJ} and {@code OBJ} (the logical subject
 * and object of a verb, whatever its voice), {@code HEAD} (the word above). Alternatives are
 * separated by {@code |}, the first that leads anywhere wins. What a path reaches is widened by its
 * conjuncts.
 */
final class Paths {
  private Paths() {}

  static List<Token> follow(Parse parse, Token from, String path) {
    for (String alternative : path.split("\\|")) {
      List<Token> reached = List.of(from);
      for (String step : alternative.strip().split(">")) {
        List<Token> next = new ArrayList<>();
        for (Token token : reached) {
          next.addAll(step(parse, token, step.strip()));
        }
        reached = next;
      }
      if (!reached.isEmpty()) {
        return withConjuncts(parse, reached);
      }
    }
    return List.of();
  }

  private static List<Token> step(Parse parse, Token token, String step) {
    if (step.equals("SELF")) {
      return List.of(token);
    }
    if (step.equals("SUBJ")) {
      return subject(parse, token, 0);
    }
    if (step.equals("OBJ")) {
      return object(parse, token);
    }
    if (step.equals("HEAD")) {
      return parse.findHead(token).map(List::of).orElse(List.of());
    }
    if (step.startsWith("prep:")) {
      return prepositional(parse, token, step.substring(5));
    }
    return parse.dependents(token, List.of(step));
  }

  private static List<Token> prepositional(Parse parse, Token token, String word) {
    List<Token> found = new ArrayList<>();
    for (Token preposition : parse.dependents(token, List.of("prep", "agent", "dative"))) {
      if (List.of(word.split("/")).contains(preposition.lemma())) {
        found.addAll(parse.dependents(preposition, List.of("pobj")));
      }
    }
    return found;
  }

  private static boolean isPassive(Parse parse, Token verb) {
    boolean auxiliary = !parse.dependents(verb, List.of("auxpass", "nsubjpass", "agent")).isEmpty();
    boolean reduced =
        verb.tag().equals("VBN")
            && List.of("acl", "relcl").contains(verb.label())
            && parse.dependents(verb, List.of("nsubj", "dobj")).isEmpty();
    return auxiliary || reduced;
  }

  private static List<Token> subject(Parse parse, Token verb, int depth) {
    List<Token> found = new ArrayList<>();
    if (isPassive(parse, verb)) {
      for (Token by : parse.dependents(verb, List.of("agent"))) {
        found.addAll(parse.dependents(by, List.of("pobj")));
      }
      return found;
    }
    return grammaticalSubject(parse, verb, "nsubj", depth);
  }

  private static List<Token> object(Parse parse, Token verb) {
    return isPassive(parse, verb)
        ? grammaticalSubject(parse, verb, "nsubjpass", 0)
        : parse.dependents(verb, List.of("dobj"));
  }

  private static List<Token> grammaticalSubject(Parse parse, Token verb, String label, int depth) {
    List<Token> own = parse.dependents(verb, List.of(label, "nsubj"));
    if (own.stream().anyMatch(t -> t.tag().startsWith("W")) || own.isEmpty()) {
      return inheritedSubject(parse, verb, own, depth);
    }
    return own;
  }

  private static List<Token> inheritedSubject(Parse parse, Token verb, List<Token> own, int depth) {
    if (verb.head() < 0 || depth > 4) {
      return own;
    }
    Token head = parse.get(verb.head());
    return switch (verb.label()) {
      case "relcl", "acl" -> head.isNoun() ? List.of(head) : own;
      case "conj", "advcl", "xcomp" -> head.isVerb() ? anySubject(parse, head, depth + 1) : own;
      default -> own;
    };
  }

  private static List<Token> anySubject(Parse parse, Token verb, int depth) {
    return grammaticalSubject(parse, verb, "nsubjpass", depth);
  }

  private static List<Token> withConjuncts(Parse parse, List<Token> tokens) {
    List<Token> all = new ArrayList<>();
    for (Token token : tokens) {
      all.add(token);
      Token last = token;
      for (int guard = 0; guard < 20; guard++) {
        List<Token> next =
            parse.dependents(last, List.of("conj")).stream().filter(t -> !t.isVerb()).toList();
        all.addAll(next);
        if (next.isEmpty()) {
          break;
        }
        last = next.getLast();
      }
    }
    return all;
  }
}
