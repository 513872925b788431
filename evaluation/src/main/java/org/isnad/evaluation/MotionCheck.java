package org.isnad.evaluation;

import com.microsoft.playwright.BrowserContext;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.evaluation.pages.Hand;
import org.isnad.evaluation.pages.Motion;
import org.isnad.evaluation.pages.ServedTheatre;
import org.isnad.evaluation.scoring.EvaluationException;
import org.isnad.testkit.browser.InstalledBrowser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that moves the map and the network in a real browser, and tells how they keep up. */
@Command(
    name = "motion-check",
    mixinStandardHelpOptions = true,
    description =
        "Drags, zooms and filters the map and the network of everybody in the installed browser,"
            + " and prints frames a second, the slowest frame, the longest task and the longest"
            + " wait from an input to the picture. Ends with 1 where fewer than 30 frames a second"
            + " came, or a task took more than 100 ms.")
public final class MotionCheck implements Callable<Integer> {
  private static final double LEAST_FRAMES = 30;
  private static final double LONGEST_TASK = 100;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "THEATRE_DIR", description = "A theatre that has reports.")
  private Path folder = Path.of("");

  @Option(
      names = "--made-up",
      paramLabel = "CLAIMS",
      description = "Make up a theatre of so many claims in the folder first, where it has none.")
  private int madeUp;

  private boolean sound = true;

  private MotionCheck() {}

  public static void main(String[] arguments) {
    Commands.runAndExit(new MotionCheck(), arguments);
  }

  /** Runs the command with the given streams and gives its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return Commands.run(new MotionCheck(), out, err, arguments);
  }

  @Override
  public Integer call() {
    Path browser =
        InstalledBrowser.find()
            .orElseThrow(
                () -> new EvaluationException("no browser is installed; install chromium"));
    try (ServedTheatre theatre = new ServedTheatre(folder, madeUp);
        InstalledBrowser started = InstalledBrowser.start(browser);
        BrowserContext person = started.person()) {
      Hand hand = new Hand(person, theatre.address());
      print(
          "| picture | shows | act | frames/s | slowest frame | longest task | slowest input |%n");
      print("| --- | --: | --- | --: | --: | --: | --: |%n");
      look(hand, "/map", "a[data-layer=control]");
      look(hand, "/network?reach=all", "");
      return sound ? 0 : 1;
    }
  }

  private void look(Hand hand, String path, String filter) {
    hand.open(path);
    int shown = hand.shown();
    hand.acts().forEach((act, motion) -> row(path, shown, act, motion));
    if (!filter.isEmpty()) {
      hand.open(path);
      row(path, shown, "switch a layer off and on", hand.filter(filter));
    }
  }

  private void row(String path, int shown, String act, Motion motion) {
    print(
        "| %s | %d | %s | %.0f | %.0f ms | %s | %s |%n",
        path,
        shown,
        act,
        motion.framesASecond(),
        motion.slowestFrame(),
        motion.longestTask() == 0 ? "under 50 ms" : "%.0f ms".formatted(motion.longestTask()),
        motion.slowestInput() == 0 ? "under 16 ms" : "%.0f ms".formatted(motion.slowestInput()));
    sound &= motion.framesASecond() >= LEAST_FRAMES && motion.longestTask() <= LONGEST_TASK;
  }

  private void print(String form, Object... values) {
    PrintWriter out =
        Objects.requireNonNull(spec, "runs through its command line").commandLine().getOut();
    out.printf(Locale.ROOT, form, values);
    out.flush();
  }
}
