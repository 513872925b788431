package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claims.names.Cast;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Reading;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * The parties that one word stands for together: a row of names, the homes of "fighters from
 * Ajdabiya and Derna", the examples of "cities like Goma and Bukavu".
 */
final class PartyRows {
  private final Scene scene;
  private final Parse parse;
  private final Cast cast;
  private final Wholes wholes;
  private final Referents referents;
  private final Together together;

  PartyRows(Scene scene, Cast cast, Wholes wholes, Referents referents) {
    this.scene = scene;
    this.parse = scene.parse();
    this.cast = cast;
    this.wholes = wholes;
    this.referents = referents;
    this.together = new Together(scene);
  }

  /** All that a word stands for: itself with those it is told beside, or the examples behind it. */
  List<Party> of(Token token) {
    List<Party> examples = new ArrayList<>();
    if (token.isNoun() && !token.isName() && !scene.isHeadOfName(token)) {
      for (Token named : examples(token)) {
        for (Token each : scene.paths().roles().withConjuncts(named)) {
          scene
              .party(each)
              .filter(p -> p.phrase().isName() && !isSpokesman(token, p))
              .ifPresent(examples::add);
        }
      }
    }
    if (!examples.isEmpty()) {
      return examples;
    }
    List<Party> all = together.of(token);
    return all.isEmpty() ? row(token) : all;
  }

  /** Those that a plural reference stands for; none where a word is none. */
  List<Party> together(Token token) {
    return together.of(token);
  }

  /** "a spokesman for the movement, Yahya Saree": a person is no example of a body. */
  private boolean isSpokesman(Token noun, Party named) {
    return named.member().kind() == Kind.PERSON
        && noun.tag().equals("NN")
        && Reading.at(scene.phrases(), noun.index())
            .filter(p -> p.kind() == Kind.GROUP)
            .isPresent();
  }

  private List<Party> row(Token token) {
    List<Party> row = new ArrayList<>();
    scene.party(token).ifPresent(row::add);
    wholes.of(token).stream()
        .flatMap(inner -> scene.paths().roles().withConjuncts(inner).stream().skip(1))
        .forEach(further -> scene.party(further).ifPresent(row::add));
    if (!row.isEmpty()) {
      row.addAll(fromOthers(token, row.getFirst()));
    }
    if (!row.isEmpty()
        && row.getFirst().phrase().isName()
        && row.getFirst().member().kind() != Kind.PLACE) {
      Series.after(row.getFirst().phrase(), scene.phrases(), parse.text())
          .forEach(p -> referents.of(p).ifPresent(row::add));
    }
    return row;
  }

  /** "fighters from Ajdabiya, Benghazi and Derna": those from each, told apart. */
  private List<Party> fromOthers(Token noun, Party first) {
    Phrase phrase = first.phrase();
    if (phrase.form() != Phrase.Form.DESCRIPTION || phrase.noun().isEmpty()) {
      return List.of();
    }
    List<Party> others = new ArrayList<>();
    for (Token from : parse.dependents(noun, List.of("prep"))) {
      for (Token home : parse.dependents(from, List.of("pobj"))) {
        boolean inside =
            from.lemma().equals("from") && home.index() == phrase.last() && home.isName();
        scene.paths().roles().withConjuncts(home).stream()
            .filter(t -> inside && t != home)
            .flatMap(t -> Reading.at(scene.phrases(), t.index()).stream())
            .filter(Phrase::isName)
            .map(p -> phrase.withName(noun.form() + " from " + p.name()))
            .forEach(p -> others.add(new Party(p, cast.of(p))));
      }
    }
    return others;
  }

  private List<Token> examples(Token noun) {
    List<Token> found =
        new ArrayList<>(
            parse.dependents(noun, List.of("appos", "dep")).stream()
                .filter(Token::isNoun)
                .toList());
    found.addAll(new Examples(scene).of(noun));
    return found;
  }
}
