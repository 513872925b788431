package org.isnad.server.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What travels behind the headers: nothing, text, a file, a form's fields, or fields with files.
 */
public final class Body {
  /** Nothing was sent. */
  public static final Body NONE = new Body(new byte[0]);

  private static final String FORM = "application/x-www-form-urlencoded";

  private final byte[] bytes;

  Body(byte[] bytes) {
    this.bytes = bytes;
  }

  static Body of(String text) {
    return new Body(text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    return bytes;
  }

  /** The bytes as they came. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * A field of a form; a blank one is none.
   *
   * @param type what the content type says the body is
   */
  Optional<String> find(String name, String type) {
    String value =
        type.toLowerCase(Locale.ROOT).startsWith(FORM)
            ? Pairs.read(text()).getOrDefault(name, "")
            : parts(type).stream()
                .filter(part -> part.name().equals(name) && part.file().isEmpty())
                .map(Part::text)
                .findFirst()
                .orElse("");
    return Optional.of(value.strip()).filter(v -> !v.isEmpty());
  }

  /** The parts of a form with files; none where it is another kind of body. */
  public List<Part> parts(String type) {
    return Part.read(bytes, type);
  }
}
