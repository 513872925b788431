package org.isnad.evaluation;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.isnad.evaluation.pages.ServedTheatre;
import org.isnad.evaluation.pages.Visitor;
import org.isnad.evaluation.pages.Walk;
import org.isnad.testkit.browser.Accessibility;
import org.isnad.testkit.browser.InstalledBrowser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that weighs and times every page, and looks for barriers in a real browser. */
@Command(
    name = "page-check",
    mixinStandardHelpOptions = true,
    description =
        "Prints weight, time to first byte (first and warm) and accessibility findings of one page"
            + " of each kind. Ends with 1 where a page is too heavy, too slow or shuts people out.")
public final class PageCheck implements Callable<Integer> {
  private static final int MOST_BYTES = 150 * 1024;
  private static final double MOST_MILLIS = 300;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "THEATRE_DIR", description = "A theatre that has reports.")
  private Path folder = Path.of("");

  @Option(
      names = "--made-up",
      paramLabel = "CLAIMS",
      description = "Make up a theatre of so many claims in the folder first, where it has none.")
  private int madeUp;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Fetch each page so often when warm and take the median; 5 unless given.")
  private int rounds;

  @Option(names = "--no-browser", description = "Leave the search for barriers out.")
  private boolean withoutBrowser;

  private PageCheck() {}

  public static void main(String[] arguments) {
    Commands.runAndExit(new PageCheck(), arguments);
  }

  /** Runs the command with the given streams and gives its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return Commands.run(new PageCheck(), out, err, arguments);
  }

  @Override
  public Integer call() {
    try (ServedTheatre theatre = new ServedTheatre(folder, madeUp)) {
      return check(theatre.address()) ? 0 : 1;
    }
  }

  private boolean check(URI address) {
    PrintWriter out =
        Objects.requireNonNull(spec, "runs through its command line").commandLine().getOut();
    Visitor visitor = new Visitor(address);
    List<Walk.Seen> pages = new Walk(visitor).pages();
    List<String> details = new ArrayList<>();
    out.println("| page | status | KB | first ms | warm ms | serious | other |");
    out.println("| --- | --: | --: | --: | --: | --: | --: |");
    boolean sound = true;
    try (Barriers barriers = new Barriers(address, withoutBrowser)) {
      for (Walk.Seen page : pages) {
        sound &= row(page, visitor, barriers, out, details);
        out.flush();
      }
    }
    details.forEach(out::println);
    return sound;
  }

  private boolean row(
      Walk.Seen page, Visitor visitor, Barriers barriers, PrintWriter out, List<String> details) {
    double[] warm =
        IntStream.range(0, rounds)
            .mapToDouble(i -> visitor.fetch(page.address()).firstByteMillis())
            .sorted()
            .toArray();
    double median = warm[warm.length / 2];
    Optional<List<Accessibility.Finding>> found =
        page.first().isPage() ? barriers.find(page.address()) : Optional.empty();
    found.ifPresent(all -> all.forEach(f -> details.add(page.address() + ": " + f.line())));
    long serious =
        found.stream().flatMap(List::stream).filter(Accessibility.Finding::isSerious).count();
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.0f | %.0f | %.0f | %s | %s |%n",
        page.address(),
        page.first().status(),
        page.first().bytes() / 1024.0,
        page.first().firstByteMillis(),
        median,
        found.map(f -> Long.toString(serious)).orElse("–"),
        found.map(f -> Long.toString(f.size() - serious)).orElse("–"));
    boolean light = page.first().bytes() <= MOST_BYTES && median <= MOST_MILLIS && serious == 0;
    return page.first().status() == 200 && (light || !page.first().isPage());
  }

  /** Looks for barriers in the installed browser, where there is one and it is wanted. */
  private static final class Barriers implements AutoCloseable {
    private final Optional<InstalledBrowser> browser;
    private final Optional<BrowserContext> person;
    private final String base;

    Barriers(URI address, boolean unwanted) {
      this.browser =
          unwanted ? Optional.empty() : InstalledBrowser.find().map(InstalledBrowser::start);
      this.person = browser.map(InstalledBrowser::person);
      this.base = address.resolve("/").toString().replaceAll("/$", "");
      person.ifPresent(p -> p.newPage().navigate(address.toString()));
    }

    Optional<List<Accessibility.Finding>> find(String address) {
      return person.map(p -> look(p, address));
    }

    private List<Accessibility.Finding> look(BrowserContext profile, String address) {
      try (Page page = profile.newPage()) {
        page.navigate(base + address);
        return Accessibility.check(page);
      }
    }

    @Override
    public void close() {
      browser.ifPresent(InstalledBrowser::close);
    }
  }
}
