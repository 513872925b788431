package org.isnad.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.ReadOptions;
import org.isnad.observatory.ReadSummary;
import org.isnad.observatory.Theatre;

/** A copy of the theatre that ships with the project, served on a free port. */
final class Libya implements AutoCloseable {
  private static final Path SHIPPED = Path.of("..", "theatres", "libya");
  private static final Libya READ = read();

  private final Observatory observatory;
  private final WebServer server;

  private Libya(Path folder) {
    observatory = Observatory.open(Theatre.open(folder), Clock.systemUTC(), Coast.MODELS);
    server = WebServer.start(observatory, 0);
  }

  /** Reads the reports, once for all chapters that change nothing. */
  private static Libya read() {
    Libya libya = new Libya(folder());
    ReadSummary summary =
        libya.observatory.read(
            List.of(libya.observatory.theatre().reports()), ReadOptions.NONE, line -> {});
    if (!summary.problems().isEmpty()) {
      throw new IllegalStateException(String.join("\n", summary.problems()));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(libya::close));
    return libya;
  }

  /** The same with a ledger of its own, to be worked on. */
  static Libya ofItsOwn() {
    Path folder = folder();
    READ.observatory.upkeep().backup(folder.resolve("ledger.db"));
    return new Libya(folder);
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("libya");
      try (Stream<Path> files = Files.walk(SHIPPED)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = file.getFileName().toString();
          if (!name.startsWith("ledger.db") && !name.equals("server-token")) {
            Path target = folder.resolve(SHIPPED.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
          }
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    observatory.close();
  }

  /** The server of the theatre that nobody changes. */
  static WebServer server() {
    return READ.server;
  }

  WebServer ownServer() {
    return server;
  }

  Observatory ownObservatory() {
    return observatory;
  }
}
