package org.isnad.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.documents.internal.Page;
import org.isnad.documents.internal.UnreadablePageException;
import org.isnad.model.ClaimId;
import org.isnad.model.Document;

/** Reads report files. */
public final class DocumentReader {
  private static final long LARGEST = 20L * 1024 * 1024;
  private static final List<String> ENDINGS =
      List.of(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml");

  /** The report files of a folder in order of name, or the file itself. */
  public static List<Path> list(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> files = Files.list(fileOrFolder)) {
      return files.filter(Files::isRegularFile).filter(DocumentReader::isReport).sorted().toList();
    }
  }

  private static boolean isReport(Path file) {
    String name = file.getFileName().toString();
    boolean known = ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    return known && !name.equalsIgnoreCase("readme.md");
  }

  /** Reads one file; what the caller gives overrides what the file's header says. */
  public Reading read(Path file, Header given) {
    Optional<String> problem = problemWith(file);
    if (problem.isPresent()) {
      return new Reading.Refused(file, problem.get());
    }
    try {
      return read(file, Files.readAllBytes(file), given);
    } catch (IOException e) {
      return new Reading.Refused(
          file, file + " cannot be read (" + e.getMessage() + "); check its rights");
    }
  }

  private static Optional<String> problemWith(Path file) {
    if (!Files.exists(file)) {
      return Optional.of(file + " does not exist; check the path");
    }
    if (!Files.isReadable(file)) {
      return Optional.of(file + " may not be read; give yourself the right to read it");
    }
    try {
      long size = Files.size(file);
      if (size == 0) {
        return Optional.of(file + " is empty; nothing to read");
      }
      return size > LARGEST
          ? Optional.of(
              file + " has " + size / 1_048_576 + " MB; a report may have at most 20 MB, split it")
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(file + " cannot be looked at (" + e.getMessage() + ")");
    }
  }

  /** Reads bytes that are at hand already; the name's ending tells what they are. */
  public Reading read(String name, byte[] bytes, Header given) {
    return read(Path.of(name), bytes, given);
  }

  private static Reading read(Path file, byte[] bytes, Header given) {
    for (byte b : bytes) {
      if (b == 0) {
        return new Reading.Refused(file, file + " is not text; give a .txt, .md or .html file");
      }
    }
    String name = file.getFileName().toString();
    try {
      Page page = Page.read(name, decode(bytes));
      Header header = given.or(page.header());
      return new Reading.Read(
          new Document(
              ClaimId.hash(bytes),
              name,
              header.title(),
              header.date(),
              header.publisher(),
              header.author(),
              header.source(),
              page.text(),
              page.passages()));
    } catch (UnreadablePageException e) {
      return new Reading.Refused(file, file + ": " + e.getMessage());
    }
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
