package org.isnad.cli.internal;

import java.util.concurrent.Callable;
import org.isnad.model.Act;
import org.isnad.model.Grade;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays an opinion over a claim or a source. */
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    description =
        "Grades a claim (1 to 6) or with --source a source (A to F) after the Admiralty code.")
public final class GradeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The claim's id, or with --source the name under which its reports are cited.")
  private String id;

  @Parameters(index = "1", paramLabel = "GRADE", description = "Such as B, 2 or B2.")
  private String code;

  @Option(names = "--source", description = "The id is a source's name.")
  private boolean isSource;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Whose opinion.")
  private String by;

  @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why.")
  private String reason;

  @Override
  public Integer call() {
    try (Observatory observatory = theatre.openNamed()) {
      Grade grade = grade();
      observatory
          .acts()
          .record(
              isSource
                  ? new Act.SourceGrading(id, grade, by, reason)
                  : new Act.ClaimGrading(id, grade, by, reason));
    }
    spec.commandLine().getErr().println(id + " is graded " + code + ".");
    return 0;
  }

  private Grade grade() {
    try {
      return new Grade(code);
    } catch (IllegalArgumentException e) {
      throw new TheatreException(String.valueOf(e.getMessage()), e);
    }
  }
}
