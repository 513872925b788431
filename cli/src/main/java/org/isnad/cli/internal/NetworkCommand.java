package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.model.Entity;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Antagonised;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Network.Assistance;
import org.isnad.model.picture.Tie;
import org.isnad.observatory.Observatory;
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
      names = "--with",
      paramLabel = "“A TIE B”",
      description =
          "As if there were this tie, such as “Misrata allied_with LNA”; the tie is alliance,"
              + " command, membership, pledge, support, rivalry, fighting, accusation, or the word"
              + " of a claim.")
  private @Nullable String with;

  @Option(
      names = "--without",
      paramLabel = "“A and B”",
      description = "As if there were no tie between these two.")
  private @Nullable String without;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      converter = CountConverter.class,
      defaultValue = "0",
      description = "The course of the coalitions over so many weeks up to the day.")
  private int weeks;

  @Override
  public Integer call() {
    try (Observatory observatory = ask.open()) {
      if (weeks > 0 && !ask.json() && backed == null) {
        course(observatory);
      } else {
        answer(observatory);
      }
    }
    return 0;
  }

  private void answer(Observatory observatory) {
    Analysis whole = observatory.analysis(ask.view(observatory));
    Analysis analysis = supposed(whole);
    if (about != null && analysis.network().ties().stream().noneMatch(this::isAsked)) {
      Suppositions.actor(analysis, about);
    }
    if (ask.json()) {
      json(observatory, analysis);
    } else if (backed != null) {
      antagonised(analysis, Suppositions.actor(analysis, backed));
    } else {
      print(analysis);
      if (analysis != whole) {
        spec.commandLine().getOut().println("As told, without what was supposed");
        spec.commandLine().getOut().println("  " + CoalitionLines.inShort(whole.coalitions()));
      }
    }
  }

  private Analysis supposed(Analysis whole) {
    Analysis analysis = fallen == null ? whole : Suppositions.withoutClaim(whole, fallen);
    analysis = without == null ? analysis : Suppositions.without(analysis, without);
    return with == null ? analysis : Suppositions.with(analysis, with);
  }

  private void json(Observatory observatory, Analysis analysis) {
    PrintWriter out = spec.commandLine().getOut();
    Network network = analysis.network();
    network.ties().stream()
        .filter(this::isAsked)
        .forEach(t -> out.println(observatory.line("tie", t)));
    network.assistance().stream()
        .filter(a -> isAsked(a.tie()))
        .forEach(a -> out.println(observatory.line("assistance", a)));
    out.println(observatory.line("coalitions", analysis.coalitions()));
    if (backed != null) {
      analysis
          .ifBacked(Suppositions.actor(analysis, backed))
          .forEach(a -> out.println(observatory.line("antagonised", a)));
    }
  }

  private boolean isAsked(Tie tie) {
    String wanted = about == null ? "" : about;
    return Entities.isCalled(tie.from(), wanted) || Entities.isCalled(tie.to(), wanted);
  }

  private void print(Analysis analysis) {
    PrintWriter out = spec.commandLine().getOut();
    Network network = analysis.network();
    out.println("Ties as of " + network.asOf());
    network.ties().stream().filter(this::isAsked).forEach(t -> print(t, analysis));
    out.println();
    out.println("Support, and whom it goes past");
    network.assistance().stream()
        .filter(a -> isAsked(a.tie()))
        .forEach(a -> out.println("  " + line(a)));
    out.println();
    CoalitionLines.of(analysis.coalitions()).forEach(out::println);
  }

  private void print(Tie tie, Analysis analysis) {
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
      WhyLines.of(List.of(analysis.why(tie)), analysis.view()).forEach(out::println);
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
          "  %s: hostile itself %.2f, through its friends %.2f, towards friends of the one backed"
              + " %.2f%n",
          one.actor().name(),
          one.direct(),
          one.throughFriends(),
          one.towardsFriends());
      if (ask.why()) {
        one.because().forEach(t -> print(t, analysis));
      }
    }
  }

  private void course(Observatory observatory) {
    PrintWriter out = spec.commandLine().getOut();
    ask.weeks(observatory, weeks)
        .map(week -> CoalitionLines.inShort(week.coalitions()))
        .forEach(out::println);
  }
}
