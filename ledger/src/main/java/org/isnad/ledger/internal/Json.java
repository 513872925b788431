package org.isnad.ledger.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.regex.Pattern;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Edtf;

/** The model's records as JSON, component by component; a date is its EDTF text. */
final class Json {
  /**
   * Half of a character outside the basic plane, as a selector's context may be cut; UTF-8 has no
   * form for it.
   */
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .addModule(new Jdk8Module())
          .addModule(
              new SimpleModule()
                  .addSerializer(new EdtfWriter())
                  .addDeserializer(Edtf.class, new EdtfReader()))
          .build();

  private Json() {}

  static String write(Object value) {
    try {
      String json = MAPPER.writeValueAsString(value);
      return LONE_SURROGATE
          .matcher(json)
          .replaceAll(half -> "\\\\u" + Integer.toHexString(half.group().charAt(0)));
    } catch (JsonProcessingException e) {
      throw new LedgerException("cannot write as JSON: " + value, e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      String kind = type.getSimpleName();
      throw new LedgerException(
          "the ledger holds a "
              + kind
              + " that cannot be read; update Isnad, or restore a copy of the file: "
              + json,
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
}
