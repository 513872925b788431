package org.isnad.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window. */
public final class InstalledBrowser implements AutoCloseable {
  /** Path of the browser; where it is not set, the usual names are looked for on the PATH. */
  public static final String PATH_VARIABLE = "ISNAD_BROWSER";

  /** Set where a machine without a browser is an error, not a reason to leave tests out. */
  public static final String REQUIRED_VARIABLE = "ISNAD_BROWSER_REQUIRED";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** It runs as any user, draws without a graphics card, and calls nobody. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private InstalledBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** The browser of this machine, where it has one. */
  public static Optional<Path> find() {
    String named = System.getenv(PATH_VARIABLE);
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Whether a machine without a browser is an error. */
  public static boolean isRequired() {
    return "1".equals(System.getenv(REQUIRED_VARIABLE));
  }

  /** Starts a browser. */
  public static InstalledBrowser start(Path executable) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setArgs(FLAGS));
    return new InstalledBrowser(playwright, browser);
  }

  /** A person with a fresh profile, at a desk. */
  public BrowserContext person() {
    return person(1280, 900, ColorScheme.LIGHT);
  }

  /** A person with a fresh profile, with a window of this size in pixels. */
  public BrowserContext person(int width, int height, ColorScheme colours) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setColorScheme(colours)
            .setLocale("en-GB"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
