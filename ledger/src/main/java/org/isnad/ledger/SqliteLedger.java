package org.isnad.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;
import org.isnad.model.Mention;
import org.isnad.model.ResolvedClaim;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The ledger in a SQLite file with a write-ahead log; triggers refuse every update and deletion.
 */
final class SqliteLedger implements Ledger {
  private final Jdbi jdbi;
  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .registerModule(new JavaTimeModule())
          .setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);

  private SqliteLedger(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  static SqliteLedger open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(20_000);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    Jdbi jdbi = Jdbi.create(source);
    jdbi.useHandle(handle -> schema().lines().forEach(handle::execute));
    return new SqliteLedger(jdbi);
  }

  /** The statements, one a line. */
  private static String schema() {
    try (InputStream in = SqliteLedger.class.getResourceAsStream("schema.sql")) {
      if (in == null) {
        throw new IllegalStateException("schema.sql is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read schema.sql", e);
    }
  }

  @Override
  public Stored store(
      Document document,
      List<Claim> claims,
      List<Judgement> judgements,
      List<Entity> newEntities,
      Instant recorded) {
    return jdbi.inTransaction(
        handle -> {
          int added =
              handle.execute(
                  "insert or ignore into documents (id, file, json, recorded) values (?, ?, ?, ?)",
                  document.id(),
                  document.file(),
                  write(document),
                  recorded.toString());
          if (added == 0) {
            return Stored.ALREADY_THERE;
          }
          claims.forEach(
              c ->
                  handle.execute(
                      "insert or ignore into claims (id, document, json, recorded) values (?, ?, ?, ?)",
                      c.id(),
                      c.document(),
                      write(c),
                      recorded.toString()));
          judgements.forEach(
              j ->
                  handle.execute(
                      "insert into judgements (document, name, json, recorded) values (?, ?, ?, ?)",
                      j.document(),
                      j.name(),
                      write(j),
                      recorded.toString()));
          newEntities.forEach(
              e ->
                  handle.execute(
                      "insert or ignore into entities (id, json, recorded) values (?, ?, ?)",
                      e.id(),
                      write(e),
                      recorded.toString()));
          return Stored.NEW;
        });
  }

  @Override
  public boolean contains(String documentId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select count(*) from documents where id = ?")
                    .bind(0, documentId)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  @Override
  public List<Document> documents() {
    return list("select json from documents order by file, id", Document.class);
  }

  @Override
  public List<Entity> entities() {
    return list("select json from entities order by id", Entity.class);
  }

  @Override
  public List<Claim> claims() {
    return list(
        "select c.json from claims c join documents d on d.id = c.document order by d.file, d.id, c.rowid",
        Claim.class);
  }

  @Override
  public ClaimView view(LocalDate trueOn, Instant knownBy, List<Entity> register) {
    return jdbi.inTransaction(
        handle -> {
          Map<String, Document> documents = new HashMap<>();
          list(handle, "select json from documents where recorded <= ?", Document.class, knownBy)
              .forEach(d -> documents.put(d.id(), d));
          documents
              .values()
              .removeIf(
                  d ->
                      d.date()
                          .flatMap(Edtf::latest)
                          .filter(day -> day.isAfter(trueOn))
                          .isPresent());
          Map<String, Entity> entities = new HashMap<>();
          list(handle, "select json from entities where recorded <= ?", Entity.class, knownBy)
              .forEach(e -> entities.put(e.id(), e));
          register.forEach(e -> entities.put(e.id(), e));
          Names names =
              new Names(
                  list(
                      handle,
                      "select json from judgements where recorded <= ? order by number",
                      Judgement.class,
                      knownBy));
          return new ClaimView(
              trueOn, knownBy, resolved(handle, knownBy, documents, names), entities, documents);
        });
  }

  private List<ResolvedClaim> resolved(
      Handle handle, Instant knownBy, Map<String, Document> documents, Names names) {
    List<ResolvedClaim> claims = new ArrayList<>();
    handle
        .createQuery("select json, recorded from claims where recorded <= ? order by rowid")
        .bind(0, knownBy.toString())
        .map(
            (row, context) ->
                names.resolve(read(row.getString(1), Claim.class), Instant.parse(row.getString(2))))
        .forEach(claims::add);
    claims.removeIf(c -> !documents.containsKey(c.claim().document()));
    claims.sort(
        Comparator.comparing(
                (ResolvedClaim c) ->
                    c.claim().published().flatMap(Edtf::latest).orElse(LocalDate.MIN))
            .thenComparing(c -> c.claim().document())
            .thenComparing(c -> c.claim().selector().start()));
    return claims;
  }

  /** The latest judgement on each name of each document. */
  private static final class Names {
    private final Map<String, Judgement> latest = new HashMap<>();

    Names(List<Judgement> judgements) {
      judgements.forEach(j -> latest.put(j.document() + '\u001f' + j.name(), j));
    }

    ResolvedClaim resolve(Claim claim, Instant recorded) {
      return new ResolvedClaim(
          claim,
          find(claim, claim.subject().map(Mention::name)),
          find(claim, claim.object().map(Mention::name)),
          find(claim, claim.place()),
          recorded);
    }

    private Optional<String> find(Claim claim, Optional<String> name) {
      return name.map(n -> latest.get(claim.document() + '\u001f' + n))
          .filter(j -> j.verdict() == Judgement.Verdict.SAME)
          .map(Judgement::entity);
    }
  }

  private <T> List<T> list(String sql, Class<T> type) {
    return jdbi.withHandle(
        h -> h.createQuery(sql).mapTo(String.class).map(text -> read(text, type)).list());
  }

  private <T> List<T> list(Handle handle, String sql, Class<T> type, Instant knownBy) {
    return handle
        .createQuery(sql)
        .bind(0, knownBy.toString())
        .mapTo(String.class)
        .map(text -> read(text, type))
        .list();
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot write " + value.getClass().getSimpleName(), e);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(
          "the ledger holds a " + type.getSimpleName() + " that cannot be read", e);
    }
  }

  @Override
  public void close() {
    jdbi.useHandle(handle -> handle.execute("pragma optimize"));
  }
}
