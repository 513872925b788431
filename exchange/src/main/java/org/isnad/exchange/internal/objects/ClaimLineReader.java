package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.exchange.Imported;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.exchange.internal.table.RowFile;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Passage;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.isnad.model.Sentence;

/**
 * A line of the exchange form as a claim: it keeps its id, and what stands of its report is the
 * quote with the words around it.
 */
public final class ClaimLineReader {
  private final RowFile file;

  public ClaimLineReader(RowFile file) {
    this.file = file;
  }

  /** The claim of a line. */
  public Imported read(long line, JsonNode node) {
    JsonNode selector = node.path("selector");
    String exact = Json.find(selector, "exact").or(() -> Json.find(node, "quote")).orElse("");
    if (exact.isEmpty()) {
      throw new BadTable(line, "the key quote is missing; give the words that carry the claim");
    }
    Document document = document(line, node, selector, exact);
    int start = selector.path("prefix").asText("").length();
    Selector place = Selector.of(document.text(), start, start + exact.length());
    Claim claim = claim(line, node, document, place);
    return new Imported.Row(document, Optional.empty(), List.of(claim), List.of());
  }

  private Document document(long line, JsonNode node, JsonNode selector, String exact) {
    String text = selector.path("prefix").asText("") + exact + selector.path("suffix").asText("");
    Sentence sentence = new Sentence(0, text.length(), text.replaceAll("\\s", " "));
    Passage passage = new Passage(Passage.Kind.PARAGRAPH, 0, text.length(), List.of(sentence));
    String id = Json.need(line, node, "id");
    if (!id.matches("[0-9a-f]{20}")) {
      throw new BadTable(line, "id: “%s”; write the 20 digits of a claim's id".formatted(id));
    }
    return new Document(
        ClaimId.hash(("jsonl " + id + "\n" + text).getBytes(StandardCharsets.UTF_8)),
        Json.need(line, node, "document"),
        Json.find(node, "title"),
        ClaimParts.when(line, "published", Json.find(node, "published"))
            .or(() -> file.options().published()),
        Json.find(node, "publisher").or(() -> file.options().source()),
        Json.find(node, "author"),
        Json.find(node, "source"),
        text,
        List.of(passage));
  }

  private static Claim claim(long line, JsonNode node, Document document, Selector place) {
    TreeMap<String, String> detail = new TreeMap<>();
    node.path("detail").properties().forEach(e -> detail.put(e.getKey(), e.getValue().asText()));
    String rule = Json.find(node, "rule").orElse("");
    Optional<Edtf> when = ClaimParts.when(line, "when", Json.find(node, "when"));
    return new Claim(
        Json.need(line, node, "id"),
        ClaimParts.type(line, Json.need(line, node, "type")),
        ClaimParts.mention(Json.find(node, "subject"), Json.texts(node, "subject_aka")),
        ClaimParts.mention(Json.find(node, "object"), Json.texts(node, "object_aka")),
        place,
        Json.find(node, "place"),
        when,
        Json.texts(node, "said_by"),
        ClaimParts.modality(line, Json.find(node, "modality").orElse("asserted")),
        new Range(
            ClaimParts.number(line, "low", Json.find(node, "low")),
            ClaimParts.number(line, "high", Json.find(node, "high"))),
        detail,
        document.id(),
        document.date(),
        Json.find(node, "extractor").orElse("isnad-exchange 1"),
        rule);
  }
}
