package org.isnad.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.isnad.observatory.TheatreException;

/**
 * A file that a command writes: whole, or not at all. It grows under another name beside its place,
 * so what stood there before is kept until the new one is complete.
 */
final class OutputFile {
  private static final String UNFINISHED = ".part";

  private OutputFile() {}

  /** What writes the content; the stream is closed for it. */
  interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** Writes a file; a device such as /dev/stdout is written to where it is. */
  static void write(Path file, Content content) throws IOException {
    check(file);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      fill(file, content);
      return;
    }
    Path whole = Files.exists(file) ? file.toRealPath() : file;
    Path unfinished = whole.resolveSibling(whole.getFileName() + UNFINISHED);
    try {
      fill(unfinished, content);
      Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Writes bytes that are known already. */
  static void write(Path file, byte[] content) {
    try {
      write(file, out -> out.write(content));
    } catch (IOException e) {
      throw new TheatreException(file + " cannot be written; choose a file you may write", e);
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.to(out);
    }
  }

  private static void check(Path file) {
    if (Files.isDirectory(file)) {
      throw new TheatreException(file + " is a folder; name a file in it");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new TheatreException(
          "%s has no folder to lie in; make the folder %s first".formatted(file, folder));
    }
  }
}
