package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Phrase.Form;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.TimeReader;

/** Finds the noun phrases of a sentence and tells what each names. */
final class Phrases {
  private static final Set<String> TITLES = Words.list("titles");
  private static final Set<String> BARE =
      Set.of("the", "this", "that", "these", "those", "both", "such");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "who", "which",
          "that", "both", "this");
  private static final Set<String> EMPTY_ADJECTIVES =
      Set.of(
          "same",
          "latter",
          "former",
          "new",
          "whole",
          "entire",
          "two",
          "three",
          "small",
          "large",
          "main",
          "terrorist",
          "jihadist",
          "armed",
          "rebel",
          "militant");
  private static final Set<String> BOUND =
      Set.of("loyal", "allied", "affiliated", "aligned", "linked", "close", "opposed");
  private final Parse parse;
  private final KnownNames known;
  private final KindVotes votes;
  private final List<Phrase> found = new ArrayList<>();

  private Phrases(Parse parse, KnownNames known, KindVotes votes) {
    this.parse = parse;
    this.known = known;
    this.votes = votes;
  }

  /** The phrases in order of their last words; one may stand inside another. */
  static List<Phrase> find(
      Parse parse, List<NameRuns.Run> runs, KnownNames known, KindVotes votes) {
    Phrases phrases = new Phrases(parse, known, votes);
    runs.forEach(phrases::addRun);
    phrases.addDescriptions();
    phrases.addPronouns();
    phrases.found.addAll(Directions.find(parse, List.copyOf(phrases.found)));
    phrases.found.sort(Comparator.comparingInt(Phrase::last).thenComparingInt(p -> -p.first()));
    return List.copyOf(phrases.found);
  }

  private void addRun(NameRuns.Run run) {
    int first = run.first();
    int last = run.last();
    int titleFirst = titleIn(first, last);
    if (titleFirst >= 0) {
      int titleLast = endOfTitle(titleFirst, last);
      if (titleLast < last) {
        if (titleFirst > first) {
          addName(first, titleFirst - 1, Optional.empty());
        }
        addPerson(titleLast + 1, last, parse.text(titleFirst, titleLast));
        return;
      }
      if (titleFirst > first) {
        addName(first, titleFirst - 1, Optional.empty());
      }
      add(
          first,
          last,
          Kind.PERSON,
          Form.REFERENCE,
          Optional.of(parse.get(last).lemma()),
          Optional.empty());
      return;
    }
    addName(first, last, titleBefore(first));
  }

  /** The last word of a title: "Prime Minister", "Secretary of State", "Minister of Defence". */
  private int endOfTitle(int first, int last) {
    int end = first;
    while (end + 1 <= last && isTitle(end + 1)) {
      end++;
    }
    if (end + 2 <= last && parse.get(end + 1).form().equals("of")) {
      end += 2;
    }
    return end;
  }

  /** A title written small before the name: "commander Khalifa Haftar". */
  private Optional<String> titleBefore(int first) {
    int at = first - 1;
    while (at >= 0 && NounClasses.isPerson(parse.get(at).lemma()) && parse.get(at).isNoun()) {
      at--;
    }
    boolean comma =
        first > 0
            && parse
                .text()
                .substring(parse.get(first - 1).end(), parse.get(first).start())
                .contains(",");
    return at == first - 1 || comma ? Optional.empty() : Optional.of(parse.text(at + 1, first - 1));
  }

  private int titleIn(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (isTitle(i)) {
        boolean group = NounClasses.isGroupWord(parse.get(last).form()) && last > i;
        return group ? -1 : i;
      }
    }
    return -1;
  }

  private boolean isTitle(int i) {
    String form = parse.get(i).form();
    String lower = form.toLowerCase(Locale.ROOT).replace(".", "");
    return TITLES.contains(lower)
        && Character.isUpperCase(form.charAt(0))
        && !(form.equals("Field"))
        && !lower.equals("abu");
  }

  private void addPerson(int first, int last, String title) {
    votes.notePerson(parse.text(first, last));
    add(first, last, Kind.PERSON, Form.NAME, Optional.empty(), Optional.of(title));
  }

  private void addName(int first, int last, Optional<String> title) {
    String text = parse.text(first, last);
    if (known.find(text).isEmpty() && isOfPeoples(first, last)) {
      Kind kind = known.findByAdjective(text).isPresent() ? Kind.STATE : Kind.OTHER;
      add(first, last, kind, Form.DESCRIPTION, Optional.empty(), Optional.empty());
      return;
    }
    Kind kind =
        title.isPresent() && !votes.of(text).isPlace() && votes.of(text) != Kind.GROUP
            ? Kind.PERSON
            : votes.of(text);
    if (kind == Kind.PERSON) {
      votes.notePerson(text);
    }
    add(first, last, kind, Form.NAME, Optional.empty(), title);
  }

  /** "Turkish", "Salafi", "U.S. and European": nobody's name. */
  private boolean isOfPeoples(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (Character.isLetter(parse.get(i).form().charAt(0))
          && !known.isAdjective(parse.get(i).form())) {
        return false;
      }
    }
    return true;
  }

  private void add(
      int first, int last, Kind kind, Form form, Optional<String> noun, Optional<String> title) {
    found.add(
        new Phrase(
            first,
            last,
            headOf(first, last),
            parse.get(first).start(),
            parse.get(last).end(),
            parse.text(first, last).strip(),
            kind,
            form,
            noun,
            title));
  }

  /** The word of a run that depends on one outside it; the last where several do. */
  private int headOf(int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = parse.get(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }

  private void addDescriptions() {
    List<Phrase> names = List.copyOf(found);
    for (Token token : parse.tokens()) {
      boolean inName = names.stream().anyMatch(p -> p.covers(token.index()));
      if (!inName && isHead(token)) {
        addDescription(token, names);
      }
    }
  }

  private boolean isHead(Token token) {
    if (!token.isNoun() || TimeReader.isDate(token.form())) {
      return false;
    }
    int next = token.index() + 1;
    return next >= parse.tokens().size()
        || !parse.get(next).isNoun()
        || parse.get(next).head() != token.head() && !token.label().equals("compound");
  }

  private void addDescription(Token head, List<Phrase> names) {
    int first = leftEdge(head.index());
    Optional<Phrase> inner =
        names.stream()
            .filter(p -> p.first() >= first && p.last() < head.index())
            .reduce((a, b) -> b)
            .filter(p -> p.last() == head.index() - 1 || isNounBetween(p.last(), head.index()));
    Kind kind =
        NounClasses.kindOf(head.form())
            .or(() -> NounClasses.kindOf(head.lemma()))
            .orElse(Kind.OTHER);
    if (inner.isPresent() && kind != Kind.OTHER) {
      addWithName(head, first, inner.get(), kind);
    } else {
      addPlain(head, first, kind);
    }
  }

  private boolean isNounBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!parse.get(i).isNoun() && !parse.get(i).tag().startsWith("JJ")) {
        return false;
      }
    }
    return true;
  }

  /** "ISIS fighters" are ISIS; "the Warfalla tribe" is a name; "Turkish forces" a description. */
  private void addWithName(Token head, int first, Phrase inner, Kind kind) {
    boolean group = inner.kind() == Kind.GROUP && inner.isName();
    if (group && NounClasses.isFighters(head.form()) && inner.last() == head.index() - 1) {
      found.add(
          new Phrase(
              inner.first(),
              head.index(),
              head.index(),
              inner.start(),
              head.end(),
              inner.name(),
              Kind.GROUP,
              Form.NAME,
              Optional.of(head.lemma()),
              Optional.empty()));
      return;
    }
    boolean names =
        inner.isName()
            && kind == Kind.GROUP
            && inner.kind() != Kind.STATE
            && inner.kind() != Kind.PERSON
            && inner.kind() != Kind.PLACE
            && NounClasses.classOf(head.form()).isPresent()
            && !isPlural(head);
    int begin = names ? inner.first() : first;
    add(
        begin,
        head.index(),
        kind == Kind.PERSON && isPlural(head) ? Kind.GROUP : kind,
        names ? Form.NAME : Form.DESCRIPTION,
        Optional.of(head.lemma()),
        Optional.empty());
  }

  private static boolean isPlural(Token head) {
    return head.tag().endsWith("S") && !head.form().equalsIgnoreCase("forces");
  }

  private void addPlain(Token head, int first, Kind kind) {
    int begin = first;
    boolean definite = hasBareDeterminer(head);
    boolean bare = true;
    for (int i = begin; i < head.index(); i++) {
      bare &=
          EMPTY_ADJECTIVES.contains(parse.get(i).form().toLowerCase(Locale.ROOT))
              || parse.get(i).tag().equals("HYPH");
    }
    boolean open = hasFollower(head);
    boolean refers = definite && bare && !open || hasDemonstrative(head) && kind == Kind.GROUP;
    Form form = refers && kind != Kind.OTHER ? Form.REFERENCE : Form.DESCRIPTION;
    int last = form == Form.REFERENCE ? head.index() : rightEdge(head);
    Kind counted = kind == Kind.PERSON && isPlural(head) ? Kind.GROUP : kind;
    found.add(
        new Phrase(
            begin,
            last,
            head.index(),
            parse.get(begin).start(),
            parse.get(last).end(),
            parse.text(begin, last).strip(),
            counted,
            form,
            Optional.of(head.lemma()),
            Optional.empty()));
  }

  private boolean hasBareDeterminer(Token head) {
    return parse.dependents(head).stream()
        .anyMatch(t -> t.tag().equals("DT") && BARE.contains(t.lemma()) || t.tag().equals("PRP$"));
  }

  private boolean hasDemonstrative(Token head) {
    return parse.dependents(head).stream()
        .anyMatch(
            t -> t.tag().equals("DT") && (t.lemma().equals("this") || t.lemma().equals("these")));
  }

  private boolean hasFollower(Token head) {
    return parse.dependents(head).stream()
        .anyMatch(
            t ->
                t.index() > head.index()
                    && (t.label().equals("prep")
                            && (t.lemma().equals("of") || t.lemma().equals("from"))
                        || t.label().equals("relcl")));
  }

  /** A description goes on over "of" and "from": "militias from Misrata". */
  private int rightEdge(Token head) {
    int next = head.index() + 1;
    if (next + 1 < parse.tokens().size()
        && BOUND.contains(parse.get(next).form())
        && Set.of("to", "with").contains(parse.get(next + 1).lemma())) {
      next++;
    }
    if (next + 1 >= parse.tokens().size()
        || !Set.of("of", "from", "to", "with").contains(parse.get(next).lemma())
        || next == head.index() + 1 && Set.of("to", "with").contains(parse.get(next).lemma())) {
      return head.index();
    }
    Token preposition = parse.get(next);
    int from = next;
    return parse.dependents(preposition, List.of("pobj")).stream()
        .filter(t -> t.index() > from && t.index() - from <= 5)
        .map(Token::index)
        .findFirst()
        .orElse(head.index());
  }

  private int leftEdge(int head) {
    int edge = head;
    for (int i = head - 1; i >= 0; i--) {
      Token token = parse.get(i);
      boolean inside =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || token.tag().equals("HYPH") && parse.isJoined(i, i + 1)
              || (token.tag().equals("VBN") || token.tag().equals("VBG"))
                  && parse.isUnder(token, parse.get(head))
                  && token.head() > i
              || token.tag().equals("RB")
                  && parse.isUnder(token, parse.get(head))
                  && token.head() > i
                  && i > 0
              || token.form().equals("'") && false;
      if (!inside || hasComma(i) || !parse.isUnder(token, parse.get(head)) && !token.isName()) {
        break;
      }
      edge = i;
    }
    return edge;
  }

  private boolean hasComma(int i) {
    return parse
        .text()
        .substring(parse.get(i).end(), parse.get(i + 1).start())
        .matches("(?s).*[,(;:—].*");
  }

  private void addPronouns() {
    for (Token token : parse.tokens()) {
      boolean pronoun =
          token.tag().equals("DT")
                  && token.label().startsWith("nsubj")
                  && token.lemma().equals("this")
              || token.tag().startsWith("PRP")
              || token.tag().equals("WDT")
              || token.tag().equals("WP")
              || token.tag().equals("WP$");
      if (pronoun && PRONOUNS.contains(token.form().toLowerCase(Locale.ROOT))) {
        add(
            token.index(),
            token.index(),
            kindOfPronoun(token),
            Form.REFERENCE,
            Optional.empty(),
            Optional.empty());
      }
    }
  }

  private static Kind kindOfPronoun(Token token) {
    return switch (token.form().toLowerCase(Locale.ROOT)) {
      case "he", "she", "him", "her", "his" -> Kind.PERSON;
      default -> Kind.OTHER;
    };
  }
}
