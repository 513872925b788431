package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.observatory.ForeignActors;
import org.isnad.observatory.Theatre;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a theatre's register, and writes what other registers hold beside it. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    description =
        "Checks actors.yaml and places.yaml; or writes the actors of another register that"
            + " actors.yaml lacks, to be looked through and added.",
    footer = {
      "",
      "Example: isnad register --ucdp ucdp-actor-221.csv --location Libya >> actors.yaml"
    })
public final class RegisterCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Option(
      names = "--ucdp",
      paramLabel = "FILE",
      description = "The actors of the Uppsala Conflict Data Program, as CSV.")
  private @Nullable Path ucdp;

  @Option(
      names = "--location",
      paramLabel = "COUNTRY",
      description = "Only actors of conflicts in this country.")
  private @Nullable String location;

  @Option(
      names = "--ftm",
      paramLabel = "FILE",
      description = "Entities of FollowTheMoney, a JSON object a line.")
  private @Nullable Path ftm;

  @Override
  public Integer call() {
    Theatre opened = theatre.named();
    if (ucdp == null && ftm == null) {
      out().println(summary(opened.register()));
      return 0;
    }
    List<String> problems = new ArrayList<>();
    if (ucdp != null) {
      add(opened, ucdp, ForeignActors.Format.UCDP, problems);
    }
    if (ftm != null) {
      add(opened, ftm, ForeignActors.Format.FTM, problems);
    }
    problems.forEach(problem -> spec.commandLine().getErr().println("isnad: " + problem));
    return problems.isEmpty() ? 0 : 1;
  }

  private void add(Theatre opened, Path file, ForeignActors.Format format, List<String> problems) {
    ForeignActors.additions(opened, file, format, Optional.ofNullable(location), problems)
        .forEach(line -> out().println(line));
  }

  private static String summary(List<Entity> register) {
    long places = register.stream().filter(Entity::isPlace).count();
    long persons = register.stream().filter(e -> e.kind() == EntityClass.PERSON).count();
    long positions = register.stream().filter(e -> e.position().isPresent()).count();
    return "%d actors, %d persons, %d places, %d of them with a position: all entries are sound"
        .formatted(register.size() - places - persons, persons, places, positions);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
