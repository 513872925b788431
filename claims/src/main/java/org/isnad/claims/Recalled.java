package org.isnad.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.claims.grammar.Match;
import org.isnad.claims.grammar.Party;
import org.isnad.claims.names.Phrase;
import org.isnad.model.Modality;

/**
 * The event that a text takes up again: "So far the operation has cost 72 lives." speaks of the
 * operation that was told before, and so of its parties.
 */
final class Recalled {
  private Recalled() {}

  /** The last event told before that a match speaks of as known, where there is one. */
  static Optional<Match> find(Match later, List<Match> earlier) {
    boolean ofDeaths = // "the death of six guards"
        later.frame().toll().equals("own") && later.trigger().isNoun();
    if (!later.known() || ofDeaths || !later.frame().claim().equals("event")) {
      return Optional.empty();
    }
    return earlier.reversed().stream()
        .filter(e -> e.frame().claim().equals("event") && mayBeOne(later, e))
        .findFirst();
  }

  private static boolean mayBeOne(Match later, Match earlier) {
    boolean total = later.frame().toll().equals("total") && earlier.frame().takesTolls();
    boolean same = valueOf(later).equals(valueOf(earlier));
    return (same || total)
        && (earlier.subject().isPresent() || earlier.object().isPresent())
        && agree(later.subject(), earlier.subject())
        && agree(later.object(), earlier.object())
        && (later.place().isEmpty()
            || earlier.place().isEmpty()
            || later.place().equals(earlier.place()));
  }

  /** What sort of event it is; of "other" ones, which are of all sorts, those of one rule. */
  private static String valueOf(Match match) {
    String value = match.detail().getOrDefault("event", "");
    return value.equals("other_strategic") ? match.frame().rule() : value;
  }

  /** Two names are of one party only where they are one; a description may be anybody's. */
  private static boolean agree(Optional<Party> later, Optional<Party> earlier) {
    return later.isEmpty()
        || earlier.isEmpty()
        || later.get().member() == earlier.get().member()
        || isDescribed(later.get())
        || isDescribed(earlier.get());
  }

  private static boolean isDescribed(Party party) {
    return party.phrase().form() == Phrase.Form.DESCRIPTION;
  }

  /** The match with the parties of the event that it speaks of. */
  static Match withParties(Match later, Match earlier) {
    return later.withParties(
        later.subject().or(earlier::subject), later.object().or(earlier::object));
  }

  /** Whether a match names the event and says nothing more: "after the attack". */
  static boolean addsNothing(Match later) {
    return later.trigger().isNoun()
        && later.subject().isEmpty()
        && later.number().isUnknown()
        && later.modality() == Modality.ASSERTED
        && later.detail().size() == 1;
  }
}
