package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.model.BriefingScope;
import org.isnad.model.IssuedBriefing;
import org.isnad.observatory.Observatory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the briefings that were given out. */
@Command(
    name = "issued",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the briefings that were given out with: isnad brief --issue NAME.",
      "See one again, with what has changed since, with: isnad brief --again NUMBER."
    })
public final class IssuedCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description =
          "Writes them all into a folder: a page each as it reads again, an index, and feed.atom.")
  private @Nullable Path archive;

  @Option(
      names = "--address",
      paramLabel = "URL",
      defaultValue = "",
      description =
          "Where the archive will lie on the web, for the feed; else its links are relative.")
  private String address = "";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Observatory observatory = theatre.openRead()) {
      if (archive != null) {
        int issues = observatory.briefings().archive(archive, address);
        spec.commandLine()
            .getErr()
            .println("Wrote " + Counts.of(issues, "briefing") + " into " + archive);
        return 0;
      }
      for (IssuedBriefing past : observatory.briefings().issued()) {
        out.println(
            "%d  %s, given out by %s at %s"
                .formatted(past.number(), days(past), past.issue().by(), past.moment()));
      }
    }
    return 0;
  }

  private static String days(IssuedBriefing past) {
    BriefingScope scope = past.issue().of();
    String about = scope.focus().name();
    return about.isEmpty() ? scope.days() : about + ", " + scope.days();
  }
}
