package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Mention;
import org.isnad.model.ResolvedClaim;
import org.isnad.observatory.Observatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the claims of a theatre. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = "Prints every claim with its words, its speakers and its report.")
public final class ClaimsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Option(names = "--json", description = "One JSON object a line, the exchange form.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Observatory observatory = theatre.open()) {
      ClaimView view = observatory.view(observatory.today());
      if (json) {
        observatory.exchangeLines(view).forEach(out::println);
      } else {
        view.claims().forEach(c -> print(out, c, view));
      }
    }
    return 0;
  }

  private static void print(PrintWriter out, ResolvedClaim resolved, ClaimView view) {
    Claim claim = resolved.claim();
    String object = claim.object().map(Mention::name).map(o -> " → " + o).orElse("");
    String place = claim.place().map(p -> " @ " + p).orElse("");
    String number = claim.number().isUnknown() ? "" : " " + claim.number();
    out.println(
        claim.id()
            + "  "
            + claim.type().word()
            + claim.findDetail("event").map(e -> " " + e).orElse("")
            + ": "
            + claim.subject().map(Mention::name).orElse("—")
            + object
            + place
            + number);
    out.println("    “" + claim.selector().exact().replaceAll("\\s+", " ") + "”");
    out.println("    " + Findings.chain(resolved, view) + " · " + claim.modality().word());
  }
}
