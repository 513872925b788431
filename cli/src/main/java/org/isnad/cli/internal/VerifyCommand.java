package org.isnad.cli.internal;

import java.util.concurrent.Callable;
import org.isnad.model.Verification;
import org.isnad.observatory.Observatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compares a ledger with its hashes. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Walks the ledger and names whatever was touched: entries, documents, claims, quotes.")
public final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Override
  public Integer call() {
    try (Observatory observatory = theatre.openNamed()) {
      Verification result = observatory.upkeep().verify();
      result.problems().forEach(spec.commandLine().getErr()::println);
      String outcome =
          result.isSound() ? "all as recorded" : Counts.of(result.problems().size(), "problem");
      spec.commandLine()
          .getOut()
          .println(
              "%s, %s, %s: %s"
                  .formatted(
                      Counts.of(result.entries(), "entry", "entries"),
                      Counts.of(result.documents(), "document"),
                      Counts.of(result.claims(), "claim"),
                      outcome));
      return result.isSound() ? 0 : 1;
    }
  }
}
