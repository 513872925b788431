package org.isnad.ledger.internal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Act;
import org.isnad.model.Edtf;
import org.isnad.model.IdentityEntry;

/**
 * The model's records as JSON, component by component; a date is its EDTF text, a moment and a day
 * are ISO 8601.
 */
final class Json {
  /**
   * Half of a character outside the basic plane, as a selector's context may be cut; UTF-8 has no
   * form for it.
   */
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .addMixIn(Act.Subject.class, Tagged.class)
          .addMixIn(IdentityEntry.class, Tagged.class)
          .registerSubtypes(
              new NamedType(Act.OfClaim.class, "claim"),
              new NamedType(Act.OfDocument.class, "document"),
              new NamedType(IdentityEntry.Judged.class, "judged"),
              new NamedType(IdentityEntry.Undone.class, "undone"))
          .addModule(new Jdk8Module())
          .addModule(
              new SimpleModule()
                  .addSerializer(new EdtfWriter())
                  .addDeserializer(Edtf.class, new EdtfReader())
                  .addSerializer(new InstantWriter())
                  .addDeserializer(Instant.class, new InstantReader())
                  .addSerializer(new DayWriter())
                  .addDeserializer(LocalDate.class, new DayReader()))
          .build();

  private Json() {}

  /** Values of a sealed family say which they are. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
  private interface Tagged {}

  static byte[] bytes(Object value) {
    return write(value).getBytes(StandardCharsets.UTF_8);
  }

  static String write(Object value) {
    try {
      String json = MAPPER.writeValueAsString(value);
      return hasSurrogates(json)
          ? LONE_SURROGATE
              .matcher(json)
              .replaceAll(half -> "\\\\u" + Integer.toHexString(half.group().charAt(0)))
          : json;
    } catch (JsonProcessingException e) {
      throw new LedgerException("cannot write as JSON: " + value, e);
    }
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static <T> T read(byte[] json, Class<T> type) {
    return read(
        json,
        new TypeReference<T>() {
          @Override
          public Type getType() {
            return type;
          }
        });
  }

  static <T> T read(byte[] json, TypeReference<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (IOException e) {
      throw new LedgerException(
          "the ledger holds a value of "
              + type.getType().getTypeName()
              + " that cannot be read; update Isnad, or restore a backup: "
              + new String(json, StandardCharsets.UTF_8),
          e);
    }
  }

  private static final class EdtfWriter extends StdSerializer<Edtf> {
    EdtfWriter() {
      super(Edtf.class);
    }

    @Override
    public void serialize(Edtf date, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(date.text());
    }
  }

  private static final class EdtfReader extends StdDeserializer<Edtf> {
    EdtfReader() {
      super(Edtf.class);
    }

    @Override
    public Edtf deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Edtf.of(in.getText());
    }
  }

  private static final class InstantWriter extends StdSerializer<Instant> {
    InstantWriter() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant moment, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(moment.toString());
    }
  }

  private static final class InstantReader extends StdDeserializer<Instant> {
    InstantReader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Instant.parse(in.getText());
    }
  }

  private static final class DayWriter extends StdSerializer<LocalDate> {
    DayWriter() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(day.toString());
    }
  }

  private static final class DayReader extends StdDeserializer<LocalDate> {
    DayReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.parse(in.getText());
    }
  }
}
