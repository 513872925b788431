package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Antagonised;
import org.isnad.model.picture.Coalitions;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Network.Assistance;
import org.isnad.model.picture.Tie;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells who stands how to whom, who stands together, and what would follow from a change. */
@Command(
    name = "network",
    mixinStandardHelpOptions = true,
    description = "Who stands how to whom: ties, support, coalitions; and what if one changed.")
public final class NetworkCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private AskOptions ask;

  @Option(names = "--about", paramLabel = "NAME", description = "Only the ties of this actor.")
  private @Nullable String about;

  @Option(
      names = "--backed",
      paramLabel = "NAME",
      description = "Who would be antagonised if this actor were backed.")
  private @Nullable String backed;

  @Option(
      names = "--without-claim",
      paramLabel = "ID",
      description = "As if this claim had never been made.")
  private @Nullable String fallen;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      defaultValue = "0",
      description = "The course of the coalitions over so many weeks up to the day.")
  private int weeks;

  @Override
  public Integer call() {
    try (Observatory observatory = ask.open()) {
      ClaimView view = ask.view(observatory);
      Analysis whole = observatory.analysis(view);
      Analysis analysis = fallen == null ? whole : whole.ifFalls(fallen);
      if (ask.json()) {
        json(observatory, analysis);
      } else if (backed != null) {
        antagonised(analysis, actor(analysis, backed));
      } else if (weeks > 0) {
        course(observatory, view.trueOn());
      } else {
        print(analysis);
      }
    }
    return 0;
  }

  private void json(Observatory observatory, Analysis analysis) {
    PrintWriter out = spec.commandLine().getOut();
    Network network = analysis.network();
    network.ties().stream()
        .filter(this::isAsked)
        .forEach(t -> out.println(observatory.line("tie", t)));
    network.assistance().forEach(a -> out.println(observatory.line("assistance", a)));
    out.println(observatory.line("coalitions", analysis.coalitions()));
    if (backed != null) {
      analysis
          .ifBacked(actor(analysis, backed))
          .forEach(a -> out.println(observatory.line("antagonised", a)));
    }
  }

  private boolean isAsked(Tie tie) {
    String wanted = about == null ? "" : about;
    return Entities.isCalled(tie.from(), wanted) || Entities.isCalled(tie.to(), wanted);
  }

  private Entity actor(Analysis analysis, String name) {
    return analysis.picture().orderOfBattle().stream()
        .map(a -> a.entity())
        .filter(e -> Entities.isCalled(e, name))
        .findFirst()
        .orElseThrow(
            () ->
                new TheatreException(
                    "no report up to "
                        + analysis.view().trueOn()
                        + " speaks of an actor called “"
                        + name
                        + "”"));
  }

  private void print(Analysis analysis) {
    PrintWriter out = spec.commandLine().getOut();
    Network network = analysis.network();
    out.println("Ties as of " + network.asOf());
    network.ties().stream().filter(this::isAsked).forEach(t -> print(t, analysis.view()));
    out.println();
    out.println("Support, and whom it goes past");
    network.assistance().stream()
        .filter(a -> isAsked(a.tie()))
        .forEach(a -> out.println("  " + line(a)));
    out.println();
    CoalitionLines.of(analysis.coalitions()).forEach(out::println);
  }

  private void print(Tie tie, ClaimView view) {
    PrintWriter out = spec.commandLine().getOut();
    String marks = tie.marks().isEmpty() ? "" : " " + tie.marks().stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "  %+.2f %s — %s — %s%s, %s to %s (%s)%n",
        tie.weight(),
        tie.from().name(),
        tie.kind().word(),
        tie.to().name(),
        marks,
        tie.span().first(),
        tie.span().last(),
        tie.status().word().replace('_', ' '));
    if (ask.why()) {
      out.println("      " + tie.opinion());
      tie.claims().forEach(c -> out.println(new Findings(view).quote(c)));
    }
  }

  private static String line(Assistance assistance) {
    String means =
        assistance.means().isEmpty()
            ? "by means that nobody names"
            : "with " + String.join(", ", assistance.means().stream().sorted().toList());
    String past =
        assistance.bypassed().isEmpty()
            ? ""
            : ", past "
                + assistance.bypassed().stream()
                    .map(Entity::name)
                    .collect(Collectors.joining(", "));
    return assistance.tie().from().name()
        + " supports "
        + assistance.tie().to().name()
        + " "
        + means
        + past;
  }

  private void antagonised(Analysis analysis, Entity actor) {
    PrintWriter out = spec.commandLine().getOut();
    List<Antagonised> found = analysis.ifBacked(actor);
    out.println("If " + actor.name() + " were backed, as of " + analysis.view().trueOn());
    if (found.isEmpty()) {
      out.println("  no claim tells of anybody who would be antagonised");
    }
    for (Antagonised one : found) {
      out.printf(
          Locale.ROOT,
          "  %s: hostile itself %.2f, through its friends %.2f%n",
          one.actor().name(),
          one.direct(),
          one.throughFriends());
      if (ask.why()) {
        one.because().forEach(t -> print(t, analysis.view()));
      }
    }
  }

  private void course(Observatory observatory, LocalDate last) {
    PrintWriter out = spec.commandLine().getOut();
    for (int i = weeks - 1; i >= 0; i--) {
      LocalDate day = last.minusWeeks(i);
      Coalitions week = observatory.analysis(ask.view(observatory, day)).coalitions();
      out.println(CoalitionLines.inShort(week));
    }
  }
}
