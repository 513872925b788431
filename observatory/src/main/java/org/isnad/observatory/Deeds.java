package org.isnad.observatory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.entities.IdentityLog;
import org.isnad.model.Act;
import org.isnad.model.IdentityEntry;
import org.isnad.model.RecordedAct;
import org.isnad.model.Standing;

/** What people did in a ledger, and which of it still counts. */
final class Deeds {
  /** Of a retraction: the claims count once a person has accepted them. */
  static final String HELD = "held until a person has reviewed it";

  /** Of an act that a review or an undoing brought along. */
  static final String ALONG = "follows from another act: ";

  private final List<RecordedAct> acts;
  private final Set<String> takenBack;

  Deeds(List<RecordedAct> acts) {
    this.acts = acts;
    this.takenBack = new HashSet<>();
    List<IdentityEntry> identities =
        acts.stream()
            .map(RecordedAct::act)
            .filter(Act.Identity.class::isInstance)
            .map(act -> ((Act.Identity) act).entry())
            .toList();
    Set<String> counting = IdentityLog.counting(identities);
    for (RecordedAct recorded : acts) {
      if (recorded.act() instanceof Act.Undoing undoing) {
        takenBack.add(undoing.entry());
      } else if (recorded.act() instanceof Act.Identity identity
          && !counting.contains(identity.entry().id())) {
        takenBack.add(recorded.entry().id());
      }
    }
  }

  /** All acts but those that others brought along, and the theatre's own files; newest first. */
  List<RecordedAct> newestFirst() {
    return acts.reversed().stream().filter(Deeds::isOfItsOwn).toList();
  }

  private static boolean isOfItsOwn(RecordedAct recorded) {
    return !recorded.act().reason().startsWith(ALONG) && !(recorded.act() instanceof Act.Setting);
  }

  boolean counts(RecordedAct recorded) {
    return !takenBack.contains(recorded.entry().id());
  }

  /** The acts that count, oldest first. */
  List<RecordedAct> counting() {
    return acts.stream().filter(this::counts).toList();
  }

  Optional<RecordedAct> find(String entryId) {
    List<RecordedAct> meant =
        acts.stream().filter(a -> a.entry().id().startsWith(entryId)).toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /** The claims that a person has compared with their words. */
  Set<String> reviewedClaims() {
    Set<String> reviewed = new HashSet<>();
    for (RecordedAct recorded : counting()) {
      if (recorded.act() instanceof Act.Review review) {
        reviewed.add(review.claim());
      } else if (recorded.act() instanceof Act.Correction correction) {
        reviewed.add(correction.claim());
        reviewed.add(correction.replacement().id());
      }
    }
    return reviewed;
  }

  /** The documents whose claims count only once they are accepted. */
  Set<String> heldDocuments() {
    Set<String> held = new HashSet<>();
    for (RecordedAct recorded : counting()) {
      if (recorded.act() instanceof Act.Retraction(Act.OfDocument document, String by, String why)
          && why.equals(HELD)) {
        held.add(document.id());
      } else if (recorded.act()
          instanceof Act.Reinstatement(Act.OfDocument document, String by, String why)) {
        held.remove(document.id());
      }
    }
    return held;
  }

  /** Whether a report counts as a whole, by the last word on it. */
  Standing standingOfDocument(String id) {
    Standing standing = Standing.CURRENT;
    Act.OfDocument subject = new Act.OfDocument(id);
    for (RecordedAct recorded : acts) {
      if (recorded.act() instanceof Act.Retraction retraction
          && retraction.subject().equals(subject)) {
        standing = Standing.RETRACTED;
      } else if (recorded.act() instanceof Act.Reinstatement back
          && back.subject().equals(subject)) {
        standing = Standing.CURRENT;
      } else if (recorded.act() instanceof Act.Erasure erasure && erasure.document().equals(id)) {
        return Standing.ERASED;
      }
    }
    return standing;
  }
}
