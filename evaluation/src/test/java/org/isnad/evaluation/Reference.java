package org.isnad.evaluation;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The reference scorers, scripts in Python that lie beside the project; tests skip without them.
 */
public final class Reference {
  private Reference() {}

  /** A file or folder of the shared material; the test is skipped where it is absent. */
  public static Path shared(String path) {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("mvnw"))) {
      root = root.getParent();
    }
    Path found = root.resolve("../shared").resolve(path).normalize();
    assumeTrue(Files.exists(found), "skipped: " + found + " is not there");
    return found;
  }

  /** What a script prints; the test is skipped where there is no Python 3. */
  public static String python(Path script, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("python3", script.toString()));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("PYTHONIOENCODING", "utf-8");
      Process process = builder.redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(script + " failed: " + printed);
      }
      return printed;
    } catch (IOException e) {
      return abort("skipped: no python3 on the PATH (" + e.getMessage() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + script + " ran", e);
    }
  }
}
