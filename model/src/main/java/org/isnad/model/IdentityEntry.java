package org.isnad.model;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Judgement.Verdict;

/**
 * One entry in the log that says which entities are one: a judgement on two of them, or the undoing
 * of an earlier entry. A {@link Judgement} ties a name in a document to an entity; this ties entity
 * to entity.
 *
 * <p>A ledger keeps every entry whole, in the order in which it learned them, and never changes or
 * removes one; an entry whose id it has already adds nothing. Who stands for whom is computed from
 * the log alone, as of any moment of recording, so a ledger needs no other table for it.
 */
public sealed interface IdentityEntry {
  /** Hash of what it says, by whom and when. */
  String id();

  /** The person or the rule that decided. */
  String by();

  /** Why, for people. */
  String reason();

  /** When the ledger learned it. */
  Instant recorded();

  /**
   * Two entities are the same, are different, or cannot be told.
   *
   * @param left id of the one entity
   * @param right id of the other; in a merge it is the one that gives up its name
   * @param evidence what it rests on, for and against
   */
  record Judged(
      String id,
      String left,
      String right,
      Verdict verdict,
      String by,
      String reason,
      List<Evidence> evidence,
      Instant recorded)
      implements IdentityEntry {
    public Judged {
      evidence = List.copyOf(evidence);
      if (left.equals(right)) {
        throw new IllegalArgumentException(
            left + " is judged against itself; name two different entities");
      }
    }

    /** A judgement with the id that follows from what it says. */
    public static Judged of(
        String left, String right, Verdict verdict, Word word, Instant recorded) {
      String id = ClaimId.of("judged", left, right, verdict, word.by(), word.reason(), recorded);
      return new Judged(
          id, left, right, verdict, word.by(), word.reason(), word.evidence(), recorded);
    }
  }

  /**
   * An earlier entry counts no more: everything is as if it had never been made. Undoing an undoing
   * brings the first entry back.
   *
   * @param undone id of that entry
   */
  record Undone(String id, String undone, String by, String reason, Instant recorded)
      implements IdentityEntry {
    /** An undoing with the id that follows from what it says. */
    public static Undone of(String undone, String by, String reason, Instant recorded) {
      return new Undone(
          ClaimId.of("undone", undone, by, reason, recorded), undone, by, reason, recorded);
    }
  }

  /**
   * Who decides, why, and on what.
   *
   * @param by the person or the rule
   * @param reason for people
   * @param evidence for and against
   */
  record Word(String by, String reason, List<Evidence> evidence) {
    public Word {
      evidence = List.copyOf(evidence);
    }
  }
}
