package org.isnad.observatory;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.model.ClaimId;

/**
 * Reports that arrive as bytes: uploaded, pasted or fetched. Each is kept as a file among the
 * theatre's own reports and then read like any other; what cannot be read is not kept.
 */
public final class Arrivals {
  private static final int LONGEST_NAME = 80;
  private static final int MOST_OF_A_NAME = 1_000;

  private final Observatory observatory;

  Arrivals(Observatory observatory) {
    this.observatory = observatory;
  }

  /**
   * A report that arrives.
   *
   * @param name of its file, as far as it has one; its ending tells what it is
   * @param bytes as they came
   */
  public record Arrival(String name, byte[] bytes) {
    public Arrival {
      bytes = bytes.clone();
    }

    /** The id of its document. */
    public String id() {
      return ClaimId.hash(bytes);
    }
  }

  /** What came of it: the summary, and the ids of the reports that the ledger now has. */
  public record Taken(ReadSummary summary, List<String> reports) {
    public Taken {
      reports = List.copyOf(reports);
    }
  }

  /**
   * Keeps and reads reports.
   *
   * @param progress is told of each
   */
  public Taken take(List<Arrival> arrivals, ReadOptions options, Consumer<String> progress) {
    Map<String, Path> kept = new HashMap<>();
    for (Arrival arrival : arrivals) {
      kept.computeIfAbsent(arrival.id(), id -> keep(arrival));
    }
    try {
      ReadSummary summary = observatory.read(List.copyOf(kept.values()), options, progress);
      List<String> there = new ArrayList<>();
      kept.keySet().stream().filter(observatory::hasReport).forEach(there::add);
      return new Taken(summary, there);
    } finally {
      kept.forEach((id, file) -> discardUnread(id, file));
    }
  }

  private Path keep(Arrival arrival) {
    Path folder = observatory.theatre().reports();
    String name = safe(arrival.name());
    int dot = name.lastIndexOf('.');
    try {
      Files.createDirectories(folder);
      for (int i = 1; i < MOST_OF_A_NAME; i++) {
        String numbered = i == 1 ? name : name.substring(0, dot) + "-" + i + name.substring(dot);
        Optional<Path> made = write(folder.resolve(numbered), arrival.bytes());
        if (made.isPresent()) {
          return made.get();
        }
      }
    } catch (IOException e) {
      throw new TheatreException(folder + " cannot be written (" + e.getMessage() + ")", e);
    }
    throw new TheatreException(folder + " is full of files named " + name + "; give another name");
  }

  private static Optional<Path> write(Path file, byte[] bytes) throws IOException {
    try {
      return Optional.of(Files.write(file, bytes, StandardOpenOption.CREATE_NEW));
    } catch (FileAlreadyExistsException taken) {
      return Optional.empty();
    }
  }

  /** A name without folders, marks or anything a shell would mind, with an ending that is read. */
  private static String safe(String name) {
    String last = name.replaceAll(".*[/\\\\]", "");
    String plain = last.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
    String ending = plain.replaceAll("(?s).*(\\.[A-Za-z]+)$", "$1").toLowerCase(Locale.ROOT);
    boolean isRead =
        List.of(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml").contains(ending);
    String stem = isRead ? plain.substring(0, plain.length() - ending.length()) : plain;
    String shortened = stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
    return (shortened.isEmpty() ? "report" : shortened) + (isRead ? ending : ".txt");
  }

  /** A file stays only where the ledger's report was read from it. */
  private void discardUnread(String id, Path file) {
    try {
      if (!observatory.hasReport(id) || !observatory.isReadFrom(id, file)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new TheatreException(file + " cannot be taken away (" + e.getMessage() + ")", e);
    }
  }
}
