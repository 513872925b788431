package org.isnad.claims.grammar;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The grammar's frames, read from the YAML files under {@code frames}. */
public final class Frames {
  private static final List<String> FILES =
      List.of("command.yaml", "strength.yaml", "territory.yaml", "relations.yaml", "events.yaml");

  private Frames() {}

  /** All frames, in the order of their files. */
  public static List<Frame> load() {
    ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
    List<Frame> frames = new ArrayList<>();
    for (String file : FILES) {
      try (InputStream in = Frames.class.getResourceAsStream("/org/isnad/claims/frames/" + file)) {
        if (in == null) {
          throw new IllegalStateException("the grammar file " + file + " is missing");
        }
        frames.addAll(mapper.readValue(in, new TypeReference<List<Frame>>() {}));
      } catch (IOException e) {
        throw new UncheckedIOException("the grammar file " + file + " cannot be read", e);
      }
    }
    return frames;
  }
}
