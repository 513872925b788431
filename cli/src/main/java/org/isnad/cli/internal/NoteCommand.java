package org.isnad.cli.internal;

import java.util.concurrent.Callable;
import org.isnad.model.Act;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Notes something about a claim or a report. */
@Command(
    name = "note",
    mixinStandardHelpOptions = true,
    description = "Notes something about a claim or a report; it changes nothing else.")
public final class NoteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The claim's id, or with --report the report's id or file name.")
  private String id;

  @Parameters(index = "1", paramLabel = "WORDS", description = "What to remember.")
  private String words;

  @Option(names = "--report", description = "The id is a report's.")
  private boolean isReport;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who notes it.")
  private String by;

  @Override
  public Integer call() {
    try (Observatory observatory = theatre.openNamed()) {
      Act.Subject subject =
          isReport
              ? new Act.OfDocument(observatory.upkeep().reportId(id))
              : new Act.OfClaim(claim(observatory));
      observatory.acts().record(new Act.Note(subject, by, words));
    }
    spec.commandLine().getErr().println("Noted.");
    return 0;
  }

  private String claim(Observatory observatory) {
    if (observatory.acts().findClaim(id).isEmpty()) {
      throw new TheatreException(
          "the ledger has no claim “" + id + "”; look for its id with: isnad claims");
    }
    return id;
  }
}
