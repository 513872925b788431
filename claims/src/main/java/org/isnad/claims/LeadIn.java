package org.isnad.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.grammar.Match;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Statement;
import org.isnad.model.ClaimType;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;

/**
 * A sentence before a list that says something of all its items: "These are the militias that were
 * folded into the army:".
 */
final class LeadIn {
  private static final Set<ClaimType> PASSED_ON =
      EnumSet.of(
          ClaimType.MEMBER_OF,
          ClaimType.ALLIED_WITH,
          ClaimType.HOSTILE_TO,
          ClaimType.PLEDGES_TO,
          ClaimType.OPERATES_IN);
  private List<Match> matches = new ArrayList<>();
  private Optional<Sentence> sentence = Optional.empty();

  /** Takes note of a sentence; any but one that ends in a colon ends the list before. */
  void note(Passage passage, Sentence read, List<Match> found) {
    if (passage.kind() == Passage.Kind.ITEM) {
      return;
    }
    boolean opens = read.text().strip().endsWith(":");
    sentence = opens ? Optional.of(read) : Optional.empty();
    matches = opens ? found.stream().filter(LeadIn::isGeneral).toList() : List.of();
  }

  private static boolean isGeneral(Match match) {
    return PASSED_ON.contains(ClaimType.find(match.frame().claim()).orElseThrow())
        && match.subject().filter(p -> p.phrase().form() != Phrase.Form.NAME).isPresent();
  }

  /** The class that the lead-in's noun tells of an item: "these are the militias that …". */
  Optional<Statement> classOf(Member item) {
    return sentence.flatMap(
        s ->
            matches.stream()
                .flatMap(m -> m.subject().stream())
                .flatMap(p -> p.phrase().noun().flatMap(NounClasses::classOf).stream())
                .findFirst()
                .map(c -> Statement.ofClass(item, c, s.start(), s.end(), "class.lead-in")));
  }

  /** Adds what the lead-in says of an item, in place of what it says of "the militias". */
  void addTo(Member item, ClaimMaker maker) {
    sentence.ifPresent(
        s ->
            matches.forEach(
                m -> {
                  maker.withdraw(m, s);
                  maker.add(m, item, s);
                }));
  }
}
