package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.testkit.browser.Accessibility;
import org.isnad.testkit.browser.InstalledBrowser;
import org.junit.jupiter.api.Assumptions;

/** A person at a real browser, who was told the address that the server printed. */
final class Walker implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int SLOWEST_MILLISECONDS = 20_000;
  private static Optional<InstalledBrowser> browser = Optional.empty();

  private final BrowserContext profile;
  private final Page page;
  private final String base;
  private final List<String> complaints = new ArrayList<>();

  private Walker(BrowserContext profile, WebServer server) {
    this.profile = profile;
    this.page = profile.newPage();
    this.base = server.address().resolve("/").toString();
    page.setDefaultTimeout(SLOWEST_MILLISECONDS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(base)) {
            complaints.add("asked elsewhere: " + request.url());
          }
        });
    page.navigate(server.address().toString());
    page.waitForURL(base + "**");
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  /** A person at a desk. The test is left out where the machine has no browser. */
  static Walker at(WebServer server) {
    return new Walker(browser().person(), server);
  }

  /** A person with a telephone, in the dark. */
  static Walker withTelephone(WebServer server) {
    return new Walker(browser().person(390, 844, ColorScheme.DARK), server);
  }

  /** A person at a desk, in the dark. */
  static Walker inTheDark(WebServer server) {
    return new Walker(browser().person(1280, 900, ColorScheme.DARK), server);
  }

  private static InstalledBrowser browser() {
    Optional<Path> found = InstalledBrowser.find();
    if (found.isEmpty() && InstalledBrowser.isRequired()) {
      throw new AssertionError("no browser is installed, and this machine must have one");
    }
    Assumptions.assumeTrue(found.isPresent(), "no browser is installed; install chromium");
    if (browser.isEmpty()) {
      InstalledBrowser started = InstalledBrowser.start(found.orElseThrow());
      browser = Optional.of(started);
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    }
    return browser.orElseThrow();
  }

  /** The page as the browser holds it, to be worked with. */
  Page page() {
    return page;
  }

  /** Goes to an address of the server. */
  Walker go(String address) {
    page.navigate(base.replaceAll("/$", "") + address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return this;
  }

  /** The words on the page, without white space that nobody sees. */
  String words() {
    return page.locator("main").innerText().replaceAll("\\s+", " ");
  }

  /** Keeps what is seen, for the people who look at it. */
  Walker photograph(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    return this;
  }

  /**
   * Rules of accessibility that are broken so that people are kept out, seen from the top of the
   * page: what has just scrolled half below the bar is no barrier.
   */
  List<String> barriers() {
    page.evaluate("scrollTo(0, 0)");
    return Accessibility.check(page).stream()
        .filter(Accessibility.Finding::isSerious)
        .map(Accessibility.Finding::line)
        .toList();
  }

  /** No script failed, nothing was forbidden by the page's own policy, nobody else was asked. */
  void expectNoComplaint() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    profile.close();
  }
}
