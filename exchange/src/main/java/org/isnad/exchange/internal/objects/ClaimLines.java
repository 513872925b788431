package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.Exporter;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Mention;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Selector;
import org.isnad.model.exchange.ExportOptions;

/**
 * Claims as lines of JSON: the exchange form of docs/exchange-form.md, with who published and wrote
 * the report besides, so that the chain is whole.
 */
public final class ClaimLines implements Exporter {
  private final ExportOptions options;
  private final Appendable out;
  private long written;

  public ClaimLines(ExportOptions options, Appendable out) {
    this.options = options;
    this.out = out;
  }

  @Override
  public void add(ClaimView page) throws IOException {
    for (ResolvedClaim claim : page.claims()) {
      if (options.includes(claim.claim())) {
        out.append(Json.write(line(claim, page.documentOf(claim)))).append('\n');
        written++;
      }
    }
  }

  /** An empty object of JSON. */
  public static ObjectNode object() {
    return Json.object();
  }

  /** Texts as a list of JSON. */
  public static JsonNode list(List<String> texts) {
    return Json.list(texts);
  }

  /** JSON in one line. */
  public static String write(ObjectNode node) {
    return Json.write(node);
  }

  /** A claim in the exchange form. */
  public static ObjectNode line(ResolvedClaim resolved, Document document) {
    Claim claim = resolved.claim();
    ObjectNode line = Json.object();
    line.put("id", claim.id());
    line.put("document", document.file());
    line.put("type", claim.type().word());
    party(line, "subject", claim.subject());
    party(line, "object", claim.object());
    line.put("quote", claim.selector().exact());
    put(line, "place", claim.place());
    put(line, "when", claim.when().map(Edtf::text));
    line.set("said_by", Json.list(claim.saidBy()));
    line.put("modality", claim.modality().word());
    line.put("low", claim.number().low().orElse(null));
    line.put("high", claim.number().high().orElse(null));
    line.set("detail", detail(claim));
    line.set("selector", selector(claim.selector()));
    put(line, "published", claim.published().map(Edtf::text));
    line.put("extractor", claim.extractor());
    line.put("rule", claim.rule());
    put(line, "subject_entity", resolved.subject());
    put(line, "object_entity", resolved.object());
    put(line, "place_entity", resolved.place());
    put(line, "publisher", document.publisher());
    put(line, "author", document.author());
    put(line, "title", document.title());
    put(line, "source", document.source());
    return line;
  }

  private static ObjectNode selector(Selector selector) {
    return Json.object()
        .put("exact", selector.exact())
        .put("prefix", selector.prefix())
        .put("suffix", selector.suffix())
        .put("start", selector.start())
        .put("end", selector.end());
  }

  private static void party(ObjectNode line, String side, Optional<Mention> mention) {
    line.put(side, mention.map(Mention::name).orElse(null));
    line.set(side + "_aka", Json.list(mention.map(Mention::aliases).orElse(List.of())));
  }

  private static void put(ObjectNode line, String key, Optional<String> value) {
    line.put(key, value.orElse(null));
  }

  /** Numbers as numbers where that loses nothing, true and false as such, all else as text. */
  private static ObjectNode detail(Claim claim) {
    ObjectNode detail = Json.object();
    for (Map.Entry<String, String> entry : claim.detail().entrySet()) {
      String value = entry.getValue();
      if (value.matches("0|[1-9]\\d{0,8}")) {
        detail.put(entry.getKey(), Integer.parseInt(value));
      } else if (value.equals("true") || value.equals("false")) {
        detail.put(entry.getKey(), Boolean.parseBoolean(value));
      } else {
        detail.put(entry.getKey(), value);
      }
    }
    return detail;
  }

  @Override
  public void finish() {
    // every line is written at once
  }

  @Override
  public long written() {
    return written;
  }
}
