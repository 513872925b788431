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
          result.isSound() ? "all as recorded" : result.problems().size() + " problems";
      spec.commandLine()
          .getOut()
          .println(
              "%d entries, %d documents, %d claims: %s"
                  .formatted(result.entries(), result.documents(), result.claims(), outcome));
      return result.isSound() ? 0 : 1;
    }
  }
}
