package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.isnad.model.BriefingScope;
import org.isnad.model.IssuedBriefing;
import org.isnad.observatory.Observatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Observatory observatory = theatre.openRead()) {
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
