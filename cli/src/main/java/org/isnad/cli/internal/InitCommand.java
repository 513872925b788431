package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.observatory.Theatre;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an empty theatre. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Makes an empty theatre in a folder.")
public final class InitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder; made where it is missing.")
  private Path folder;

  @Override
  public Integer call() {
    Theatre theatre = Theatre.init(folder);
    PrintWriter out = spec.commandLine().getOut();
    out.println("Made the theatre “" + theatre.name() + "” in " + folder + ".");
    out.println(
        "Write whom and what it knows into actors.yaml and places.yaml, then read reports:");
    out.println("  isnad read --theatre " + folder + " REPORTS");
    return 0;
  }
}
