package org.isnad.briefing.internal.print;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.briefing.FormException;

/** An installed browser that prints a page to PDF, with no network and a profile of its own. */
public final class Browser {
  private static final String SETTING = "ISNAD_BROWSER";
  private static final int LONGEST_SECONDS = 60;
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "msedge",
          "brave-browser");
  private static final List<String> PLACES =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
          "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");

  private final Path program;

  private Browser(Path program) {
    this.program = program;
  }

  /** Whether {@link #find} would find one. */
  public static boolean isThere(Map<String, String> environment) {
    Optional<String> named = Optional.ofNullable(environment.get(SETTING));
    return named.isPresent()
        ? named.map(Path::of).filter(Files::isExecutable).isPresent()
        : findInstalled(environment).isPresent();
  }

  private static Optional<Browser> findInstalled(Map<String, String> environment) {
    return Stream.concat(onPath(environment), PLACES.stream().map(Path::of))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Browser::new);
  }

  /**
   * The browser that ISNAD_BROWSER names, else the first one found.
   *
   * @param environment variables such as PATH
   * @throws FormException where there is none
   */
  public static Browser find(Map<String, String> environment) {
    Optional<String> named = Optional.ofNullable(environment.get(SETTING));
    if (named.isPresent()) {
      return named
          .map(Path::of)
          .filter(Files::isExecutable)
          .map(Browser::new)
          .orElseThrow(
              () ->
                  new FormException(
                      SETTING
                          + " names “"
                          + named.get()
                          + "”, which is no program; name an installed browser"));
    }
    return findInstalled(environment)
        .orElseThrow(
            () ->
                new FormException(
                    "a PDF needs an installed browser (Chromium, Chrome, Edge or Brave) and none"
                        + " was found; install one, name it with "
                        + SETTING
                        + ", or write HTML with --format html and print that"));
  }

  private static Stream<Path> onPath(Map<String, String> environment) {
    List<String> folders =
        List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1));
    return NAMES.stream()
        .flatMap(
            name ->
                folders.stream()
                    .filter(folder -> !folder.isBlank())
                    .flatMap(
                        folder -> Stream.of(name, name + ".exe").map(n -> Path.of(folder, n))));
  }

  /** The page as PDF. */
  public byte[] print(String html) {
    try {
      Path folder = Files.createTempDirectory("isnad-print");
      try {
        return print(html, folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new FormException(
          "the page cannot be printed (" + e.getMessage() + "); check the temporary folder", e);
    }
  }

  private byte[] print(String html, Path folder) throws IOException {
    Path page = folder.resolve("briefing.html");
    Path out = folder.resolve("briefing.pdf");
    Path log = folder.resolve("log.txt");
    Files.writeString(page, html);
    Process process =
        new ProcessBuilder(command(page, out, folder.resolve("profile")))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    waitFor(process);
    if (!Files.isRegularFile(out)) {
      String said = Files.readString(log, StandardCharsets.UTF_8).strip();
      throw new FormException(
          program
              + " did not print the page; its last words: "
              + said.substring(Math.max(0, said.length() - 300)));
    }
    return Files.readAllBytes(out);
  }

  private List<String> command(Path page, Path out, Path profile) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--disable-gpu",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-sync",
                "--no-first-run",
                "--no-default-browser-check",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile,
                "--no-pdf-header-footer",
                "--print-to-pdf=" + out,
                page.toUri().toString()));
    if (System.getProperty("user.name", "").equals("root")) {
      command.add(1, "--no-sandbox"); // The browser refuses to start as root with its sandbox.
    }
    return command;
  }

  private void waitFor(Process process) {
    try {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new FormException(
            program + " did not print within " + LONGEST_SECONDS + " seconds; try again");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new FormException("printing was interrupted", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
