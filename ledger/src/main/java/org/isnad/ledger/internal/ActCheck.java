package org.isnad.ledger.internal;

import java.util.List;
import org.isnad.model.Act;
import org.isnad.model.Standing;
import org.jdbi.v3.core.Handle;

/** Compares the rows that questions go by with the acts they follow from. */
final class ActCheck {
  private static final String OF_CLAIM =
      "select count(*) from claim_standings s join claims c on c.number = s.claim"
          + " where s.entry = :entry and s.standing = :standing and c.id = :id";
  private static final String OF_DOCUMENT =
      "select count(*) from document_standings s join documents d on d.number = s.document"
          + " where s.entry = :entry and s.standing = :standing and d.id = :id";

  private final Handle handle;
  private final List<String> problems;

  ActCheck(Handle handle, List<String> problems) {
    this.handle = handle;
    this.problems = problems;
  }

  void check(Act act, int entry) {
    switch (act) {
      case Act.Retraction retraction -> check(retraction.subject(), entry, Standing.RETRACTED);
      case Act.Reinstatement back -> check(back.subject(), entry, Standing.CURRENT);
      case Act.Correction correction -> {
        check(new Act.OfClaim(correction.claim()), entry, Standing.CORRECTED);
        checkReplacement(correction, entry);
      }
      case Act.Review review -> {
        if (review.outcome() == Act.Review.Outcome.REJECTED) {
          check(new Act.OfClaim(review.claim()), entry, Standing.REJECTED);
        }
      }
      case Act.Erasure erasure ->
          check(new Act.OfDocument(erasure.document()), entry, Standing.ERASED);
      case Act.ClaimGrading grading -> checkGrade("claim_grades", grading.grade().code(), entry);
      case Act.SourceGrading grading -> checkGrade("source_grades", grading.grade().code(), entry);
      case Act.Rejudgement rejudgement -> {}
      case Act.Identity identity -> {}
      case Act.Setting setting -> {}
      case Act.Issue issue -> {}
      case Act.Note note -> {}
      case Act.Undoing undoing -> {}
    }
  }

  private void check(Act.Subject subject, int entry, Standing standing) {
    int there =
        switch (subject) {
          case Act.OfClaim of -> count(OF_CLAIM, entry, standing, IdBytes.of(of.id()));
          case Act.OfDocument of -> count(OF_DOCUMENT, entry, standing, of.id());
        };
    if (there == 0) {
      problems.add(
          "entry %d made %s %s, but the row that says so is missing"
              .formatted(entry, subject.id(), standing.word()));
    }
  }

  private int count(String sql, int entry, Standing standing, Object id) {
    return handle
        .createQuery(sql)
        .bind("entry", entry)
        .bind("standing", standing.ordinal())
        .bind("id", id)
        .mapTo(Integer.class)
        .one();
  }

  private void checkReplacement(Act.Correction correction, int entry) {
    boolean isThere =
        handle
                .createQuery(
                    "select count(*) from claims c join documents d on d.number = c.document"
                        + " where c.id = :id and c.entry = :entry and d.id = :document")
                .bind("id", IdBytes.of(correction.replacement().id()))
                .bind("entry", entry)
                .bind("document", correction.replacement().document())
                .mapTo(Integer.class)
                .one()
            == 1;
    if (!isThere) {
      problems.add(
          "claim %s, which corrects %s, is missing"
              .formatted(correction.replacement().id(), correction.claim()));
    }
  }

  private void checkGrade(String table, String code, int entry) {
    boolean isThere =
        handle
                .createQuery(
                    "select count(*) from " + table + " where entry = :entry and code = :code")
                .bind("entry", entry)
                .bind("code", code)
                .mapTo(Integer.class)
                .one()
            == 1;
    if (!isThere) {
      problems.add("entry %d gave the grade %s, but its row is missing".formatted(entry, code));
    }
  }
}
