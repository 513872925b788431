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

/** A copy of the theatre that ships with the project, read once and served on a free port. */
final class Libya {
  private static final Path SHIPPED = Path.of("..", "theatres", "libya");
  private static final Libya READ = new Libya();

  private final Observatory observatory;
  private final WebServer server;

  private Libya() {
    try {
      Path folder = Files.createTempDirectory("libya");
      copy(folder);
      observatory = Observatory.open(Theatre.open(folder), Clock.systemUTC(), Coast.MODELS);
      ReadSummary summary =
          observatory.read(List.of(folder.resolve("reports")), ReadOptions.NONE, line -> {});
      if (!summary.problems().isEmpty()) {
        throw new IllegalStateException(String.join("\n", summary.problems()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server = WebServer.start(observatory, 0);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  private static void copy(Path folder) throws IOException {
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
  }

  private void close() {
    server.close();
    observatory.close();
  }

  static WebServer server() {
    return READ.server;
  }

  static Observatory observatory() {
    return READ.observatory;
  }
}
