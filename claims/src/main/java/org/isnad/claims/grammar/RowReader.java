package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.PluralReference;
import org.isnad.claims.names.Row;
import org.isnad.claims.names.Row.Bond;
import org.isnad.claims.names.States;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** Tells the discourse which actors a sentence tells together: in a list, or against each other. */
final class RowReader {
  private static final Set<String> LANDMARKS =
      Set.of("border", "frontier", "area", "road", "region", "zone", "line", "sea", "distance");
  private static final Set<String> OPPOSING_EVENTS =
      Set.of("battle", "agreement", "territory_taken", "statement_of_war");
  private static final Set<String> CROWDS = Words.list("soldiery");
  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "one", "other");
  private final Scene scene;
  private final Parse parse;

  RowReader(Scene scene) {
    this.scene = scene;
    this.parse = scene.parse();
  }

  /** The rows of a sentence, from left to right, before any of its claims is read. */
  void noteRows() {
    for (Token token : parse.tokens()) {
      boolean many = standsForMany(token);
      if ((token.isNoun() || many) && !token.label().equals("conj")) {
        row(token).ifPresent(scene.discourse()::note);
      }
      if (token.tag().equals("NNS") && CROWDS.contains(token.lemma())) {
        scene
            .discourse()
            .note(new Row(List.of(), Bond.CROWD, Optional.empty(), token.index(), false));
      }
      if (ORDINALS.contains(token.form().toLowerCase(Locale.ROOT))) {
        noteOrdinal(token);
      }
    }
  }

  private boolean standsForMany(Token word) {
    return word.form().equalsIgnoreCase("they") || PluralReference.at(parse, word).isPresent();
  }

  private Optional<Row> row(Token token) {
    List<Token> joined = scene.paths().roles().withConjuncts(token);
    if (isChoice(joined) || joined.size() == 1 && !mayHoldMore(token)) {
      return Optional.empty();
    }
    List<Party> parties = apart(joined.stream().flatMap(t -> scene.parties(t).stream()).toList());
    List<Member> members = parties.stream().map(Party::member).distinct().toList();
    boolean subject = token.label().startsWith("nsubj");
    int last = parties.stream().mapToInt(p -> p.phrase().last()).max().orElse(token.index());
    if (isExamples(token, parties)) {
      return Optional.of(
          new Row(members, Bond.EXAMPLES, Optional.of(token.lemma()), last, subject));
    }
    if (members.size() > 1 && areActors(parties)) {
      return Optional.of(new Row(members, bond(token, members), Optional.empty(), last, subject));
    }
    boolean things = joined.stream().filter(Token::isNoun).count() > 1;
    return things
        ? Optional.of(new Row(List.of(), Bond.THINGS, Optional.empty(), last, subject))
        : Optional.empty();
  }

  /** A name may begin a list that the parse has lost; a plural may have examples. */
  private boolean mayHoldMore(Token noun) {
    return noun.isName()
        || standsForMany(noun)
        || noun.tag().equals("NNS")
            && !(new Examples(scene).of(noun).isEmpty()
                && parse.dependents(noun, List.of("appos", "dep")).isEmpty());
  }

  /** Without those told inside another: "militias of the parliament" are one. */
  private static List<Party> apart(List<Party> parties) {
    return parties.stream()
        .filter(p -> parties.stream().noneMatch(o -> isInside(p.phrase(), o.phrase())))
        .toList();
  }

  private static boolean isInside(Phrase inner, Phrase outer) {
    return outer.covers(inner.first())
        && outer.covers(inner.last())
        && outer.last() - outer.first() > inner.last() - inner.first();
  }

  /** "A or B": one of them, but which is not told. */
  private boolean isChoice(List<Token> joined) {
    return joined.stream()
        .flatMap(t -> parse.dependents(t, List.of("cc")).stream())
        .anyMatch(t -> Set.of("or", "nor").contains(t.lemma()));
  }

  /** "militias such as A and B": what is named is not the noun itself. */
  private boolean isExamples(Token noun, List<Party> parties) {
    return noun.tag().equals("NNS")
        && !noun.isName()
        && !parties.isEmpty()
        && parties.stream()
            .allMatch(p -> p.phrase().isName() && p.phrase().first() > noun.index() && isActor(p));
  }

  private static boolean areActors(List<Party> parties) {
    return parties.stream().anyMatch(p -> p.member().kind().isActor())
        && parties.stream().allMatch(RowReader::isActor);
  }

  private static boolean isActor(Party party) {
    Kind kind = party.member().kind();
    return kind.isActor() || kind == Kind.OTHER && party.phrase().isName();
  }

  private Bond bond(Token token, List<Member> members) {
    Optional<Token> between =
        parse
            .findHead(token)
            .filter(p -> p.lemma().equals("between") && token.label().equals("pobj"));
    boolean border =
        between.flatMap(parse::findHead).filter(t -> LANDMARKS.contains(t.lemma())).isPresent();
    boolean states = members.stream().allMatch(m -> m.kind() == Kind.STATE);
    if (border || states && !States.acts(parse, token)) {
      return Bond.LANDS;
    }
    return members.size() == 2 && between.isPresent() ? Bond.OPPOSED : Bond.LISTED;
  }

  /** "The first is A", "the other is B". */
  private void noteOrdinal(Token ordinal) {
    int number =
        switch (ordinal.form().toLowerCase(Locale.ROOT)) {
          case "first", "one" -> 1;
          case "second", "other" -> 2;
          default -> 3;
        };
    if (!ordinal.label().equals("nsubj")) {
      return;
    }
    parse.findHead(ordinal).filter(v -> v.lemma().equals("be")).stream()
        .flatMap(v -> parse.dependents(v, List.of("attr")).stream())
        .flatMap(t -> scene.parties(t).stream())
        .filter(p -> p.member().kind().isActor())
        .findFirst()
        .ifPresent(p -> scene.discourse().noteOrdinal(number, p.member(), p.phrase().last()));
  }

  /** Who fights, accuses or treats with whom, once the claims of the sentence are read. */
  void noteOpposed(List<Match> matches) {
    for (Match match : matches) {
      Bond bond = opposes(match) ? Bond.OPPOSED : Bond.LISTED;
      for (List<Member> pair : pairs(match)) {
        scene.discourse().note(new Row(pair, bond, Optional.empty(), 0, true));
      }
    }
  }

  private List<List<Member>> pairs(Match match) {
    List<List<Member>> pairs = new ArrayList<>();
    if (match.subject().isEmpty() || !opposes(match) && !joins(match)) {
      return pairs;
    }
    Member one = match.subject().get().member();
    match
        .object()
        .map(Party::member)
        .filter(o -> areSides(one, o))
        .ifPresent(o -> pairs.add(List.of(one, o)));
    if (!match.frame().speaker().isEmpty()) {
      scene.paths().follow(match.trigger(), match.frame().speaker()).stream()
          .flatMap(t -> scene.parties(t).stream())
          .map(Party::member)
          .filter(speaker -> areSides(speaker, one))
          .forEach(
              speaker ->
                  pairs.add(
                      EachOther.is(match.subject().get())
                          ? List.of(one, speaker)
                          : List.of(speaker, one)));
    }
    return pairs;
  }

  private static boolean opposes(Match match) {
    return switch (match.frame().claim()) {
      case "hostile_to", "accused_of" -> true;
      case "event" -> OPPOSING_EVENTS.contains(match.detail().getOrDefault("event", ""));
      default -> false;
    };
  }

  /** Who meets or is allied: "both" are meant, but not yet as two sides. */
  private static boolean joins(Match match) {
    return match.frame().claim().equals("allied_with")
        || match.detail().getOrDefault("event", "").equals("meeting");
  }

  /** Two who act, none of them a place, and either both persons or none. */
  private static boolean areSides(Member one, Member other) {
    boolean places = one.kind() == Kind.PLACE || other.kind() == Kind.PLACE;
    return one != other
        && !places
        && (one.kind().isActor() || other.kind().isActor())
        && (one.kind() == Kind.PERSON) == (other.kind() == Kind.PERSON);
  }
}
