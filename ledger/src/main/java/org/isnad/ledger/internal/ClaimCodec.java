package org.isnad.ledger.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a short JSON list, its parts in the order of {@link Claim} without id and document,
 * which stand beside it. The date of publication is {@code true} where it is the document's own.
 */
final class ClaimCodec {
  private static final JsonFactory PLAIN = new JsonFactory();

  /** Half a character, as a selector's context may end with, has no form in UTF-8. */
  private static final JsonFactory ESCAPING =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private ClaimCodec() {}

  static byte[] write(Claim claim, Optional<Edtf> documentDate) {
    try {
      if (hasHalfCharacters(claim.selector())) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = ESCAPING.createGenerator(out)) {
          write(json, claim, documentDate);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(384);
      try (JsonGenerator json = PLAIN.createGenerator(out)) {
        write(json, claim, documentDate);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new LedgerException("cannot write as JSON: " + claim, e);
    }
  }

  private static boolean hasHalfCharacters(Selector selector) {
    return isHalf(selector.prefix()) || isHalf(selector.suffix()) || isHalf(selector.exact());
  }

  private static boolean isHalf(String text) {
    int length = text.length();
    return length > 0
        && (Character.isLowSurrogate(text.charAt(0))
            || Character.isHighSurrogate(text.charAt(length - 1)));
  }

  private static void write(JsonGenerator json, Claim claim, Optional<Edtf> documentDate)
      throws IOException {
    json.writeStartArray();
    json.writeString(claim.type().word());
    writeMention(json, claim.subject());
    writeMention(json, claim.object());
    writeSelector(json, claim.selector());
    writeText(json, claim.place());
    writeText(json, claim.when().map(Edtf::text));
    writeList(json, claim.saidBy());
    json.writeString(claim.modality().word());
    writeNumber(json, claim.number().low());
    writeNumber(json, claim.number().high());
    json.writeStartObject();
    for (Map.Entry<String, String> detail : claim.detail().entrySet()) {
      json.writeStringField(detail.getKey(), detail.getValue());
    }
    json.writeEndObject();
    if (claim.published().equals(documentDate)) {
      json.writeBoolean(true);
    } else {
      writeText(json, claim.published().map(Edtf::text));
    }
    json.writeString(claim.extractor());
    json.writeString(claim.rule());
    json.writeEndArray();
  }

  private static void writeMention(JsonGenerator json, Optional<Mention> mention)
      throws IOException {
    json.writeStartArray();
    if (mention.isPresent()) {
      json.writeString(mention.get().name());
      for (String alias : mention.get().aliases()) {
        json.writeString(alias);
      }
    }
    json.writeEndArray();
  }

  private static void writeSelector(JsonGenerator json, Selector selector) throws IOException {
    json.writeString(selector.exact());
    json.writeString(selector.prefix());
    json.writeString(selector.suffix());
    json.writeNumber(selector.start());
    json.writeNumber(selector.end());
  }

  private static void writeList(JsonGenerator json, List<String> texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void writeText(JsonGenerator json, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeString(text.get());
    } else {
      json.writeNull();
    }
  }

  private static void writeNumber(JsonGenerator json, Optional<Integer> number) throws IOException {
    if (number.isPresent()) {
      json.writeNumber(number.get());
    } else {
      json.writeNull();
    }
  }

  static Claim read(byte[] body, String id, String document, Optional<Edtf> documentDate) {
    try (JsonParser json = PLAIN.createParser(body)) {
      json.nextToken();
      return new Claim(
          id,
          ClaimType.find(text(json)).orElseThrow(() -> unreadable(id, null)),
          mention(json),
          mention(json),
          new Selector(
              text(json), text(json), text(json), json.nextIntValue(0), json.nextIntValue(0)),
          findText(json),
          findText(json).map(Edtf::of),
          list(json),
          Modality.find(text(json)).orElseThrow(() -> unreadable(id, null)),
          new Range(findNumber(json), findNumber(json)),
          detail(json),
          document,
          published(json, documentDate),
          text(json),
          text(json));
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(id, e);
    }
  }

  private static LedgerException unreadable(String id, @Nullable Exception cause) {
    String message =
        "the ledger holds a claim that cannot be read; update Isnad, or restore a backup: " + id;
    return cause == null ? new LedgerException(message) : new LedgerException(message, cause);
  }

  private static String text(JsonParser json) throws IOException {
    String text = json.nextTextValue();
    if (text == null) {
      throw new IOException("a text is missing at " + json.currentLocation().offsetDescription());
    }
    return text;
  }

  private static Optional<String> findText(JsonParser json) throws IOException {
    return Optional.ofNullable(json.nextTextValue());
  }

  private static Optional<Integer> findNumber(JsonParser json) throws IOException {
    return json.nextToken() == JsonToken.VALUE_NULL
        ? Optional.empty()
        : Optional.of(json.getIntValue());
  }

  private static Optional<Mention> mention(JsonParser json) throws IOException {
    List<String> names = list(json);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mention(names.getFirst(), names.subList(1, names.size())));
  }

  private static List<String> list(JsonParser json) throws IOException {
    json.nextToken();
    List<String> texts = new ArrayList<>(2);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      texts.add(json.getText());
    }
    return texts;
  }

  private static SortedMap<String, String> detail(JsonParser json) throws IOException {
    json.nextToken();
    SortedMap<String, String> detail = new TreeMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      detail.put(json.currentName(), text(json));
    }
    return detail;
  }

  private static Optional<Edtf> published(JsonParser json, Optional<Edtf> documentDate)
      throws IOException {
    return switch (json.nextToken()) {
      case VALUE_TRUE -> documentDate;
      case VALUE_STRING -> Optional.of(Edtf.of(json.getText()));
      default -> Optional.empty();
    };
  }
}
