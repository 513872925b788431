package org.isnad.observatory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerView;
import org.isnad.model.Act;
import org.isnad.model.ClaimQuery;
import org.isnad.model.Document;
import org.isnad.model.Grade;
import org.isnad.model.LedgerEntry;
import org.isnad.model.RecordedAct;
import org.isnad.model.Standing;

/**
 * What a person does with claims, reports and sources, each an entry; and the taking back of it.
 */
public final class Acts {
  private final Theatre theatre;
  private final Ledger ledger;
  private final Clock clock;
  private final Identities identities;

  Acts(Theatre theatre, Ledger ledger, Clock clock) {
    this.theatre = theatre;
    this.ledger = ledger;
    this.clock = clock;
    this.identities = new Identities(theatre, ledger, clock);
  }

  /**
   * An act with whether it still counts.
   *
   * @param recorded the act and its entry
   * @param counts whether nobody has taken it back
   */
  public record Done(RecordedAct recorded, boolean counts) {}

  /** What was done, the newest first, without what follows from other acts. */
  public List<Done> list() {
    Deeds deeds = deeds();
    return deeds.newestFirst().stream().map(a -> new Done(a, deeds.counts(a))).toList();
  }

  /** The acts about a claim, a report or a source, oldest first. */
  public List<RecordedAct> about(String target) {
    return deeds().counting().stream()
        .filter(a -> a.entry().target().filter(target::equals).isPresent())
        .filter(a -> !a.act().reason().startsWith(Deeds.ALONG))
        .toList();
  }

  /** A claim, whether it counts or not, with the view that holds it. */
  public Optional<ClaimToReview> findClaim(String id) {
    LedgerView now = now();
    return now.findClaim(id)
        .map(
            claim -> {
              ClaimQuery all =
                  ClaimQuery.ALL
                      .from(ClaimQuery.Origin.ofDocuments(Set.of(claim.claim().document())))
                      .standing(Set.of());
              return new ClaimToReview(claim, now.answer(all), "", false);
            });
  }

  /** A report, whether it counts or not. */
  public Optional<Document> findReport(String id) {
    return now().findDocument(id);
  }

  /** Whether a claim or a report counts. */
  public Standing standing(Act.Subject subject) {
    return switch (subject) {
      case Act.OfClaim claim ->
          now().standings(List.of(claim.id())).getOrDefault(claim.id(), Standing.ERASED);
      case Act.OfDocument document -> deeds().standingOfDocument(document.id());
    };
  }

  /** Records an act; gives the entry's id. */
  public String record(Act act) {
    try {
      return ledger.record(act, clock.instant());
    } catch (LedgerException e) {
      throw new TheatreException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The last act of a person that can be taken back. */
  public Optional<RecordedAct> findLast(String by) {
    Deeds deeds = deeds();
    return deeds.newestFirst().stream()
        .filter(a -> a.act().by().equals(by) && deeds.counts(a) && isUndoable(a.act()))
        .findFirst();
  }

  /**
   * Takes an act back; gives the reason where it cannot be.
   *
   * @param entryId its id, or as much of the beginning as tells it from the others
   */
  public Optional<String> undo(String entryId, String by, String reason) {
    Deeds deeds = deeds();
    Optional<RecordedAct> found = deeds.find(entryId);
    if (found.isEmpty()) {
      return Optional.of("no act, or more than one, has the id “%s”".formatted(entryId));
    }
    if (!deeds.counts(found.get())) {
      return Optional.of("this was taken back before");
    }
    return undo(found.get(), deeds, by, reason);
  }

  private Optional<String> undo(RecordedAct recorded, Deeds deeds, String by, String reason) {
    String along = Deeds.ALONG + "taken back";
    switch (recorded.act()) {
      case Act.Identity identity -> {
        return identities.undo(identity.entry().id(), by, reason);
      }
      case Act.Retraction retraction ->
          record(new Act.Reinstatement(retraction.subject(), by, along));
      case Act.Reinstatement back -> record(new Act.Retraction(back.subject(), by, along));
      case Act.Correction correction -> {
        record(new Act.Retraction(new Act.OfClaim(correction.replacement().id()), by, along));
        asBefore(correction.claim(), deeds, by, along);
      }
      case Act.Review review -> {
        if (review.outcome() == Act.Review.Outcome.REJECTED
            || isHeld(review.claim(), deeds.heldDocuments())) {
          asBefore(review.claim(), deeds, by, along);
        }
      }
      case Act.ClaimGrading grading ->
          record(
              new Act.ClaimGrading(grading.claim(), gradeBefore(recorded, deeds, "F6"), by, along));
      case Act.SourceGrading grading ->
          record(
              new Act.SourceGrading(
                  grading.source(), gradeBefore(recorded, deeds, "F"), by, along));
      case Act.Note note -> {}
      case Act.Undoing undoing -> {
        return refusal("what was taken back is done again as before");
      }
      case Act.Rejudgement rejudgement -> {
        return refusal("names are judged anew with another judgement");
      }
      case Act.Setting setting -> {
        return refusal("a setting is changed in theatre.yaml");
      }
      case Act.Issue issue -> {
        return refusal("a briefing that was given out stays given out");
      }
      case Act.Erasure erasure -> {
        return refusal("an erasure is for good");
      }
    }
    record(new Act.Undoing(recorded.entry().id(), by, reason));
    return Optional.empty();
  }

  private static Optional<String> refusal(String words) {
    return Optional.of("this cannot be taken back: " + words);
  }

  /** Whether an act of this kind can be taken back. */
  public static boolean isUndoable(Act act) {
    return switch (act) {
      case Act.Identity identity ->
          identity.entry() instanceof org.isnad.model.IdentityEntry.Judged;
      case Act.Retraction retraction -> true;
      case Act.Reinstatement back -> true;
      case Act.Correction correction -> true;
      case Act.Review review -> true;
      case Act.ClaimGrading grading -> true;
      case Act.SourceGrading grading -> true;
      case Act.Note note -> true;
      case Act.Undoing undoing -> false;
      case Act.Rejudgement rejudgement -> false;
      case Act.Setting setting -> false;
      case Act.Issue issue -> false;
      case Act.Erasure erasure -> false;
    };
  }

  /** Gives a claim the standing that it had before it was reviewed. */
  private void asBefore(String claim, Deeds deeds, String by, String reason) {
    Act.OfClaim subject = new Act.OfClaim(claim);
    record(
        isHeld(claim, deeds.heldDocuments())
            ? new Act.Retraction(subject, by, reason)
            : new Act.Reinstatement(subject, by, reason));
  }

  private boolean isHeld(String claim, Set<String> documents) {
    return now().findClaim(claim).filter(c -> documents.contains(c.claim().document())).isPresent();
  }

  /** The grade that counted before, or the one that says that nothing can be judged. */
  private static Grade gradeBefore(RecordedAct taken, Deeds deeds, String none) {
    Optional<String> target = taken.entry().target();
    String code = none;
    for (RecordedAct earlier : deeds.counting()) {
      LedgerEntry entry = earlier.entry();
      if (entry.number() < taken.entry().number() && entry.target().equals(target)) {
        if (earlier.act() instanceof Act.ClaimGrading grading) {
          code = grading.grade().code();
        } else if (earlier.act() instanceof Act.SourceGrading grading) {
          code = grading.grade().code();
        }
      }
    }
    return new Grade(code);
  }

  private Deeds deeds() {
    return new Deeds(now().acts());
  }

  private LedgerView now() {
    return ledger.look(LocalDate.MAX, clock.instant(), theatre.register());
  }
}
