package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.exchange.Exporter;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.ExportOptions;

/**
 * Claims as a STIX 2.1 bundle: actors are identities and places locations, a claim of two of them a
 * relationship, a denial an opinion, every other claim a note, a report a report. The claim itself
 * travels in an extension, so that nothing of its chain is lost. Ids are those of the things, never
 * of their names.
 */
public final class StixExporter implements Exporter {
  private final ExportOptions options;
  private final Optional<StixMarking> marking;
  private final StixClaims claims;
  private final StixThings things = new StixThings(this::put);
  private final Appendable out;
  private boolean begun;
  private long written;

  public StixExporter(ExportOptions options, Appendable out) {
    this.options = options;
    this.marking = options.marking().map(StixMarking::new);
    this.claims = new StixClaims(options.grades());
    this.out = out;
  }

  @Override
  public void add(ClaimView page) throws IOException {
    begin();
    String document = "";
    List<String> refs = new ArrayList<>();
    Optional<ResolvedClaim> last = Optional.empty();
    for (ResolvedClaim claim : page.claims()) {
      if (!options.includes(claim.claim())) {
        continue;
      }
      if (!claim.claim().document().equals(document) && last.isPresent()) {
        report(page.documentOf(last.get()), last.get(), refs);
        refs.clear();
      }
      document = claim.claim().document();
      refs.add(claim(claim, page));
      last = Optional.of(claim);
    }
    if (last.isPresent()) {
      report(page.documentOf(last.get()), last.get(), refs);
    }
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    out.append("{\"type\":\"bundle\",\"id\":\"")
        .append(
            NameId.of(
                "bundle",
                options.theatre() + " " + options.asOf() + " " + options.from() + options.to()))
        .append("\",\"objects\":[\n");
    String self = NameId.of("identity", "isnad");
    put(
        Stix.head("identity", self, Stix.BEGINNING)
            .put("name", "Isnad")
            .put("identity_class", "system"));
    ObjectNode extension =
        Stix.head("extension-definition", Stix.EXTENSION, Stix.BEGINNING)
            .put("created_by_ref", self)
            .put("name", "isnad claim")
            .put("description", "A claim in Isnad's exchange form, with its chain of speakers.")
            .put("schema", "docs/exchange-form.md of Isnad")
            .put("version", "1.0.0");
    extension.set("extension_types", Json.list(List.of("property-extension")));
    put(extension);
    if (marking.isPresent()) {
      write(marking.get().definition());
    }
  }

  private void put(ObjectNode object) throws IOException {
    marking.ifPresent(m -> m.mark(object));
    write(object);
  }

  private void write(ObjectNode object) throws IOException {
    out.append(written == 0 ? "" : ",\n").append(Json.write(object));
    written++;
  }

  private String claim(ResolvedClaim resolved, ClaimView page) throws IOException {
    Document document = page.documentOf(resolved);
    StixClaims.Ends ends =
        new StixClaims.Ends(
            things.find(resolved.subject(), page),
            things.find(resolved.object(), page),
            things.find(resolved.place(), page),
            things.publisher(document));
    ObjectNode object = claims.object(resolved, document, ends);
    put(object);
    return object.path("id").asText();
  }

  private void report(Document document, ResolvedClaim claim, List<String> refs)
      throws IOException {
    Instant published =
        document
            .date()
            .flatMap(Edtf::latest)
            .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
            .orElse(claim.recorded());
    ObjectNode report =
        Stix.head("report", NameId.of("report", document.id()), Stix.moment(claim.recorded()))
            .put("name", document.title().orElse(document.file()))
            .put("published", Stix.moment(published))
            .put("created_by_ref", things.publisher(document));
    ArrayNode objects = report.putArray("object_refs");
    refs.stream().distinct().forEach(objects::add);
    put(report);
  }

  @Override
  public void finish() throws IOException {
    begin();
    out.append("\n]}\n");
  }

  @Override
  public long written() {
    return written;
  }
}
