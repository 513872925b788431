package org.isnad.briefing.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;

/**
 * Values of the picture as JSON: their own parts under their own names, an entity as its id and
 * name, a claim as its id, a day as text, shares to three places.
 */
public final class ValueJson {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .registerModule(
              new SimpleModule()
                  .addSerializer(Entity.class, new OfEntity())
                  .addSerializer(ResolvedClaim.class, new OfClaim())
                  .addSerializer(LocalDate.class, new OfText<LocalDate>())
                  .addSerializer(Range.class, new OfText<Range>())
                  .addSerializer(Double.class, new OfShare())
                  .addSerializer(double.class, new OfShare())
                  .addSerializer(Optional.class, new OfOptional()));

  private ValueJson() {}

  /** One line: the kind first, then the value's own parts. */
  public static String line(String kind, Object value) {
    ObjectNode node = JSON.createObjectNode().put("kind", kind);
    node.setAll((ObjectNode) JSON.valueToTree(value));
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a " + kind + " cannot be written as JSON", e);
    }
  }

  private static final class OfEntity extends JsonSerializer<Entity> {
    @Override
    public void serialize(Entity entity, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      out.writeStringField("id", entity.id());
      out.writeStringField("name", entity.name());
      out.writeStringField("class", entity.kind().name().toLowerCase(Locale.ROOT));
      out.writeEndObject();
    }
  }

  private static final class OfClaim extends JsonSerializer<ResolvedClaim> {
    @Override
    public void serialize(ResolvedClaim claim, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(claim.claim().id());
    }
  }

  private static final class OfText<T> extends JsonSerializer<T> {
    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(String.valueOf(value));
    }
  }

  private static final class OfShare extends JsonSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(Math.round(value * 1000) / 1000.0);
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class OfOptional extends JsonSerializer<Optional> {
    @Override
    public void serialize(Optional value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (value.isPresent()) {
        provider.defaultSerializeValue(value.get(), out);
      } else {
        out.writeNull();
      }
    }
  }
}
