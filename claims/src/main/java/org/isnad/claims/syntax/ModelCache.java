package org.isnad.claims.syntax;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;

/**
 * The parser's models, unpacked once into a folder: reading them packed takes most of the start.
 */
final class ModelCache {
  private static final String RESOURCES = "/edu/emory/mathcs/nlp/";
  private final Path folder;
  private final Consumer<String> progress;

  ModelCache(Path folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** Reads a model; the caller names its type, which is fixed by the artifact that holds it. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <T> T load(String name) {
    Path file = folder.resolve(name.substring(name.indexOf('/') + 1) + ".bin");
    try {
      if (!Files.exists(file)) {
        unpack(name, file);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
        return (T) in.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the language model " + file + "; delete that folder and try again", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "the language model " + name + " does not fit its library", e);
    }
  }

  private void unpack(String name, Path file) throws IOException {
    progress.accept("Unpacking the language model " + file.getFileName() + " (once) …");
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "unpacking", ".part");
    try (InputStream packed = ModelCache.class.getResourceAsStream(RESOURCES + name + ".xz")) {
      if (packed == null) {
        throw new IOException("the language model " + name + " is not on the class path");
      }
      Files.copy(
          new XZInputStream(new BufferedInputStream(packed, 1 << 20)),
          part,
          StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
