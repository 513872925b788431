package org.isnad.ledger.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.internal.EncodedReport.Name;
import org.isnad.ledger.internal.StoredReport.StoredClaim;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Judgement.Verdict;
import org.isnad.model.Mention;
import org.isnad.model.Selector;
import org.jdbi.v3.core.Handle;

/** Compares one report with its hashes, and says what of it was touched. */
final class ReportCheck {
  private static final int HASH_DIGITS = 64;

  private final Handle handle;
  private final List<String> problems;

  ReportCheck(Handle handle, List<String> problems) {
    this.handle = handle;
    this.problems = problems;
  }

  /** Gives the number of claims that are there. */
  int check(int entry, Log.Line line) {
    ReportWriter.Line report = Json.read(line.body(), ReportWriter.Line.class);
    Optional<StoredReport> found = StoredReport.find(handle, report.document(), entry);
    if (found.isEmpty()) {
      problems.add("the document %s is missing".formatted(report.document()));
      return 0;
    }
    StoredReport stored = found.get();
    if (stored.isErased()) {
      checkErased(stored);
    } else {
      check(stored, report);
    }
    return stored.claims().size();
  }

  private void checkErased(StoredReport stored) {
    boolean isLawful =
        handle
                .createQuery(
                    "select count(*) from erasures x join entries e on e.number = x.entry"
                        + " where x.document = :document and e.kind = 'erasure' and e.target = :id")
                .bind("document", stored.number())
                .bind("id", stored.id())
                .mapTo(Integer.class)
                .one()
            == 1;
    if (!isLawful) {
      problems.add(
          "the text of the document %s is missing, and no entry says that it was erased"
              .formatted(stored.id()));
    }
  }

  private void check(StoredReport stored, ReportWriter.Line report) {
    int before = problems.size();
    try {
      checkDocument(stored);
      Map<String, Set<String>> standing = standing(stored.names());
      Document document = DocumentCodec.read(stored.body(), stored.id());
      stored.claims().forEach(claim -> checkClaim(claim, document, standing));
      checkColumns(stored, document);
    } catch (LedgerException | IllegalArgumentException e) {
      problems.add("the document %s cannot be read: %s".formatted(stored.id(), e.getMessage()));
    }
    String digest = HexFormat.of().formatHex(stored.digest());
    if (before == problems.size() && !digest.equals(report.digest())) {
      problems.add(
          "the report of the document %s is not as it was recorded: claims, judgements or entities were changed, added or taken out"
              .formatted(stored.id()));
    }
  }

  private void checkDocument(StoredReport stored) {
    String id = stored.id();
    if (Hash.mark(Hash.of(stored.body())) != stored.textMark()) {
      problems.add("the text of the document %s was changed".formatted(id));
    }
    if (Hash.mark(Hash.of(stored.names())) != stored.namesMark()) {
      problems.add("the judgements that came with the document %s were changed".formatted(id));
    }
    Optional<byte[]> bytes = stored.original().map(original -> bytes(original, stored));
    boolean isHash = id.length() == HASH_DIGITS;
    if (isHash && bytes.isPresent() && !HexFormat.of().formatHex(Hash.of(bytes.get())).equals(id)) {
      problems.add("the bytes of the document %s are not those it was read from".formatted(id));
    }
  }

  private static byte[] bytes(byte[] original, StoredReport stored) {
    return original.length > 0
        ? original
        : DocumentCodec.read(stored.body(), stored.id()).text().getBytes(StandardCharsets.UTF_8);
  }

  private void checkColumns(StoredReport stored, Document document) {
    boolean isSame =
        stored.published() == Times.publishedBy(document.date())
            && stored.date().equals(document.date())
            && stored.source().equals(Numbers.clean(document.voice()));
    if (!isSame) {
      problems.add(
          "the date or the source by which the document %s is found were changed"
              .formatted(stored.id()));
    }
  }

  private void checkClaim(
      StoredClaim stored, Document document, Map<String, Set<String>> standing) {
    Optional<byte[]> body = stored.body();
    if (body.isEmpty()) {
      problems.add("the words of claim %s are missing".formatted(stored.id()));
      return;
    }
    if (Hash.mark(Hash.of(body.get())) != stored.mark()) {
      problems.add("claim %s of the document %s was changed".formatted(stored.id(), document.id()));
      return;
    }
    Claim claim = ClaimCodec.read(body.get(), stored.id(), document.id(), document.date());
    if (!isAt(claim.selector(), document.text())) {
      problems.add(
          "claim %s: its words “%s” do not stand at %d to %d of the document %s"
              .formatted(
                  claim.id(),
                  claim.selector().exact(),
                  claim.selector().start(),
                  claim.selector().end(),
                  document.id()));
    }
    if (!stored.columns().equals(expected(claim, standing))) {
      problems.add("what claim %s is found by was changed".formatted(claim.id()));
    }
  }

  private static boolean isAt(Selector selector, String text) {
    return selector.start() >= 0
        && selector.end() - selector.start() == selector.exact().length()
        && text.startsWith(selector.exact(), selector.start());
  }

  private List<Object> expected(Claim claim, Map<String, Set<String>> standing) {
    ValidTime valid = ValidTime.of(claim);
    List<Object> columns = new ArrayList<>();
    columns.add(claim.type().ordinal());
    columns.add(valid.from());
    columns.add(valid.to());
    columns.add(Times.publishedBy(claim.published()));
    columns.add(one(claim.subject().map(Mention::name), standing));
    columns.add(one(claim.object().map(Mention::name), standing));
    columns.add(one(claim.place(), standing));
    return columns;
  }

  private static String one(Optional<String> name, Map<String, Set<String>> standing) {
    Set<String> ids = name.map(n -> standing.getOrDefault(n, Set.of())).orElse(Set.of());
    return ids.size() == 1 ? ids.iterator().next() : "";
  }

  private static Map<String, Set<String>> standing(byte[] names) {
    Map<String, Set<String>> standing = new HashMap<>();
    for (Name name : Json.read(names, EncodedReport.NAMES)) {
      Set<String> ids = standing.computeIfAbsent(name.name(), n -> new LinkedHashSet<>());
      if (name.verdict() == Verdict.SAME) {
        ids.add(name.entity());
      } else {
        ids.remove(name.entity());
      }
    }
    return standing;
  }
}
