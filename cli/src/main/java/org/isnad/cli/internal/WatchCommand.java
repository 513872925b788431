package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.model.ClaimView;
import org.isnad.model.picture.Indicator;
import org.isnad.model.picture.Indicator.Lead;
import org.isnad.model.picture.Indicator.Sign;
import org.isnad.model.picture.Indicator.Window;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells where the warning signs of a theatre stand. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Where the warning indicators of indicators.yaml stand.")
public final class WatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private AskOptions ask;

  @Override
  public Integer call() {
    try (Observatory observatory = ask.open()) {
      ClaimView view = ask.view(observatory);
      List<Indicator> indicators = observatory.knowledge(view.knownBy()).rules().indicators();
      if (indicators.isEmpty()) {
        throw new TheatreException(
            "the theatre has no indicators; write some into "
                + observatory.theatre().folder().resolve("indicators.yaml"));
      }
      for (Indicator.Reading reading : observatory.analysis(view).watch(indicators)) {
        if (ask.json()) {
          spec.commandLine().getOut().println(observatory.line("indicator", reading));
        } else {
          print(reading);
        }
      }
    }
    return 0;
  }

  private void print(Indicator.Reading reading) {
    PrintWriter out = spec.commandLine().getOut();
    Indicator indicator = reading.indicator();
    out.printf(
        Locale.ROOT,
        "%s: %s — %d in %d days, usual %.1f%n",
        indicator.name(),
        reading.state().word(),
        reading.count(),
        indicator.counting().windowDays(),
        reading.usual());
    if (ask.why()) {
      Indicator.Counting counting = indicator.counting();
      out.printf(
          Locale.ROOT,
          "    why: tripped from %.1f on, the greater of %d and %.1f × usual %.1f; stirring from"
              + " half of that%n",
          Math.max(counting.least(), counting.times() * reading.usual()),
          counting.least(),
          counting.times(),
          reading.usual());
    }
    out.println("    before: " + history(reading.history()));
    for (Lead lead : reading.leads()) {
      out.println(
          "    tripped by %s, %d days before what it warns of (%s)"
              .formatted(lead.tripped(), lead.days(), lead.came()));
    }
    List<Sign> shown = ask.why() ? reading.signs() : reading.signs().stream().limit(3).toList();
    shown.forEach(
        s -> out.println("    " + s.day() + " " + s.voice() + ": “" + oneLine(s.words()) + "”"));
  }

  private static String history(List<Window> windows) {
    StringBuilder text = new StringBuilder();
    for (Window window : windows) {
      text.append(window.count())
          .append(
              switch (window.state()) {
                case QUIET -> " ";
                case STIRRING -> "~ ";
                case TRIPPED -> "! ";
              });
    }
    return text.toString().strip();
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
