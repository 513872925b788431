package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Phrase.Form;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.EntityClass;

/** The phrases of a sentence that common nouns head: "militias from Misrata", "the group". */
final class Descriptions {
  private static final Set<String> BARE =
      Set.of("the", "this", "that", "these", "those", "both", "such");
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
          "militant",
          "insurgent",
          "paramilitary",
          "islamist",
          "extremist",
          "separatist",
          "ethnic");
  private static final Set<EntityClass> NAMING =
      EnumSet.of(
          EntityClass.MILITIA,
          EntityClass.ARMED_GROUP,
          EntityClass.JIHADIST_GROUP,
          EntityClass.ETHNIC_GROUP,
          EntityClass.COALITION,
          EntityClass.COMMAND,
          EntityClass.POLITICAL_BODY);
  private static final Set<String> OF_PERSONS =
      Set.of("regime", "militia", "brigade", "battalion", "tribe", "clan", "faction", "network");
  private static final Set<String> OPERATIONS = Set.of("offensive", "campaign", "assault");
  private final Parse parse;
  private final NounEdges edges;
  private final List<Phrase> names;
  private final List<Phrase> found = new ArrayList<>();

  private Descriptions(Parse parse, List<Phrase> names) {
    this.parse = parse;
    this.edges = new NounEdges(parse);
    this.names = names;
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
            parse.text(first, last).replaceAll("[“”\"]", "").strip(),
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

  /** The descriptions beside names already found, and names that a common noun ends. */
  static List<Phrase> find(Parse parse, List<Phrase> names) {
    Descriptions descriptions = new Descriptions(parse, List.copyOf(names));
    descriptions.addAll();
    return descriptions.found;
  }

  private void addAll() {
    for (Token token : parse.tokens()) {
      boolean inName = names.stream().anyMatch(p -> p.covers(token.index()));
      if (!inName && edges.isHead(token)) {
        addDescription(token);
      }
    }
  }

  private void addDescription(Token head) {
    int first = edges.left(head);
    Optional<Phrase> inner =
        names.stream()
            .filter(p -> p.first() >= first && p.last() < head.index())
            .reduce((a, b) -> b)
            .filter(
                p -> p.last() == head.index() - 1 || edges.isNounBetween(p.last(), head.index()));
    boolean named = inner.filter(p -> p.isName() && p.last() == head.index() - 1).isPresent();
    Kind kind =
        (named ? NounClasses.kindBehindName(head.form()) : NounClasses.kindOf(head.form()))
            .or(() -> NounClasses.kindOf(head.lemma()))
            .orElse(Kind.OTHER);
    if (inner.isPresent() && (kind != Kind.OTHER || NounClasses.isOfGroup(head.form()))) {
      addWithName(head, first, inner.get(), kind);
    } else {
      addPlain(head, first, kind);
    }
  }

  /** "ISIS fighters" are ISIS; "the Warfalla tribe" is a name; "Turkish forces" a description. */
  private void addWithName(Token head, int first, Phrase inner, Kind kind) {
    boolean group = inner.kind() == Kind.GROUP && inner.isName();
    boolean beside = inner.last() == head.index() - 1;
    boolean people = inner.isName() && !inner.kind().isPlace() && isEthnic(head);
    if (group && NounClasses.isOfGroup(head.form()) && beside || people) {
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
        inner.isName() && kind == Kind.GROUP && !isPlural(head) && isNaming(head, inner);
    int begin = names || group && isBacked(first) ? inner.first() : first;
    add(
        begin,
        head.index(),
        kind == Kind.PERSON && isPlural(head) ? Kind.GROUP : kind,
        names ? Form.NAME : Form.DESCRIPTION,
        Optional.of(head.lemma()),
        Optional.empty());
  }

  /** "Turkish-backed Free Syrian Army factions": who backs them is no part of the name. */
  private boolean isBacked(int first) {
    return edges.isHyphen(first + 1) && parse.get(first + 2).tag().startsWith("VB");
  }

  /** "the Warfalla tribe" and "the Assad regime" are names, "the Misrata council" none. */
  private boolean isNaming(Token head, Phrase inner) {
    boolean one =
        parse.dependents(head, List.of("det")).stream()
            .anyMatch(t -> t.lemma().equals("a") || t.lemma().equals("an"));
    boolean beforeName = names.stream().anyMatch(p -> p.isName() && p.first() == head.index() + 1);
    boolean said = head.label().equals("appos"); // "JAS, the Boko Haram faction"
    if (edges.isHyphen(inner.last() + 1) || one || beforeName || said) {
      return false;
    }
    return switch (inner.kind()) {
      case GROUP, OTHER -> NounClasses.classOf(head.form()).filter(NAMING::contains).isPresent();
      case PERSON -> OF_PERSONS.contains(head.lemma()) && inner.last() == head.index() - 1;
      case PLACE, STATE -> false;
    };
  }

  /** "the Tebu ethnic group" are the Tebu. */
  private boolean isEthnic(Token head) {
    int before = head.index() - 1;
    return Set.of("group", "minority", "community", "people").contains(head.lemma())
        && before > 0
        && Set.of("ethnic", "minority", "indigenous").contains(parse.get(before).lemma());
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
    boolean operation = OPERATIONS.contains(head.lemma());
    Form form = refers && (kind != Kind.OTHER || operation) ? Form.REFERENCE : Form.DESCRIPTION;
    int last = form == Form.REFERENCE ? head.index() : edges.right(head);
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
                        || t.label().equals("relcl") && !isBehindComma(t)));
  }

  /** "The group, which fields fighters,": what the clause adds does not tell which group. */
  private boolean isBehindComma(Token clause) {
    int first = parse.subtree(clause).getFirst().index();
    return first > 0 && parse.get(first - 1).form().equals(",");
  }
}
