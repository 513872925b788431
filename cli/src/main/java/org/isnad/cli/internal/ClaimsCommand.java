package org.isnad.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Mention;
import org.isnad.model.ResolvedClaim;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description =
          "The exchange form into this folder, a file NAME.jsonl for the reports of a name.")
  private @Nullable Path folder;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Observatory observatory = theatre.openRead()) {
      ClaimView view = observatory.view(observatory.today());
      if (folder != null) {
        writeEach(observatory, view, folder);
      } else if (json) {
        observatory.exchangeLines(view).forEach(out::println);
      } else {
        view.claims().forEach(c -> print(out, c, view));
      }
    }
    return 0;
  }

  private void writeEach(Observatory observatory, ClaimView view, Path into) {
    try {
      Files.createDirectories(into);
    } catch (IOException e) {
      throw new TheatreException(into + " cannot be made; choose a folder you may write to", e);
    }
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    for (Document document : observatory.documents()) {
      StringBuilder file = files.computeIfAbsent(stem(document.file()), k -> new StringBuilder());
      observatory
          .exchangeLines(only(document, view))
          .forEach(line -> file.append(line).append('\n'));
    }
    files.forEach(
        (name, lines) ->
            OutputFile.write(
                into.resolve(name + ".jsonl"), lines.toString().getBytes(StandardCharsets.UTF_8)));
    spec.commandLine().getErr().println("Wrote the claims of each report into " + into);
  }

  private static ClaimView only(Document document, ClaimView view) {
    List<ResolvedClaim> claims =
        view.claims().stream().filter(c -> c.claim().document().equals(document.id())).toList();
    return view.with(claims);
  }

  /**
   * A report's name without its ending; one that came from elsewhere leads into no other folder.
   */
  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return (dot > 0 ? file.substring(0, dot) : file).replaceAll("[/\\\\]", "_");
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
