package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.model.ClaimView;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Holding;
import org.isnad.model.picture.Town;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells who holds a place, or every place. */
@Command(
    name = "where",
    mixinStandardHelpOptions = true,
    description = "Who holds a place, or every place, with the sources.")
public final class WhereCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private AskOptions ask;

  @Parameters(arity = "0..1", paramLabel = "PLACE", description = "Any name of the place.")
  private @Nullable String place;

  @Override
  public Integer call() {
    try (Observatory observatory = ask.open()) {
      ClaimView view = ask.view(observatory);
      String wanted = place == null ? "" : place;
      Picture picture = observatory.picture(view);
      List<Town> towns =
          observatory.analysis(view).towns(observatory.knowledge(view.knownBy()).within()).stream()
              .filter(t -> Entities.isCalled(t.place(), wanted))
              .toList();
      List<Holding> holdings =
          picture.territory().stream().filter(h -> Entities.isCalled(h.place(), wanted)).toList();
      if (holdings.isEmpty() && towns.isEmpty()) {
        throw new TheatreException(
            "no report up to "
                + view.trueOn()
                + " says who holds "
                + (wanted.isEmpty() ? "any place" : "“" + wanted + "”"));
      }
      if (ask.json()) {
        Picture asked = new Picture(picture.asOf(), List.of(), holdings, List.of(), List.of());
        PrintWriter out = spec.commandLine().getOut();
        observatory.findingLines(asked, view).forEach(out::println);
        towns.forEach(t -> out.println(observatory.line("town", t)));
      } else {
        print(holdings, view, observatory);
        TownLines.of(towns, new Findings(view)).forEach(spec.commandLine().getOut()::println);
      }
    }
    return 0;
  }

  private void print(List<Holding> holdings, ClaimView view, Observatory observatory) {
    PrintWriter out = spec.commandLine().getOut();
    Findings findings = new Findings(view);
    out.println("As of " + view.trueOn());
    for (Holding holding : holdings) {
      findings.lines(holding.place().name(), holding.holder()).forEach(out::println);
      if (ask.why()) {
        WhyLines.of(observatory.why(holding.holder(), view), view).forEach(out::println);
      }
    }
  }
}
