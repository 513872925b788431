package org.isnad.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.claims.grammar.Match;
import org.isnad.claims.grammar.Party;
import org.isnad.claims.names.Kind;

/** "Hassan's successor, Omar": Omar leads what the text said before that Hassan leads. */
final class Succession {
  private Succession() {}

  /** Whether a match says that one person leads after or before another. */
  static boolean is(Match match) {
    return match.frame().claim().equals("leads")
        && match.object().filter(o -> o.member().kind() == Kind.PERSON).isPresent();
  }

  /** The match with the body that the other person leads; none where no body was told before. */
  static Optional<Match> resolve(Match match, List<Match> earlier) {
    return earlier.reversed().stream()
        .filter(e -> e.frame().claim().equals("leads") && e.object().isPresent())
        .filter(e -> e.subject().map(Party::member).equals(match.object().map(Party::member)))
        .findFirst()
        .map(e -> match.withParties(match.subject(), e.object()));
  }
}
