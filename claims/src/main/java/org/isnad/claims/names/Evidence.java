package org.isnad.claims.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** What the company of a name in one sentence speaks for: "in Sirte", "Hassan said". */
final class Evidence {
  /** Takes a vote for what a name is. */
  interface Votes {
    void vote(Kind kind, double weight);
  }

  private static final Set<String> IN = words("in");
  private static final Set<String> WAYS = words("ways");
  private static final Set<String> SIDES = words("sides");
  private static final Set<String> REGIONAL = words("regional");
  private static final Set<String> PERSON_VERBS = words("person-verbs");
  private static final Set<String> PERSON_FATES = words("person-fates");
  private static final Set<String> TAKEN = words("taken");
  private static final Set<String> TAKING = words("taking");
  private static final Set<String> MOTION = words("motion");
  private static final Set<String> EXAMPLE = words("example");
  private static final Set<String> ACTOR_VERBS = words("actor-verbs");
  private static final Set<String> LED = words("led");
  private static final Set<String> PARTS = words("parts");
  private static final Set<String> BANNED = words("banned");
  private static final Set<String> FOES = words("foes");
  private static final Set<String> ATTACKED = words("attacked");
  private static final Set<String> STAFF = words("staff");
  private static final Set<String> KIN = words("kin");
  private static final Set<String> SCENE = words("scene");
  private static final Set<String> CLASHES = Words.list("clashes");
  private final Parse parse;
  private final NameRuns.Run run;
  private final Token last;

  private static Set<String> words(String list) {
    return Words.rows("company").stream()
        .filter(row -> row.getFirst().equals(list))
        .flatMap(row -> Arrays.stream(row.get(1).split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Evidence(Parse parse, NameRuns.Run run) {
    this.parse = parse;
    this.run = run;
    this.last = parse.get(run.last());
  }

  static void collect(Parse parse, NameRuns.Run run, Votes votes) {
    Evidence evidence = new Evidence(parse, run);
    evidence.before(votes);
    evidence.after(votes);
    evidence.ofVerb(votes);
    evidence.ofNoun(votes);
  }

  /** Whether a word is the subject of a verb that only actors have. */
  static boolean isActor(Parse parse, Token word) {
    return word.label().equals("nsubj")
        && parse
            .findHead(word)
            .filter(v -> PERSON_VERBS.contains(v.lemma()) || ACTOR_VERBS.contains(v.lemma()))
            .isPresent();
  }

  private void before(Votes votes) {
    if (run.first() == 0) {
      return;
    }
    Token previous = parse.get(run.first() - 1);
    String lemma = previous.lemma();
    if (lemma.equals("in") || lemma.equals("at") || lemma.equals("across")) {
      votes.vote(Kind.PLACE, lemma.equals("in") ? 1.2 : 1.0);
    } else if (IN.contains(lemma) || REGIONAL.contains(lemma)) {
      votes.vote(Kind.PLACE, 1.0);
    } else if (WAYS.contains(lemma)) {
      votes.vote(Kind.PLACE, 0.4);
    }
    boolean alone = run.first() == run.last() && !last.label().equals("compound");
    if (previous.tag().equals("DT") && alone && !lemma.equals("a")) {
      votes.vote(Kind.GROUP, last.form().endsWith("s") ? 0.8 : 0.5);
    }
    String word = previous.form().toLowerCase(Locale.ROOT);
    if (NounClasses.isPerson(word) && previous.isNoun()) {
      votes.vote(Kind.PERSON, 2.0);
    }
    boolean office = run.last() > run.first() && run.first() > 1 && word.equals(",");
    if (office && isTitle(parse.get(run.first() - 2))) {
      votes.vote(Kind.PERSON, 1.5);
    }
    if (lemma.equals("of") && run.first() > 1) {
      behindOf(parse.get(run.first() - 2).lemma(), votes);
    }
  }

  private static boolean isTitle(Token token) {
    return token.isNoun() && NounClasses.isPerson(token.lemma());
  }

  private static void behindOf(String noun, Votes votes) {
    if (SIDES.contains(noun) || NounClasses.kindOf(noun).equals(Optional.of(Kind.PLACE))) {
      votes.vote(Kind.PLACE, 2.0);
    } else if (PARTS.contains(noun)) {
      votes.vote(Kind.PLACE, 1.0);
    } else if (STAFF.contains(noun) || noun.equals("faction")) {
      votes.vote(Kind.GROUP, 1.5);
    }
  }

  private void after(Votes votes) {
    int next = run.last() + 1;
    if (next >= parse.tokens().size() || isApart(next)) {
      return;
    }
    Token token = parse.get(next);
    if (token.tag().equals("POS")) {
      parse.findHead(last).ifPresent(head -> owned(head.lemma(), votes));
    } else if (token.form().equals("-")) {
      joined(next, votes);
    } else if (token.isNoun()) {
      beside(token, votes);
    } else if (isLand(token)) {
      votes.vote(Kind.PLACE, 0.4);
    }
  }

  /** "Kulbus in West Darfur": a name right before "in" and a name. */
  private boolean isLand(Token in) {
    return in.lemma().equals("in")
        && last.label().equals("pobj")
        && in.head() == last.index()
        && parse.dependents(in, List.of("pobj")).stream().anyMatch(Token::isName);
  }

  /** Whether a parenthesis was dropped before a word. */
  private boolean isApart(int i) {
    return parse.text().substring(last.end(), parse.get(i).start()).indexOf('(') >= 0;
  }

  private static void owned(String noun, Votes votes) {
    if (PARTS.contains(noun)) {
      votes.vote(Kind.PLACE, 1.5);
    } else if (STAFF.contains(noun)) {
      votes.vote(Kind.GROUP, 1.0);
    } else if (KIN.contains(noun)) {
      votes.vote(Kind.PERSON, 1.0);
    }
  }

  private void joined(int hyphen, Votes votes) {
    if (hyphen + 1 < parse.tokens().size()
        && Set.of("base", "based", "born").contains(parse.get(hyphen + 1).lemma())) {
      votes.vote(Kind.PLACE, 1.0);
    }
  }

  private static void beside(Token noun, Votes votes) {
    String lemma = noun.lemma();
    if (lemma.equals("regime")) {
      votes.vote(Kind.PERSON, 0.9);
    } else if (lemma.equals("resident") || lemma.equals("force") || lemma.equals("militia")) {
      votes.vote(Kind.GROUP, 0.2);
    } else if (NounClasses.isFighters(noun.form()) || NounClasses.isPerson(lemma)) {
      votes.vote(Kind.GROUP, 1.0);
    } else if (NounClasses.kindBehindName(lemma).equals(Optional.of(Kind.PLACE))) {
      votes.vote(Kind.PLACE, lemma.equals("camp") || lemma.equals("base") ? 0.8 : 1.6);
    } else if (NounClasses.kindOf(noun.form()).equals(Optional.of(Kind.GROUP))) {
      votes.vote(Kind.GROUP, 0.9);
    }
  }

  private void ofVerb(Votes votes) {
    Optional<Token> above = parse.findHead(last);
    if (above.isEmpty()) {
      return;
    }
    Token head = above.get();
    if (last.label().startsWith("nsubj") && head.isVerb()) {
      asSubject(head, votes);
    } else if (last.label().equals("dobj") && TAKEN.contains(head.lemma())) {
      votes.vote(Kind.PLACE, 0.8);
    } else if (last.label().equals("dobj") && BANNED.contains(head.lemma())) {
      votes.vote(Kind.GROUP, 0.8);
    } else if (last.label().equals("pobj") && head.head() >= 0) {
      behind(head.lemma(), parse.get(head.head()), votes);
    }
  }

  /** "led by X", "towns such as X", "the siege of X", "an assault on X". */
  private static void behind(String preposition, Token above, Votes votes) {
    if (preposition.equals("by") && LED.contains(above.lemma())) {
      votes.vote(Kind.PERSON, 0.8);
    } else if (EXAMPLE.contains(preposition) && above.isNoun() && !above.isName()) {
      NounClasses.kindOf(above.form())
          .or(() -> NounClasses.kindOf(above.lemma()))
          .ifPresent(kind -> votes.vote(kind, 1.5));
    } else if (FOES.contains(above.lemma()) && Set.of("to", "with").contains(preposition)) {
      votes.vote(Kind.GROUP, 0.8);
    } else if (MOTION.contains(above.lemma()) && WAYS.contains(preposition)) {
      votes.vote(Kind.PLACE, 0.8);
    } else if (ATTACKED.contains(above.lemma()) && preposition.equals("on")) {
      votes.vote(Kind.PLACE, 0.4); // "an attack on X": as often a town as a group
    } else if (TAKING.contains(above.lemma()) && !preposition.equals("by")) {
      votes.vote(Kind.PLACE, 0.9);
    }
  }

  private void asSubject(Token verb, Votes votes) {
    boolean passive = last.label().equals("nsubjpass");
    if (PERSON_FATES.contains(verb.lemma())) {
      votes.vote(Kind.PERSON, 1.0);
    } else if (!passive && PERSON_VERBS.contains(verb.lemma())) {
      votes.vote(Kind.PERSON, 0.6);
    } else if (passive && TAKEN.contains(verb.lemma())) {
      votes.vote(Kind.PLACE, 0.6);
    } else if (SCENE.contains(verb.lemma()) && isScene(verb)) {
      votes.vote(Kind.PLACE, 0.8);
    } else if (verb.lemma().equals("claim")) {
      votes.vote(Kind.GROUP, 0.8);
    }
  }

  /** "Hpakant witnessed fierce clashes": where it was. */
  private boolean isScene(Token verb) {
    return parse.dependents(verb, List.of("dobj")).stream()
        .anyMatch(t -> CLASHES.contains(t.lemma()));
  }

  /** "X, a town in", "X is a militia", "the company X". */
  private void ofNoun(Votes votes) {
    for (Token noun : parse.dependents(last, List.of("appos"))) {
      said(noun, votes);
    }
    parse
        .findHead(last)
        .ifPresent(
            head -> {
              if (last.label().equals("appos")) {
                said(head, votes);
              }
              if (last.label().equals("nsubj") && head.lemma().equals("be")) {
                parse.dependents(head, List.of("attr")).forEach(noun -> said(noun, votes));
              }
            });
  }

  private static void said(Token noun, Votes votes) {
    if (noun.isNoun() && !noun.isName()) {
      NounClasses.kindOf(noun.lemma()).ifPresent(kind -> votes.vote(kind, 2.0));
    }
  }
}
