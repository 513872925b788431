package org.isnad.evaluation.picture;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.briefing.Briefings;
import org.isnad.briefing.DocxBriefing;
import org.isnad.briefing.Edition;
import org.isnad.briefing.HouseStyle;
import org.isnad.briefing.HtmlBriefing;
import org.isnad.briefing.MarkdownBriefing;
import org.isnad.briefing.Material;
import org.isnad.briefing.PdfBriefing;
import org.isnad.model.Briefing;
import org.isnad.model.BriefingScope;
import org.isnad.model.ClaimView;
import org.isnad.model.picture.Rules;
import org.isnad.picture.Drawing;

/**
 * The time that a briefing takes, from a view to each of its forms. Argument: how many claims; the
 * made-up view is that of {@link PictureBenchmark}.
 */
public final class BriefingBenchmark {
  private static final int ROUNDS = 4;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private BriefingBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    ClaimView seen =
        PictureBenchmark.told(Integer.parseInt(arguments[0])).asOf(PictureBenchmark.LAST);
    BriefingScope week = BriefingScope.weekTo(seen.trueOn());
    OUT.printf(
        Locale.ROOT,
        "%,d claims, load average %s%n",
        seen.claims().size(),
        PictureBenchmark.load());
    OUT.println("| what | each time, ms | on the processor, ms |");
    OUT.println("| --- | --: | --: |");
    row("the picture alone", () -> Drawing.of(seen, List.of()).picture().week().size());
    row("the briefing, picture and all", () -> write(seen, week).sections().size());
    row(
        "the briefing of a month",
        () -> write(seen, BriefingScope.of(week.to().minusDays(30), week.to())).sections().size());
    Briefing briefing = write(seen, week);
    Edition edition = new Edition(briefing, seen, HouseStyle.PLAIN, List.of(), Optional.empty());
    row("as Markdown", () -> MarkdownBriefing.render(edition).length());
    row("as HTML", () -> HtmlBriefing.render(edition).length());
    row("as DOCX", () -> DocxBriefing.render(edition).length);
    row("as PDF, by the installed browser", () -> PdfBriefing.render(edition).length);
  }

  private static Briefing write(ClaimView view, BriefingScope scope) {
    return Briefings.write(
        new Material(
            "Made up",
            scope,
            Drawing.of(view, List.of()),
            other -> Drawing.of(other, List.of()),
            Rules.NONE));
  }

  private static void row(String what, Supplier<Integer> work) {
    StringBuilder times = new StringBuilder();
    StringBuilder busy = new StringBuilder();
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      long startBusy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      if (work.get() <= 0) {
        throw new IllegalStateException("nothing came of: " + what);
      }
      long ended = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      String comma = i == 0 ? "" : ", ";
      times.append(comma).append((System.nanoTime() - start) / 1_000_000);
      busy.append(comma).append((ended - startBusy) / 1_000_000);
    }
    OUT.println("| " + what + " | " + times + " | " + busy + " |");
  }
}
