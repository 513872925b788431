package org.isnad.claims.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.Dated;
import org.isnad.model.Edtf;

/** Which of a sentence's dates is the time of a claim: one that hangs on its own clause. */
public final class When {
  private static final Set<String> HOURS = Words.list("hours");
  private static final Set<String> PARTS =
      Set.of(
          "week",
          "month",
          "end",
          "beginning",
          "start",
          "middle",
          "half",
          "summer",
          "winter",
          "spring",
          "autumn",
          "course",
          "rest",
          "part",
          "quarter",
          "hour",
          "period");
  private static final Set<String> BEGINNING = Set.of("begin", "start", "erupt", "break");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private When() {}

  /**
   * The date of a trigger's clause, or of the clause that governs it.
   *
   * @param lasting whether what began on a day is told to go on
   */
  public static Optional<Edtf> of(Parse parse, Token trigger, List<Dated> dates, boolean lasting) {
    Optional<Edtf> begun = begun(parse, trigger, dates).map(Dated::date);
    if (begun.isPresent()) {
      boolean day = !begun.get().text().contains("/");
      return lasting && day ? begun.map(d -> Edtf.of(d.text() + "/..")) : begun;
    }
    Optional<Dated> best = Optional.empty();
    int least = 8;
    for (Dated date : dates) {
      int distance = distance(parse, trigger, date);
      if (distance < least) {
        least = distance;
        best = Optional.of(date);
      }
    }
    return best.map(Dated::date);
  }

  /** "the war between A and B that began on 15 April": the day behind the noun's own clause. */
  private static Optional<Dated> begun(Parse parse, Token trigger, List<Dated> dates) {
    if (!trigger.isNoun()) {
      return Optional.empty();
    }
    int last = parse.subtree(trigger).getLast().index();
    for (Token verb : parse.tokens()) {
      boolean began =
          BEGINNING.contains(verb.lemma())
              && verb.index() > trigger.index()
              && Set.of("relcl", "acl").contains(verb.label());
      boolean own = verb.head() == trigger.index() || beginsBehind(parse, verb, last);
      if (began && own) {
        return dates.stream()
            .filter(d -> d.start() > verb.end() && d.start() - verb.end() <= 8)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean beginsBehind(Parse parse, Token verb, int last) {
    return parse.dependents(verb, List.of("nsubj")).stream()
        .anyMatch(t -> t.tag().startsWith("W") && t.index() - last >= 1 && t.index() - last <= 2);
  }

  private static int distance(Parse parse, Token trigger, Dated date) {
    Optional<Token> word =
        parse.tokens().stream()
            .filter(t -> t.start() >= date.start() && t.end() <= date.end() + 1)
            .filter(t -> t.head() < 0 || isOutside(parse.get(t.head()), date))
            .findFirst();
    if (word.isEmpty()) {
      return 99;
    }
    return isParted(parse, word.get(), trigger) ? 99 : climb(parse, word.get(), trigger);
  }

  /** A semicolon parts two statements; the date of one is not that of the other. */
  private static boolean isParted(Parse parse, Token date, Token trigger) {
    Token left = date.index() < trigger.index() ? date : trigger;
    Token right = left == date ? trigger : date;
    return parse.text().substring(left.end(), Math.max(left.end(), right.start())).contains(";");
  }

  private static boolean isOutside(Token token, Dated date) {
    return token.end() <= date.start() || token.start() >= date.end();
  }

  /** Steps from the date up to a word that is the trigger or governs it. */
  private static int climb(Parse parse, Token from, Token trigger) {
    Token current = from;
    int steps = 0;
    for (int guard = 0; guard < 20; guard++) {
      if (current == trigger) {
        return steps;
      }
      if (parse.isUnder(trigger, current)) {
        return steps + 1 + cost(parse, trigger, current);
      }
      if (current.head() < 0
          || isClauseEdge(current)
          || changesTense(parse, current)
          || isOwnClause(parse, current)
          || isOfNoun(parse, current)) {
        return 99;
      }
      current = parse.get(current.head());
      steps++;
    }
    return 99;
  }

  /** How many clauses lie between the governing word and the trigger. */
  private static int cost(Parse parse, Token trigger, Token above) {
    Token current = trigger;
    int cost = 0;
    while (current != above && current.head() >= 0) {
      cost += changesTense(parse, current) ? 99 : 0;
      cost +=
          current.label().equals("relcl")
                  || current.label().equals("appos")
                  || current.label().equals("ccomp")
              ? 4
              : 1;
      current = parse.get(current.head());
    }
    return cost;
  }

  /** "supports him and fought for him in 2019": the date of what was is not that of what is. */
  private static boolean changesTense(Parse parse, Token verb) {
    Token head = parse.get(verb.head());
    return verb.label().equals("conj")
        && (verb.tag().equals("VBD") && PRESENT.contains(head.tag())
            || PRESENT.contains(verb.tag()) && head.tag().equals("VBD"));
  }

  /** "Israel bombed the port, and on 28 August a strike killed him": the day is of the second. */
  private static boolean isOwnClause(Parse parse, Token verb) {
    return verb.isVerb()
        && verb.label().equals("conj")
        && !parse.dependents(verb, List.of("nsubj", "nsubjpass")).isEmpty();
  }

  /** "in breach of the agreement of November 2022": the agreement is of that month, no more. */
  private static boolean isOfNoun(Parse parse, Token preposition) {
    return preposition.lemma().equals("of")
        && parse
            .findHead(preposition)
            .filter(
                t ->
                    t.isNoun()
                        && !t.tag().equals("CD")
                        && !PARTS.contains(t.lemma())
                        && !HOURS.contains(t.lemma()))
            .isPresent();
  }

  private static boolean isClauseEdge(Token token) {
    return token.isVerb() && List.of("relcl", "advcl", "acl", "ccomp").contains(token.label());
  }
}
