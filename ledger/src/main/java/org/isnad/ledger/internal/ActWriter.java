package org.isnad.ledger.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Act;
import org.isnad.model.Claim;
import org.isnad.model.Edtf;
import org.isnad.model.Standing;
import org.jdbi.v3.core.Handle;

/** Writes acts: each is an entry of the log, and a row where questions need one. */
final class ActWriter {
  private final Handle handle;
  private final Rows rows;
  private final Dialect dialect;
  private final Log log;
  private final Numbers numbers;

  ActWriter(Handle handle, Rows rows, Dialect dialect) {
    this.handle = handle;
    this.rows = rows;
    this.dialect = dialect;
    this.log = Log.open(handle, rows);
    this.numbers = new Numbers(handle, rows);
  }

  /** Writes an act and gives its id; an entry of the identity log that is there adds nothing. */
  String write(Act act, Instant recorded) {
    if (act instanceof Act.Identity identity && isThere(identity)) {
      return identity.entry().id();
    }
    Log.Line line = Acts.line(act);
    int entry = log.add(line, act instanceof Act.Correction ? 1 : 0, recorded);
    rows.flush();
    apply(act, entry);
    rows.flush();
    return HexFormat.of().formatHex(log.link());
  }

  private boolean isThere(Act.Identity identity) {
    return handle
            .createQuery("select count(*) from entries where target = :id and kind = :kind")
            .bind("id", identity.entry().id())
            .bind("kind", Acts.kind(identity))
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private void apply(Act act, int entry) {
    switch (act) {
      case Act.Retraction retraction -> stand(retraction.subject(), entry, Standing.RETRACTED);
      case Act.Reinstatement back -> stand(back.subject(), entry, Standing.CURRENT);
      case Act.Correction correction -> correct(correction, entry);
      case Act.ClaimGrading grading ->
          rows.add(Table.CLAIM_GRADES, claim(grading.claim()), entry, grading.grade().code());
      case Act.SourceGrading grading ->
          rows.add(
              Table.SOURCE_GRADES, numbers.source(grading.source()), entry, grading.grade().code());
      case Act.Review review -> {
        long claim = claim(review.claim());
        if (review.outcome() == Act.Review.Outcome.REJECTED) {
          rows.add(Table.CLAIM_STANDINGS, claim, entry, Standing.REJECTED.ordinal());
        }
      }
      case Act.Rejudgement rejudgement ->
          new JudgementWriter(handle, rows, numbers).add(rejudgement.judgements(), entry);
      case Act.Erasure erasure ->
          new Eraser(handle, rows, dialect).erase(erasure.document(), entry);
      case Act.Identity identity -> {}
      case Act.Setting setting -> {}
      case Act.Issue issue -> {}
      case Act.Note note -> {}
      case Act.Undoing undoing -> {}
    }
  }

  private void stand(Act.Subject subject, int entry, Standing standing) {
    switch (subject) {
      case Act.OfClaim of ->
          rows.add(Table.CLAIM_STANDINGS, claim(of.id()), entry, standing.ordinal());
      case Act.OfDocument of ->
          rows.add(Table.DOCUMENT_STANDINGS, document(of.id()), entry, standing.ordinal());
    }
  }

  private void correct(Act.Correction correction, int entry) {
    long corrected = claim(correction.claim());
    Claim replacement = correction.replacement();
    int document = document(replacement.document());
    int its =
        handle
            .createQuery("select document from claims where number = :claim")
            .bind("claim", corrected)
            .mapTo(Integer.class)
            .one();
    if (its != document) {
      throw new LedgerException(
          "claim "
              + correction.claim()
              + " cannot be corrected by one of another document; take it back instead");
    }
    if (findClaim(replacement.id()).isPresent()) {
      throw new LedgerException(
          "the ledger has a claim "
              + replacement.id()
              + " already; give the new one an id of its own");
    }
    rows.add(Table.CLAIM_STANDINGS, corrected, entry, Standing.CORRECTED.ordinal());
    ClaimWriter writer = new ClaimWriter(rows, numbers, document, entry);
    writer.settle(standingNames(document));
    writer.add(
        log.lastClaim(), replacement, EncodedClaim.of(replacement, date(document), rows::words));
  }

  private Map<String, Set<String>> standingNames(int document) {
    Map<String, Set<String>> names = new HashMap<>();
    List<Identities.Decision> decisions =
        new DocumentNames(handle, Integer.MAX_VALUE).decisions(document);
    for (Identities.Decision decision : decisions) {
      Set<String> ids = names.computeIfAbsent(decision.name(), n -> new LinkedHashSet<>());
      if (decision.verdict() == org.isnad.model.Judgement.Verdict.SAME) {
        ids.add(decision.entity());
      } else {
        ids.remove(decision.entity());
      }
    }
    return names;
  }

  private java.util.Optional<Edtf> date(int document) {
    return handle
        .createQuery("select date from documents where number = :document and date is not null")
        .bind("document", document)
        .mapTo(String.class)
        .findOne()
        .map(Edtf::of);
  }

  private java.util.Optional<Long> findClaim(String id) {
    return handle
        .createQuery("select number from claims where id = :id")
        .bind("id", IdBytes.of(id))
        .mapTo(Long.class)
        .findFirst();
  }

  private long claim(String id) {
    return findClaim(id)
        .orElseThrow(
            () ->
                new LedgerException(
                    "the ledger has no claim " + id + "; look for its id with: isnad claims"));
  }

  private int document(String id) {
    return Numbers.find(handle, "documents", "id", id)
        .orElseThrow(() -> new LedgerException("the ledger has no document " + id));
  }
}
