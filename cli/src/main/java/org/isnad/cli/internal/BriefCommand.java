package org.isnad.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.model.ClaimView;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the weekly briefing. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description =
        "Writes the briefing for the seven days up to a day, every sentence with its sources.")
public final class BriefCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;
  @Mixin private DayOption day;

  @ArgGroup(exclusive = true)
  private Form form = new Form();

  @Option(names = "--out", paramLabel = "FILE", description = "Into a file; otherwise printed.")
  private @Nullable Path file;

  /** Another form than Markdown. */
  static final class Form {
    @Option(names = "--html", description = "As HTML; otherwise as Markdown.")
    private boolean html;

    @Option(names = "--json", description = "One JSON object a line, a line for each sentence.")
    private boolean json;
  }

  @Override
  public Integer call() {
    try (Observatory observatory = theatre.openRead()) {
      String text = text(observatory, observatory.view(day.of(observatory)));
      PrintWriter out = spec.commandLine().getOut();
      if (file == null) {
        out.print(text);
        out.flush();
      } else {
        write(file, text);
        spec.commandLine().getErr().println("Wrote " + file);
      }
    }
    return 0;
  }

  private String text(Observatory observatory, ClaimView view) {
    if (form.html) {
      return observatory.html(view);
    }
    return form.json
        ? observatory.briefingLines(view).stream().collect(Collectors.joining("\n", "", "\n"))
        : observatory.markdown(view);
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new TheatreException(file + " cannot be written; choose a file you may write", e);
    }
  }
}
