package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.exchange.Exporter;
import org.isnad.exchange.Imported;
import org.isnad.exchange.internal.table.Cells;
import org.isnad.exchange.internal.table.Row;
import org.isnad.exchange.internal.table.RowFile;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Edtf;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.ExportOptions;

/**
 * Claims as a table: the keys of the exchange form as columns, lists and details as JSON in their
 * cell. In the Security Force Monitor's form the columns that its researchers know stand before
 * them, and the keys are assertions.
 */
public final class ClaimTable implements Exporter {
  /** The columns of the exchange form. */
  public static final List<String> KEYS =
      List.of(
          ("id,document,type,subject,subject_aka,object,object_aka,quote,place,when,said_by,"
                  + "modality,low,high,detail,prefix,suffix,published,extractor,rule,"
                  + "subject_entity,object_entity,place_entity,publisher,author,title,source")
              .split(",", -1));

  private static final List<String> SFM =
      List.of(
          "type:claim",
          "status:meta",
          "researcher:meta",
          "citation:refs:claim",
          "about_entity:ref:claim",
          "first_precise:range",
          "last_precise:range",
          "first_imprecise:range",
          "last_imprecise:range",
          "starting:range",
          "ending:range",
          "public_notes:meta");

  private static final Set<String> AS_JSON =
      Set.of("subject_aka", "object_aka", "said_by", "detail");
  private static final String ASSERTION = ":assertion";
  private static final String OWN = "claim:";

  private final ExportOptions options;
  private final Appendable out;
  private final boolean isSfm;
  private boolean begun;
  private long written;

  private ClaimTable(ExportOptions options, Appendable out, boolean isSfm) {
    this.options = options;
    this.out = out;
    this.isSfm = isSfm;
  }

  /** With the keys of the exchange form as columns. */
  public static ClaimTable csv(ExportOptions options, Appendable out) {
    return new ClaimTable(options, out, false);
  }

  /** With the columns of the Security Force Monitor. */
  public static ClaimTable sfm(ExportOptions options, Appendable out) {
    return new ClaimTable(options, out, true);
  }

  @Override
  public void add(ClaimView page) throws IOException {
    begin();
    for (ResolvedClaim claim : page.claims()) {
      if (options.includes(claim.claim())) {
        ObjectNode line = ClaimLines.line(claim, page.documentOf(claim));
        List<String> cells = new ArrayList<>();
        if (isSfm) {
          cells.addAll(sfm(claim, page));
        }
        KEYS.forEach(key -> cells.add(cell(line, key)));
        Cells.write(out, cells);
        written++;
      }
    }
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      List<String> header = new ArrayList<>();
      if (isSfm) {
        header.addAll(SFM);
      }
      KEYS.forEach(key -> header.add(isSfm ? OWN + key + ASSERTION : key));
      Cells.write(out, header);
    }
  }

  private static String cell(ObjectNode line, String key) {
    boolean isAround = key.equals("prefix") || key.equals("suffix");
    JsonNode value = isAround ? line.path("selector").path(key) : line.path(key);
    if (value.isContainerNode()) {
      return value.isEmpty() ? "" : Json.write(value);
    }
    return value.isNull() ? "" : value.asText();
  }

  /** An exact day stands under precise, a rougher time under imprecise, an open end is unknown. */
  private static List<String> sfm(ResolvedClaim resolved, ClaimView page) {
    Claim claim = resolved.claim();
    Optional<Edtf> when = claim.when();
    boolean isPrecise = when.map(w -> w.text().matches("[0-9-]{10}(/[0-9-]{10})?")).orElse(false);
    String first = when.flatMap(Edtf::earliest).map(String::valueOf).orElse("");
    String last = when.flatMap(Edtf::latest).map(String::valueOf).orElse("");
    return List.of(
        claim.type().word(),
        status(claim.modality()),
        claim.extractor(),
        page.documentOf(resolved).source().orElse(page.documentOf(resolved).file()),
        resolved.subject().or(() -> claim.subject().map(m -> m.name())).orElse(""),
        isPrecise ? first : "",
        isPrecise ? last : "",
        isPrecise ? "" : first,
        isPrecise ? "" : last,
        first.isEmpty() ? "" : "N",
        last.isEmpty() ? "" : "N",
        claim.selector().exact());
  }

  private static String status(Modality modality) {
    return switch (modality) {
      case ASSERTED -> "accepted";
      case CLAIMED, EXPECTED -> "work_needed";
      case DENIED -> "conflict";
    };
  }

  @Override
  public void finish() throws IOException {
    begin();
  }

  @Override
  public long written() {
    return written;
  }

  /** The claim of a row that this wrote. */
  public static Imported read(Row row, RowFile file) {
    ObjectNode line = Json.object();
    ObjectNode selector = Json.object();
    boolean isSfm = row.values().containsKey(OWN + "id" + ASSERTION);
    for (String key : KEYS) {
      String value = row.text(isSfm ? OWN + key + ASSERTION : key);
      if (AS_JSON.contains(key)) {
        line.set(key, Json.value(row.line(), key, value));
      } else if (key.equals("prefix") || key.equals("suffix")) {
        selector.put(key, value);
      } else if (!value.isEmpty()) {
        line.put(key, value);
      }
    }
    selector.put("exact", line.path("quote").asText(""));
    line.set("selector", selector);
    return new ClaimLineReader(file).read(row.line(), line);
  }
}
