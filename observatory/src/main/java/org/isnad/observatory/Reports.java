package org.isnad.observatory;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.documents.DocumentReader;
import org.isnad.documents.Reading;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Report;
import org.isnad.model.ClaimId;
import org.isnad.model.Document;
import org.isnad.model.Obtained;

/**
 * The reports of some paths that the ledger does not have yet, and what was wrong with the rest.
 */
final class Reports {
  private final Headers headers;
  private final Ledger ledger;
  private final Consumer<String> progress;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Path> filesRead = new HashMap<>();
  private int alreadyThere;

  Reports(Headers headers, Ledger ledger, Consumer<String> progress) {
    this.headers = headers;
    this.ledger = ledger;
    this.progress = progress;
  }

  /** The new documents in the order of the paths; two files with the same bytes are one. */
  List<Document> list(List<Path> paths) {
    DocumentReader reader = new DocumentReader();
    Map<String, Document> fresh = new LinkedHashMap<>();
    for (Path path : paths) {
      for (Path file : files(path)) {
        switch (read(reader, file)) {
          case Reading.Refused refused -> problems.add(refused.problem());
          case Reading.Read read -> {
            filesRead.putIfAbsent(read.document().id(), file);
            add(read.document(), fresh);
          }
        }
      }
    }
    return List.copyOf(fresh.values());
  }

  private Reading read(DocumentReader reader, Path file) {
    try {
      return reader.read(file, headers.of(file));
    } catch (TheatreException e) {
      return new Reading.Refused(file, String.valueOf(e.getMessage()));
    }
  }

  private List<Path> files(Path path) {
    try {
      List<Path> files = DocumentReader.list(path);
      if (files.isEmpty()) {
        problems.add(path + " holds no report; put .txt, .md or .html files there");
      }
      return files;
    } catch (AccessDeniedException e) {
      problems.add(path + " may not be looked into; give yourself the right to read it");
      return List.of();
    } catch (IOException e) {
      problems.add(path + " cannot be looked into (" + e.getMessage() + "); check its rights");
      return List.of();
    }
  }

  private void add(Document document, Map<String, Document> fresh) {
    if (ledger.contains(document.id()) || fresh.putIfAbsent(document.id(), document) != null) {
      alreadyThere++;
      progress.accept(document.file() + ": in the ledger already");
    }
  }

  /**
   * A document with the bytes of its file, where they still are those that were read. A file in the
   * theatre's own folder has its place there as address: what comes to lie there later is a newer
   * version of it. Elsewhere a name may be used again for something else.
   */
  Report.Source source(Document document, Path theatre, Instant moment) {
    Path file = filesRead.get(document.id());
    if (file == null) {
      return Report.Source.of(document);
    }
    Path home = theatre.toAbsolutePath().normalize();
    Path place = file.toAbsolutePath().normalize();
    Optional<String> address =
        Optional.of(place)
            .filter(p -> p.startsWith(home))
            .map(p -> home.relativize(p).toString().replace(File.separatorChar, '/'));
    return new Report.Source(
        document, bytes(file, document), Optional.of(new Obtained(address, moment)));
  }

  private static Optional<byte[]> bytes(Path file, Document document) {
    try {
      return Optional.of(Files.readAllBytes(file))
          .filter(bytes -> ClaimId.hash(bytes).equals(document.id()));
    } catch (IOException e) {
      throw new TheatreException(
          file + " cannot be read any more (" + e.getMessage() + "); read it again", e);
    }
  }

  int alreadyThere() {
    return alreadyThere;
  }

  void addProblem(String problem) {
    problems.add(problem);
  }

  List<String> problems() {
    return List.copyOf(problems);
  }
}
