package org.isnad.claims.syntax.models;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;

/**
 * The parser's models, unpacked and made small once and then kept in a folder: reading them as they
 * were packed takes most of the start.
 */
public final class ModelCache {
  private static final String RESOURCES = "/edu/emory/mathcs/nlp/";
  private final Path folder;
  private final Consumer<String> progress;

  /**
   * Models kept in a folder.
   *
   * @param folder may be deleted at any time; made where it is missing
   * @param progress told what is being done when it takes long
   */
  public ModelCache(Path folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** Reads a model; the caller names its type, which is fixed by the artifact that holds it. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T load(String name) {
    Path file = folder.resolve(name.substring(name.indexOf('/') + 1) + ".model");
    try {
      return (T) (Files.exists(file) ? read(file) : unpack(name, file));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the language model " + file + "; delete that folder and try again", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "the language model " + name + " does not fit its library", e);
    }
  }

  private static Object read(Path file) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      return in.readObject();
    }
  }

  private Object unpack(String name, Path file) throws IOException, ClassNotFoundException {
    progress.accept("Unpacking the language model " + file.getFileName() + " (once) …");
    Object model = packed(name);
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "unpacking", ".part");
    try {
      write(model, part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return model;
  }

  private static void write(Object model, Path file) throws IOException {
    try (ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
      out.writeObject(model);
    }
  }

  private static Object packed(String name) throws IOException, ClassNotFoundException {
    try (InputStream packed = ModelCache.class.getResourceAsStream(RESOURCES + name + ".xz")) {
      if (packed == null) {
        throw new IOException("the language model " + name + " is not on the class path");
      }
      XZInputStream unpacked = new XZInputStream(new BufferedInputStream(packed, 1 << 20));
      try (ModelInput in = new ModelInput(new BufferedInputStream(unpacked, 1 << 20))) {
        return in.readObject();
      }
    }
  }
}
