package org.isnad.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.Imported.Named;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Mention;
import org.isnad.model.Position;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;
import org.isnad.model.exchange.ImportOptions;

/** Files in and out without a ledger: every name stands for the entity that bears it. */
final class Pages {
  static final LocalDate FETCHED = LocalDate.parse("2020-01-31");

  private Pages() {}

  /** What came of each row of a text. */
  static List<Imported> read(Path folder, String file, String text, ImportOptions options)
      throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, text, StandardCharsets.UTF_8);
    return read(path, options);
  }

  static List<Imported> read(Path path, ImportOptions options) throws IOException {
    List<Imported> rows = new ArrayList<>();
    try (Incoming incoming = Incoming.open(path, options)) {
      incoming.forEachRemaining(rows::add);
    }
    return rows;
  }

  /** The problems of the rows that were refused. */
  static List<String> problems(List<Imported> rows) {
    return rows.stream()
        .filter(Imported.Refused.class::isInstance)
        .map(row -> ((Imported.Refused) row).problem())
        .toList();
  }

  /** A view of the rows that said something. */
  static ClaimView view(List<Imported> rows) {
    Map<String, Document> documents = new LinkedHashMap<>();
    Map<String, Entity> entities = new HashMap<>();
    List<ResolvedClaim> claims = new ArrayList<>();
    for (Imported imported : rows) {
      if (imported instanceof Imported.Row row) {
        documents.put(row.document().id(), row.document());
        Map<String, Named> named = new HashMap<>();
        row.named().forEach(n -> named.put(n.name(), n));
        row.claims().forEach(claim -> claims.add(resolved(claim, named, entities)));
      }
    }
    return new ClaimView(LocalDate.MAX, Instant.EPOCH, claims, entities, documents);
  }

  private static ResolvedClaim resolved(
      Claim claim, Map<String, Named> named, Map<String, Entity> entities) {
    return new ResolvedClaim(
        claim,
        claim.subject().map(Mention::name).map(name -> entity(name, "actor", named, entities)),
        claim.object().map(Mention::name).map(name -> entity(name, "actor", named, entities)),
        claim.place().map(name -> entity(name, "place", named, entities)),
        Instant.EPOCH);
  }

  private static String entity(
      String name, String prefix, Map<String, Named> named, Map<String, Entity> entities) {
    String id = prefix + ":" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    Optional<Named> told = Optional.ofNullable(named.get(name));
    EntityClass kind =
        prefix.equals("place")
            ? EntityClass.PLACE
            : told.map(Named::kind).orElse(EntityClass.UNKNOWN);
    Optional<Position> position = told.flatMap(Named::position);
    entities.putIfAbsent(id, new Entity(id, name, kind, List.of(), position, Optional.empty()));
    return id;
  }

  /** A view in one form. */
  static String write(Format format, ClaimView view, ExportOptions options) throws IOException {
    return new String(bytes(format, view, options), StandardCharsets.UTF_8);
  }

  /** A view in one form, as it lies in a file. */
  static byte[] bytes(Format format, ClaimView view, ExportOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporter exporter = Outgoing.to(format, options, out);
    exporter.add(view);
    exporter.finish();
    return out.toByteArray();
  }

  static String write(Format format, ClaimView view) throws IOException {
    return new String(bytes(format, view), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Format format, ClaimView view) throws IOException {
    return bytes(format, view, ExportOptions.of(LocalDate.parse("2020-12-31"), "Ports"));
  }

  /** A claim in one line of words. */
  static String words(Imported imported) {
    return switch (imported) {
      case Imported.Refused refused -> "refused: " + refused.problem();
      case Imported.Withdrawn withdrawn -> "withdrawn: " + withdrawn.address();
      case Imported.Row row ->
          String.join("; ", row.claims().stream().map(c -> words(c, row.document())).toList());
    };
  }

  private static String words(Claim claim, Document document) {
    String parties =
        claim.subject().map(Mention::name).orElse("-")
            + " / "
            + claim.object().map(Mention::name).orElse("-");
    return "%s %s: %s at %s on %s, killed %s | %s, via %s, %s"
        .formatted(
            claim.modality().word(),
            claim.findDetail("event").orElse(claim.type().word()),
            parties,
            claim.place().orElse("-"),
            claim.when().map(w -> w.text()).orElse("-"),
            claim.number(),
            claim.saidBy().isEmpty()
                ? "own voice"
                : "said by " + String.join(" → ", claim.saidBy()),
            document.voice(),
            document.date().map(d -> d.text()).orElse("undated"));
  }
}
