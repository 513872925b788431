package org.isnad.ledger.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Stored;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;
import org.isnad.model.ResolvedClaim;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The ledger on a database whose tables are there; a reading transaction is a snapshot, a writing
 * one is alone.
 */
final class JdbiLedger implements Ledger {
  private final String name;
  private final Jdbi reader;
  private final Jdbi writer;
  private final Runnable closing;

  JdbiLedger(String name, Jdbi reader, Jdbi writer, Runnable closing) {
    this.name = name;
    this.reader = reader;
    this.writer = writer;
    this.closing = closing;
  }

  @Override
  public Stored store(
      Document document,
      List<Claim> claims,
      List<Judgement> judgements,
      List<Entity> newEntities,
      Instant recorded) {
    for (Claim claim : claims) {
      if (!claim.document().equals(document.id())) {
        throw new IllegalArgumentException(
            "claim "
                + claim.id()
                + " names document "
                + claim.document()
                + ", but is stored with "
                + document.id());
      }
    }
    return write(
        handle -> {
          if (Statements.contains(handle, document.id())) {
            return Stored.ALREADY_THERE;
          }
          String moment = Times.text(recorded);
          Statements.addDocument(handle, document, moment);
          Statements.addClaims(handle, claims.stream().distinct().toList(), moment);
          Statements.addEntities(handle, newEntities, moment);
          Statements.addJudgements(handle, judgements, moment);
          return Stored.NEW;
        });
  }

  @Override
  public boolean contains(String documentId) {
    return read(handle -> Statements.contains(handle, documentId));
  }

  @Override
  public long entries() {
    return read(Statements::entries);
  }

  @Override
  public Optional<LocalDate> findLatestPublication() {
    return read(Statements::findLatestPublication);
  }

  @Override
  public List<Document> documents() {
    return read(handle -> Statements.documents(handle, Bounds.NONE));
  }

  @Override
  public List<Entity> entities() {
    return read(handle -> Statements.entities(handle, Bounds.NONE));
  }

  @Override
  public List<Claim> claims() {
    return read(handle -> Statements.claims(handle, Bounds.NONE)).stream()
        .map(Statements.Recorded::claim)
        .toList();
  }

  @Override
  public ClaimView view(LocalDate trueOn, Instant knownBy, List<Entity> register) {
    Bounds bounds = new Bounds(trueOn, knownBy);
    return read(
        handle -> {
          Map<String, Entity> entities = new TreeMap<>();
          Statements.entities(handle, bounds).forEach(e -> entities.put(e.id(), e));
          register.forEach(e -> entities.put(e.id(), e));
          Identities identities = new Identities(Statements.decisions(handle, bounds), entities);
          List<ResolvedClaim> claims =
              Statements.claims(handle, bounds).stream().map(c -> resolve(c, identities)).toList();
          return new ClaimView(
              trueOn, knownBy, claims, entities, byId(Statements.documents(handle, bounds)));
        });
  }

  @Override
  public void close() {
    closing.run();
  }

  private static ResolvedClaim resolve(Statements.Recorded recorded, Identities identities) {
    Claim claim = recorded.claim();
    return new ResolvedClaim(
        claim,
        identities.findSubject(claim),
        identities.findObject(claim),
        identities.findPlace(claim),
        recorded.moment());
  }

  private static Map<String, Document> byId(List<Document> documents) {
    return documents.stream()
        .collect(
            Collectors.toMap(Document::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private <T> T read(Function<Handle, T> work) {
    try {
      return reader.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw new LedgerException("cannot read the ledger " + name + ": " + cause(e), e);
    }
  }

  private <T> T write(Function<Handle, T> work) {
    try {
      return writer.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw new LedgerException(
          "cannot write to the ledger " + name + "; nothing was stored: " + cause(e), e);
    }
  }

  /** What the database itself said, without the statement. */
  static String cause(JdbiException e) {
    return String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
  }
}
