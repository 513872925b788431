package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.model.ClaimView;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.picture.Town;
import org.isnad.model.picture.Town.Standing;
import org.isnad.observatory.Knowledge;
import org.isnad.observatory.Observatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the picture of a day in short. */
@Command(
    name = "picture",
    mixinStandardHelpOptions = true,
    description = "The picture of a day: actors, places, relations, and how sure each is.")
public final class PictureCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private AskOptions ask;

  @Option(
      names = "--actors",
      paramLabel = "N",
      converter = CountConverter.class,
      defaultValue = "25",
      description = "How many actors; otherwise ${DEFAULT-VALUE}.")
  private int most;

  @Override
  public Integer call() {
    try (Observatory observatory = ask.open()) {
      ClaimView view = ask.view(observatory);
      Picture picture = observatory.picture(view);
      if (ask.json()) {
        PrintWriter out = spec.commandLine().getOut();
        observatory.findingLines(picture, view).forEach(out::println);
        observatory
            .analysis(view)
            .mismatches()
            .forEach(m -> out.println(observatory.line("mismatch", m)));
      } else {
        print(picture, new Shown(observatory, view, new Findings(view)));
      }
    }
    return 0;
  }

  private void print(Picture picture, Shown shown) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(shown.observatory().theatre().name() + ", as of " + picture.asOf());
    out.println();
    out.println("Order of battle (the most spoken of first)");
    for (Actor actor : picture.orderOfBattle().stream().limit(most).toList()) {
      out.println("  " + actor.entity().name() + " · " + actor.claims().size() + " claims");
      print("led by", actor.leader(), shown);
      print("commanders", actor.further().commanders(), shown);
      print("strength", actor.strength(), shown);
      actor
          .further()
          .strengthsInPlaces()
          .forEach(f -> print(f.question().replace("how strong is", "strength of"), f, shown));
      print("in", actor.places(), shown);
    }
    out.println();
    out.println("Territory");
    picture.territory().forEach(h -> print(h.place().name() + ":", h.holder(), shown));
    TownLines.of(divided(shown), shown.findings()).forEach(line -> out.println("  " + line));
    out.println();
    out.println("Relations");
    picture
        .relations()
        .forEach(
            r ->
                out.println(
                    "    "
                        + r.from().name()
                        + " "
                        + r.type().word().replace('_', ' ')
                        + " "
                        + r.to().name()
                        + " ("
                        + r.status().word().replace('_', ' ')
                        + ")"));
    out.println();
    MismatchLines.of(shown.observatory().analysis(shown.view()).mismatches()).forEach(out::println);
    out.println(picture.contested() + " findings are contested.");
  }

  /** The towns that are not held by one as a whole, as far as fresh claims tell. */
  private static List<Town> divided(Shown shown) {
    Observatory observatory = shown.observatory();
    Knowledge known = observatory.knowledge(shown.view().knownBy());
    return observatory.analysis(shown.view()).towns(known.within()).stream()
        .filter(t -> t.standing() == Standing.DIVIDED || t.standing() == Standing.DISPUTED)
        .toList();
  }

  private record Shown(Observatory observatory, ClaimView view, Findings findings) {}

  private void print(String label, Finding finding, Shown shown) {
    if (!finding.answers().isEmpty()) {
      String answers =
          String.join(
              " / ",
              finding.answers().stream().map(a -> shown.findings().nameOf(a.value())).toList());
      spec.commandLine()
          .getOut()
          .println(
              "    "
                  + label
                  + " "
                  + answers
                  + " ("
                  + finding.status().word().replace('_', ' ')
                  + ")");
      if (ask.why()) {
        WhyLines.of(shown.observatory().why(finding, shown.view()), shown.view())
            .forEach(spec.commandLine().getOut()::println);
      }
    }
  }
}
