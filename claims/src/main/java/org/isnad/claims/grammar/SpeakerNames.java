package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Reading;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** How who says a thing is named: as the sentence calls them, with what is bound to the name. */
final class SpeakerNames {
  private static final Set<String> PUBLISHERS = Words.list("media");
  private static final Set<String> THINKING =
      Set.of(
          "believe", "think", "suspect", "know", "consider", "estimate", "understand", "presume");
  private static final Set<String> BOUND_BY = Set.of("for", "of", "from", "in", "at");
  private final Scene scene;
  private final Parse parse;

  SpeakerNames(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
  }

  /** Who reports some content with a verb, outermost first; empty where nobody is named. */
  List<String> ofVerb(Token verb, Token content) {
    List<String> all = new ArrayList<>(publisher(verb));
    all.addAll(speaker(verb, content));
    return all;
  }

  /** Whose a saying is: "the army's claim", "reports by residents". */
  List<String> ofNoun(Token saying) {
    return scene.paths().follow(saying, "poss | prep:by/from/of").stream()
        .flatMap(t -> find(t).stream())
        .limit(1)
        .toList();
  }

  /** Who stands behind the first "according to", where it speaks of the trigger. */
  List<String> accordingTo(Token trigger) {
    return parse.tokens().stream()
        .filter(t -> t.form().toLowerCase(Locale.ROOT).equals("according"))
        .findFirst()
        .flatMap(according -> sourceOf(according, trigger))
        .flatMap(this::find)
        .stream()
        .toList();
  }

  private Optional<Token> sourceOf(Token according, Token trigger) {
    return parse.tokens().stream()
        .filter(t -> t.index() > according.index() && t.label().equals("pobj"))
        .filter(t -> parse.isUnder(t, according))
        .findFirst()
        .filter(t -> t.index() < trigger.index() || according.index() > trigger.index());
  }

  /** "told Reuters": who passes on what was said to them stands outermost. */
  private List<String> publisher(Token verb) {
    return verb.lemma().equals("tell")
        ? parse.dependents(verb, List.of("dobj", "dative", "iobj")).stream()
            .filter(this::isPublisher)
            .flatMap(t -> find(t).stream())
            .toList()
        : List.of();
  }

  private boolean isPublisher(Token token) {
    return Reading.at(scene.phrases(), token.index())
        .filter(p -> p.isName() && PUBLISHERS.stream().anyMatch(w -> hasWord(p.name(), w)))
        .isPresent();
  }

  private static boolean hasWord(String name, String word) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
  }

  private List<String> speaker(Token verb, Token content) {
    if (content.label().equals("xcomp") && THINKING.contains(verb.lemma())) {
      return List.of(); // "gunmen believed to be members of the Network"
    }
    if (isReportedOf(verb)) {
      return List.of();
    }
    return scene.paths().roles().subjects(verb).stream()
        .filter(s -> !parse.isUnder(s, content) || s == content)
        .findFirst()
        .flatMap(this::find)
        .stream()
        .toList();
  }

  /** "the front, reported to be fighting near Bor": it is reported of, and does not report. */
  private boolean isReportedOf(Token verb) {
    return verb.tag().equals("VBN")
        && verb.label().equals("acl")
        && parse.dependents(verb, List.of("agent", "xcomp")).stream()
            .map(Token::label)
            .toList()
            .equals(List.of("xcomp"));
  }

  /** What the sentence calls one who speaks. */
  Optional<String> find(Token subject) {
    List<Party> together = scene.together(subject);
    if (!together.isEmpty()) {
      return Optional.of(together.getFirst().member().name()); // as of "A and B said"
    }
    if (subject.tag().startsWith("PRP") || subject.tag().startsWith("W")) {
      return scene.party(subject).map(p -> p.member().name());
    }
    return Optional.of(
        Reading.at(scene.phrases(), subject.index())
            .map(phrase -> nameOf(phrase, scene.party(subject)))
            .orElse(subject.form()));
  }

  private String nameOf(Phrase phrase, Optional<Party> party) {
    Optional<Phrase> apposed = apposed(phrase);
    if (apposed.isPresent()) {
      return apposed.get().name(); // "the Kurdish outlet Rudaw confirmed"
    }
    Optional<Party> named = party.filter(p -> p.phrase().isName() && p.phrase() != phrase);
    boolean speaks = phrase.kind() == Kind.GROUP || phrase.kind() == Kind.PERSON;
    if (speaks && named.isPresent()) {
      return named.get().member().name(); // "an affiliate of Al Qaeda, X, said"
    }
    boolean known = phrase.isName() || phrase.form() == Phrase.Form.REFERENCE;
    return party
        .filter(p -> known && !(p.phrase().noun().isPresent() && p.phrase().isName()))
        .map(p -> p.member().name())
        .orElseGet(() -> full(phrase));
  }

  /** The name right behind a noun that tells what sort of body it is. */
  private Optional<Phrase> apposed(Phrase phrase) {
    return phrase.form() == Phrase.Form.DESCRIPTION && phrase.kind() != Kind.PERSON
        ? scene.phrases().stream()
            .filter(p -> p.isName() && p.first() == phrase.last() + 1)
            .filter(p -> parse.get(p.head()).head() == phrase.head())
            .findFirst()
        : Optional.empty();
  }

  /** The phrase with what is bound to it: "spokesman for the Libyan National Army". */
  private String full(Phrase phrase) {
    int end = phrase.end();
    for (Token preposition : parse.dependents(parse.get(phrase.head()), List.of("prep"))) {
      boolean adjacent = preposition.index() == phrase.last() + 1;
      if (adjacent && BOUND_BY.contains(preposition.lemma())) {
        for (Token object : parse.dependents(preposition, List.of("pobj"))) {
          end = Math.max(end, object.end());
        }
      }
    }
    return parse.text().substring(phrase.start(), end);
  }
}
