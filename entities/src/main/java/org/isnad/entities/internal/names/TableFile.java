package org.isnad.entities.internal.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of the module as it lies in its resources: lines of text, comments left out. */
public final class TableFile {
  private TableFile() {}

  /** The lines of a table that hold something, without what follows a number sign. */
  public static List<String> lines(String name) {
    try (InputStream in =
        TableFile.class.getResourceAsStream("/org/isnad/entities/names/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + name + "; build it anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
