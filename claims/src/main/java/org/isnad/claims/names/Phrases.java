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

/** Finds the noun phrases of a sentence and tells what each names. */
final class Phrases {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "we", "our",
          "who", "which", "that", "both", "this");
  private static final Set<String> BARE_ACTORS = Words.list("bare-actors");
  private static final Set<String> PEOPLES = Words.list("ethnic-groups");
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
  static List<Phrase> find(Parse parse, List<Segment> segments, KnownNames known, KindVotes votes) {
    Phrases phrases = new Phrases(parse, known, votes);
    segments.forEach(phrases::addSegment);
    phrases.found.addAll(Descriptions.find(parse, phrases.found));
    phrases.addPronouns();
    phrases.found.addAll(Directions.find(parse, List.copyOf(phrases.found)));
    phrases.found.sort(Comparator.comparingInt(Phrase::last).thenComparingInt(p -> -p.first()));
    return List.copyOf(phrases.found);
  }

  private void addSegment(Segment segment) {
    switch (segment) {
      case Segment.Name name -> addName(name);
      case Segment.Person person ->
          add(
              behindQuote(person.first()),
              person.last(),
              Kind.PERSON,
              Form.NAME,
              Optional.empty(),
              Optional.of(person.title()));
      case Segment.TitleOnly title ->
          add(
              title.first(),
              title.last(),
              Kind.PERSON,
              Form.REFERENCE,
              Optional.of(parse.get(title.last()).lemma()),
              Optional.empty());
    }
  }

  /** Of "‘General’ Omar Said" the name begins behind the title's mark. */
  private int behindQuote(int first) {
    return parse.get(first).tag().equals("''") ? first + 1 : first;
  }

  private void addName(Segment.Name name) {
    if (name.first() > 0 && parse.get(name.first() - 1).form().equals("operation")) {
      return; // "operation Keletigui" is nobody
    }
    String text = parse.text(name.first(), name.last());
    if (isPeople(name, text)) {
      add(name.first(), name.last(), Kind.GROUP, Form.NAME, Optional.empty(), Optional.empty());
      return;
    }
    if (known.find(text).isEmpty() && isOfPeoples(name)) {
      Kind kind = known.findByAdjective(text).isPresent() ? Kind.STATE : Kind.OTHER;
      add(name.first(), name.last(), kind, Form.DESCRIPTION, Optional.empty(), Optional.empty());
      return;
    }
    if (name.first() == name.last() && NounClasses.isBodyNoun(text) && known.find(text).isEmpty()) {
      String noun = parse.get(name.first()).lemma();
      if (name.first() == 0 && !parse.get(0).isName() && !BARE_ACTORS.contains(noun)) {
        return; // "Division has rocked the coalition"
      }
      add(
          name.first(),
          name.last(),
          Kind.GROUP,
          Form.REFERENCE,
          Optional.of(noun),
          Optional.empty());
      return;
    }
    Kind voted = votes.of(text);
    boolean titled = name.title().isPresent() && !voted.isPlace() && voted != Kind.GROUP;
    add(
        name.first(),
        name.last(),
        titled ? Kind.PERSON : voted,
        Form.NAME,
        Optional.empty(),
        name.title());
  }

  /** "the Tuareg", "Kurds": a people that acts, not an adjective before another noun. */
  private boolean isPeople(Segment.Name name, String text) {
    String label = parse.get(name.last()).label();
    return name.first() == name.last()
        && PEOPLES.contains(text.toLowerCase(Locale.ROOT))
        && !Set.of("nmod", "amod", "compound", "npadvmod", "advmod").contains(label);
  }

  /** "Turkish", "Salafi", "U.S. and European": nobody's name. */
  private boolean isOfPeoples(Segment.Name name) {
    String text = parse.text(name.first(), name.last());
    if (text.contains(" ") && known.isAdjective(text)) {
      return true; // "North Korean"
    }
    for (int i = name.first(); i <= name.last(); i++) {
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
