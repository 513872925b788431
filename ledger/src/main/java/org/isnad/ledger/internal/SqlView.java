package org.isnad.ledger.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.ledger.LedgerView;
import org.isnad.ledger.internal.ClaimSearch.Answer;
import org.isnad.model.Act;
import org.isnad.model.Claim;
import org.isnad.model.ClaimQuery;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.IdentityEntry;
import org.isnad.model.IssuedBriefing;
import org.isnad.model.LedgerEntry;
import org.isnad.model.RecordedAct;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Standing;
import org.jdbi.v3.core.Handle;

/** A snapshot that asks the database each time. */
final class SqlView implements LedgerView {
  /** Undated documents come first: whoever lets the later word count must not take theirs. */
  private static final Comparator<Answer> BY_PUBLICATION =
      Comparator.comparingInt((Answer answer) -> answer.found().published())
          .thenComparing(answer -> answer.found().claim().document())
          .thenComparingInt(answer -> answer.found().claim().selector().start())
          .thenComparingInt(answer -> answer.found().claim().selector().end())
          .thenComparing(answer -> answer.found().claim().id());

  private final SqlLedger ledger;
  private final Snapshot snapshot;
  private final Map<String, Entity> register;

  SqlView(SqlLedger ledger, Snapshot snapshot, Map<String, Entity> register) {
    this.ledger = ledger;
    this.snapshot = snapshot;
    this.register = register;
  }

  @Override
  public long lastEntry() {
    return snapshot.lastEntry();
  }

  @Override
  public List<ResolvedClaim> claims(ClaimQuery query) {
    return ledger.read(handle -> search(handle, query).stream().map(Answer::claim).toList());
  }

  @Override
  public ClaimView answer(ClaimQuery query) {
    return ledger.read(
        handle -> {
          List<Answer> answers = search(handle, query).stream().sorted(BY_PUBLICATION).toList();
          Documents documents = new Documents(handle, snapshot);
          Map<String, Document> read = new LinkedHashMap<>();
          for (Answer answer : answers) {
            String id = answer.found().claim().document();
            read.computeIfAbsent(id, documents::get);
          }
          return view(handle, answers, entities(handle, answers), read);
        });
  }

  @Override
  public ClaimView all() {
    return ledger.read(
        handle -> {
          List<Answer> answers =
              search(handle, ClaimQuery.ALL).stream().sorted(BY_PUBLICATION).toList();
          Map<String, Document> documents = new LinkedHashMap<>();
          new Documents(handle, snapshot).list().forEach(d -> documents.put(d.id(), d));
          return view(handle, answers, new Entities(handle, snapshot, register).all(), documents);
        });
  }

  @Override
  public void walk(Consumer<ClaimView> each) {
    DocumentPages pages = new DocumentPages(snapshot);
    List<String> documents = ledger.read(pages::next);
    while (!documents.isEmpty()) {
      ClaimQuery of = ClaimQuery.ALL.from(ClaimQuery.Origin.ofDocuments(Set.copyOf(documents)));
      each.accept(inTheirOrder(answer(of), documents));
      documents = ledger.read(pages::next);
    }
  }

  /** Two documents of one day stand in the order of the log, on whichever page they are. */
  private static ClaimView inTheirOrder(ClaimView view, List<String> documents) {
    Map<String, Integer> order = new HashMap<>();
    documents.forEach(id -> order.put(id, order.size()));
    List<ResolvedClaim> claims =
        view.claims().stream()
            .sorted(Comparator.comparingInt(c -> order.getOrDefault(c.claim().document(), 0)))
            .toList();
    return new ClaimView(view.trueOn(), view.knownBy(), claims, view.entities(), view.documents());
  }

  private ClaimView view(
      Handle handle,
      List<Answer> answers,
      Map<String, Entity> entities,
      Map<String, Document> documents) {
    return new ClaimView(
        snapshot.trueOn(),
        snapshot.knownBy(),
        answers.stream().map(Answer::claim).toList(),
        entities,
        documents,
        new Entries(handle, snapshot.lastEntry()).gradings());
  }

  private Map<String, Entity> entities(Handle handle, List<Answer> answers) {
    Entities known = new Entities(handle, snapshot, register);
    Map<String, Entity> entities = new TreeMap<>(register);
    answers.stream()
        .map(Answer::claim)
        .flatMap(claim -> Stream.of(claim.subject(), claim.object(), claim.place()))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(id -> known.find(id).ifPresent(entity -> entities.put(id, entity)));
    return entities;
  }

  private List<Answer> search(Handle handle, ClaimQuery query) {
    return new ClaimSearch(handle, snapshot, query, resolving(handle)).run(ledger.dialect());
  }

  private Resolving resolving(Handle handle) {
    return new Resolving(
        snapshot,
        new EntityNames(ledger.knownNames(), handle),
        new Entities(handle, snapshot, register),
        new DocumentNames(handle, snapshot.lastEntry()));
  }

  @Override
  public Optional<ResolvedClaim> findClaim(String id) {
    return ledger.read(handle -> find(handle, id).map(resolving(handle)::resolve));
  }

  private Optional<FoundClaim> find(Handle handle, String id) {
    return handle
        .createQuery(
            FoundClaim.COLUMNS
                + " where c.id = :id and c.body is not null and c.number <= :lastClaim"
                + " and c.published <= :day")
        .bind("id", IdBytes.of(id))
        .bind("lastEntry", snapshot.lastEntry())
        .bind("lastClaim", snapshot.lastClaim())
        .bind("day", snapshot.lastDay())
        .map((row, context) -> FoundClaim.of(row))
        .findFirst();
  }

  @Override
  public Map<String, Standing> standings(List<String> claims) {
    return ledger.read(
        handle -> {
          Map<String, Standing> standings = new HashMap<>();
          for (String id : claims) {
            standing(handle, id).ifPresent(standing -> standings.put(id, standing));
          }
          return standings;
        });
  }

  private Optional<Standing> standing(Handle handle, String id) {
    return find(handle, id)
        .map(FoundClaim::standing)
        .or(
            () ->
                handle
                    .createQuery(
                        "select number from claims where id = :id and number <= :lastClaim")
                    .bind("id", IdBytes.of(id))
                    .bind("lastClaim", snapshot.lastClaim())
                    .mapTo(Long.class)
                    .findFirst()
                    .map(number -> Standing.ERASED));
  }

  @Override
  public Optional<Document> findDocument(String id) {
    return ledger.read(handle -> new Documents(handle, snapshot).find(id));
  }

  @Override
  public Optional<byte[]> findOriginal(String document) {
    return ledger.read(handle -> new Documents(handle, snapshot).findOriginal(document));
  }

  @Override
  public List<IdentityEntry> identities() {
    return ledger.read(
        handle ->
            new Entries(handle, snapshot.lastEntry())
                .acts(Act.Identity.class)
                .map(Act.Identity::entry)
                .toList());
  }

  @Override
  public Optional<String> findSetting(String name) {
    return ledger.read(
        handle ->
            new Entries(handle, snapshot.lastEntry())
                .findLast(Act.Setting.class, name)
                .map(Act.Setting::value));
  }

  @Override
  public List<IssuedBriefing> issued() {
    return ledger.read(handle -> new Entries(handle, snapshot.lastEntry()).issued());
  }

  @Override
  public List<LedgerEntry> history(String target) {
    return ledger.read(handle -> new Entries(handle, snapshot.lastEntry()).about(target));
  }

  @Override
  public List<RecordedAct> acts() {
    return ledger.read(handle -> new Entries(handle, snapshot.lastEntry()).acts());
  }

  @Override
  public List<LedgerEntry> entriesBehind(long number, int most) {
    return ledger.read(handle -> new Entries(handle, snapshot.lastEntry()).behind(number, most));
  }

  @Override
  public List<LedgerEntry> entriesAfter(Instant moment) {
    return ledger.read(handle -> new Entries(handle, snapshot.lastEntry()).after(moment));
  }

  /** Claims alone, in order of publication. */
  List<Claim> claimsByPublication() {
    Function<Handle, List<Claim>> work =
        handle ->
            search(handle, ClaimQuery.ALL.standing(Set.of())).stream()
                .sorted(BY_PUBLICATION)
                .map(answer -> answer.found().claim())
                .toList();
    return ledger.read(work);
  }
}
