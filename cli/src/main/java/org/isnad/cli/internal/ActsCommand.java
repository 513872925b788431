package org.isnad.cli.internal;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.model.LedgerEntry;
import org.isnad.observatory.Acts;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what people did, and takes acts back. */
@Command(
    name = "acts",
    mixinStandardHelpOptions = true,
    description = "Lists what people did in the ledger, the newest first, and takes acts back.")
public final class ActsCommand implements Callable<Integer> {
  private static final int SHORT = 8;

  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Option(
      names = "--undo",
      paramLabel = "ENTRY",
      description = "Take this act back; the beginning of its id is enough.")
  private @Nullable String undone;

  @Option(names = "--undo-last", description = "Take the last act of --by back.")
  private boolean isLastUndone;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who takes it back; your user name unless given.")
  private String by = System.getProperty("user.name", "somebody");

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
  private String reason = "taken back";

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = CountConverter.class,
      description = "How many to list; 20 unless given.")
  private int limit = 20;

  @Override
  public Integer call() {
    try (Observatory observatory = theatre.openRead()) {
      Acts acts = observatory.acts();
      Optional<String> entry = Optional.ofNullable(undone);
      if (isLastUndone) {
        entry = acts.findLast(by).map(act -> act.entry().id());
        if (entry.isEmpty()) {
          throw new TheatreException(by + " has done nothing that can be taken back");
        }
      }
      if (entry.isEmpty()) {
        acts.list().stream().limit(limit).forEach(this::print);
        return 0;
      }
      Optional<String> problem = acts.undo(entry.get(), by, reason);
      if (problem.isPresent()) {
        throw new TheatreException(problem.get());
      }
      spec.commandLine().getOut().println("taken back: " + entry.get());
      return 0;
    }
  }

  private void print(Acts.Done done) {
    LedgerEntry entry = done.recorded().entry();
    spec.commandLine()
        .getOut()
        .printf(
            "%s  %s  %s %s  by %s: %s%s%n",
            entry.id().substring(0, SHORT),
            entry.recorded().truncatedTo(ChronoUnit.SECONDS),
            entry.kind().replace('_', ' '),
            entry.target().orElse(""),
            entry.by(),
            entry.reason(),
            done.counts() ? "" : "  (taken back)");
  }
}
