package org.isnad.ledger.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.internal.EncodedReport.Name;
import org.isnad.model.Claim;
import org.isnad.model.Edtf;
import org.isnad.model.Judgement;
import org.isnad.model.Judgement.Verdict;
import org.jdbi.v3.core.Handle;

/** Writes judgements on the names of documents that are there already. */
final class JudgementWriter {
  private final Handle handle;
  private final Rows rows;
  private final Numbers numbers;

  JudgementWriter(Handle handle, Rows rows, Numbers numbers) {
    this.handle = handle;
    this.rows = rows;
    this.numbers = numbers;
  }

  void add(List<Judgement> judgements, int entry) {
    Map<String, Map<String, Set<String>>> entities = new LinkedHashMap<>();
    Map<String, List<Name>> names = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      names
          .computeIfAbsent(judgement.document(), d -> new java.util.ArrayList<>())
          .add(Name.of(judgement));
      Set<String> ids =
          entities
              .computeIfAbsent(judgement.document(), d -> new LinkedHashMap<>())
              .computeIfAbsent(judgement.name(), n -> new LinkedHashSet<>());
      if (judgement.verdict() == Verdict.SAME) {
        ids.add(judgement.entity());
      }
    }
    names.forEach(
        (document, list) -> add(document, list, entities.getOrDefault(document, Map.of()), entry));
  }

  private void add(String id, List<Name> names, Map<String, Set<String>> entities, int entry) {
    int document =
        Numbers.find(handle, "documents", "id", id)
            .orElseThrow(
                () ->
                    new LedgerException(
                        "a judgement names the document "
                            + id
                            + ", which the ledger does not have; nothing was stored"));
    rows.add(Table.JUDGEMENTS, entry, document, Json.bytes(names));
    boolean isNew =
        handle
                .createQuery(
                    "select count(*) from unsettled where document = :document and entry = :entry")
                .bind("document", document)
                .bind("entry", entry)
                .mapTo(Integer.class)
                .one()
            == 0;
    if (isNew) {
      rows.add(Table.UNSETTLED, document, entry);
    }
    claims(document, id)
        .forEach(
            (number, claim) -> {
              Set<String> also = new LinkedHashSet<>();
              ClaimWriter.names(claim)
                  .forEach(name -> also.addAll(entities.getOrDefault(name, Set.of())));
              also.forEach(entity -> addOnce(numbers.entity(entity), number));
            });
  }

  private void addOnce(int entity, long claim) {
    boolean isThere =
        handle
                .createQuery("select count(*) from also where entity = :entity and claim = :claim")
                .bind("entity", entity)
                .bind("claim", claim)
                .mapTo(Integer.class)
                .one()
            > 0;
    if (!isThere) {
      rows.add(Table.ALSO, entity, claim);
    }
  }

  private Map<Long, Claim> claims(int document, String id) {
    Map<Long, Claim> claims = new LinkedHashMap<>();
    handle
        .createQuery(
            "select c.number, c.id, c.body, d.date from claims c join documents d on d.number = c.document"
                + " where c.document = :document and c.body is not null order by c.number")
        .bind("document", document)
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong(1),
                    ClaimCodec.read(
                        row.getBytes(3),
                        IdBytes.text(row.getBytes(2)),
                        id,
                        java.util.Optional.ofNullable(row.getString(4)).map(Edtf::of))))
        .forEach(entry -> claims.put(entry.getKey(), entry.getValue()));
    return claims;
  }
}
