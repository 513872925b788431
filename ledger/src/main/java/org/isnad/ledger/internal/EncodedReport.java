package org.isnad.ledger.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.ledger.Report;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;

/**
 * A report as bytes, before it has its numbers: all that costs time and needs no database.
 *
 * @param report the report itself
 * @param kept its document as the tables keep it
 * @param claims its claims, in their order
 * @param entities its new entities as JSON
 * @param digest the hash over what it brought, up to its claims
 */
record EncodedReport(
    Report report,
    Kept kept,
    List<EncodedClaim> claims,
    List<byte[]> entities,
    ReportDigest digest) {
  static final TypeReference<List<Name>> NAMES = new TypeReference<>() {};

  /**
   * A report as bytes.
   *
   * @param words the form in which the database takes the words of a claim
   */
  static EncodedReport of(Report report, EncodedClaim.Words words) {
    Document document = report.document();
    Optional<Edtf> date = document.date();
    List<EncodedClaim> claims = new ArrayList<>(report.claims().size());
    for (Claim claim : report.claims()) {
      claims.add(EncodedClaim.of(claim, date, words));
    }
    List<byte[]> entities = new ArrayList<>();
    for (Entity entity : report.newEntities()) {
      entities.add(Json.bytes(entity));
    }
    Parts parts =
        new Parts(
            DocumentCodec.write(document),
            Json.bytes(names(report)),
            report.source().bytes().map(bytes -> withoutText(bytes, document)));
    return of(report, parts, claims, entities);
  }

  static EncodedReport of(
      Report report, Parts parts, List<EncodedClaim> claims, List<byte[]> entities) {
    ReportDigest digest = new ReportDigest(report.document().id(), parts);
    for (int i = 0; i < claims.size(); i++) {
      digest.claim(report.claims().get(i).id(), claims.get(i).body());
    }
    return new EncodedReport(report, Kept.of(parts), claims, entities, digest);
  }

  private static List<Name> names(Report report) {
    String own = report.document().id();
    return report.judgements().stream()
        .filter(j -> j.document().equals(own))
        .map(Name::of)
        .toList();
  }

  /** Those of the report's judgements that judge the names of other documents. */
  List<Judgement> onOthers() {
    String own = report.document().id();
    return report.judgements().stream().filter(j -> !j.document().equals(own)).toList();
  }

  private static byte[] withoutText(byte[] bytes, Document document) {
    return Arrays.equals(bytes, document.text().getBytes(StandardCharsets.UTF_8))
        ? new byte[0]
        : bytes;
  }

  /** Its judgements on the names of other documents, as JSON by the document's id. */
  Map<String, byte[]> judgementsOnOthers() {
    Map<String, List<Name>> names = new TreeMap<>();
    onOthers()
        .forEach(j -> names.computeIfAbsent(j.document(), d -> new ArrayList<>()).add(Name.of(j)));
    Map<String, byte[]> json = new TreeMap<>();
    names.forEach((document, list) -> json.put(document, Json.bytes(list)));
    return json;
  }

  /** Hash over everything that the report brought. */
  byte[] digest(Map<String, byte[]> newEntities) {
    return digest.finish(new Further(newEntities, judgementsOnOthers()));
  }

  /**
   * What a report is besides its claims and entities.
   *
   * @param body the document, as {@link DocumentCodec} writes it
   * @param names its judgements as JSON
   * @param original its bytes, empty where they are its text in UTF-8
   */
  record Parts(byte[] body, byte[] names, Optional<byte[]> original) {}

  /**
   * The parts packed.
   *
   * @param bodyMark the first eight bytes of the hash of the body
   * @param namesMark the same of the names
   */
  record Kept(byte[] body, byte[] names, Optional<byte[]> original, long bodyMark, long namesMark) {
    static Kept of(Parts parts) {
      return new Kept(
          Packed.pack(parts.body()),
          Packed.pack(parts.names()),
          parts.original().map(Packed::pack),
          Hash.mark(Hash.of(parts.body())),
          Hash.mark(Hash.of(parts.names())));
    }
  }

  /**
   * A judgement on a name of the document it is kept with.
   *
   * @param name the name as the document gives it
   * @param entity what it is judged against
   * @param verdict what was decided
   * @param by who decided
   * @param reason why
   */
  record Name(String name, String entity, Judgement.Verdict verdict, String by, String reason) {
    static Name of(Judgement judgement) {
      return new Name(
          judgement.name(),
          judgement.entity(),
          judgement.verdict(),
          judgement.by(),
          judgement.reason());
    }
  }
}
