package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.Picture.Actor;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Criterion;
import org.isnad.model.picture.Criterion.Dossier;
import org.isnad.model.picture.Criterion.Entry;
import org.isnad.model.picture.Criterion.Testimony;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays out what is known of an armed actor by criteria, for people to judge and sign. */
@Command(
    name = "diligence",
    mixinStandardHelpOptions = true,
    description = "What is known of an armed actor by the criteria of criteria.yaml; no verdict.")
public final class DiligenceCommand implements Callable<Integer> {
  private static final int MOST_QUOTES = 3;

  @Spec private CommandSpec spec;
  @Mixin private AskOptions ask;

  @Parameters(paramLabel = "NAME", description = "Any name of the actor, or part of one.")
  private String name;

  @Override
  public Integer call() {
    try (Observatory observatory = ask.open()) {
      ClaimView view = ask.view(observatory);
      List<Criterion> criteria = observatory.knowledge(view.knownBy()).rules().criteria();
      if (criteria.isEmpty()) {
        throw new TheatreException(
            "the theatre has no criteria; write some into "
                + observatory.theatre().folder().resolve("criteria.yaml"));
      }
      Analysis analysis = observatory.analysis(view);
      List<Entity> actors =
          analysis.picture().orderOfBattle().stream()
              .map(Actor::entity)
              .filter(e -> Entities.isCalled(e, name))
              .toList();
      if (actors.isEmpty()) {
        throw new TheatreException(
            "no report up to " + view.trueOn() + " speaks of an actor called “" + name + "”");
      }
      for (Entity actor : actors) {
        Dossier dossier = analysis.dossier(actor, criteria);
        if (ask.json()) {
          spec.commandLine().getOut().println(observatory.line("dossier", dossier));
        } else {
          print(dossier, analysis);
        }
      }
    }
    return 0;
  }

  private void print(Dossier dossier, Analysis analysis) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(dossier.actor().name() + ", as of " + analysis.view().trueOn());
    for (Entry entry : dossier.entries()) {
      out.println("  " + entry.criterion().question());
      if (entry.isWithoutInformation()) {
        out.println("    no information");
      }
      entry.evidenceFor().forEach(t -> print("for", t, analysis));
      entry.evidenceAgainst().forEach(t -> print("against", t, analysis));
      out.println("    to be signed by: " + String.join(", ", entry.criterion().signs()));
    }
    out.println("  This is evidence, not a verdict.");
    out.println();
  }

  private void print(String side, Testimony testimony, Analysis analysis) {
    PrintWriter out = spec.commandLine().getOut();
    String own = testimony.ownWord() ? " (its own word)" : "";
    String of = testimony.of().map(e -> ", told of " + e.name()).orElse("");
    out.println("    " + side + ": " + testimony.voice() + own + of);
    if (ask.why()) {
      WhyLines.of(List.of(analysis.together(side, testimony.claims())), analysis.view())
          .forEach(out::println);
    } else {
      Findings findings = new Findings(analysis.view());
      testimony.claims().stream().limit(MOST_QUOTES).forEach(c -> out.println(findings.quote(c)));
      int more = testimony.claims().size() - MOST_QUOTES;
      if (more > 0) {
        out.println("      and " + more + " more; --why shows all");
      }
    }
  }
}
