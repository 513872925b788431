package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Relation;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells who an actor is. */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    description = "Who an actor is: leader, strength, places, relations, with the sources.")
public final class WhoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private AskOptions ask;

  @Parameters(paramLabel = "NAME", description = "Any name of the actor, or part of one.")
  private String name;

  @Override
  public Integer call() {
    try (Observatory observatory = ask.open()) {
      ClaimView view = ask.view(observatory);
      Picture picture = observatory.picture(view);
      List<Actor> actors =
          picture.orderOfBattle().stream()
              .filter(a -> Entities.isCalled(a.entity(), name))
              .toList();
      if (actors.isEmpty()) {
        throw new TheatreException(
            "no report up to " + view.trueOn() + " speaks of an actor called “" + name + "”");
      }
      if (ask.json()) {
        observatory
            .findingLines(about(actors, picture), view)
            .forEach(spec.commandLine().getOut()::println);
      } else {
        actors.forEach(actor -> print(actor, picture, view, observatory));
      }
    }
    return 0;
  }

  /** What a picture says of some actors. */
  private static Picture about(List<Actor> actors, Picture picture) {
    List<Entity> entities = actors.stream().map(Actor::entity).toList();
    List<Relation> relations =
        picture.relations().stream()
            .filter(r -> entities.contains(r.from()) || entities.contains(r.to()))
            .toList();
    return new Picture(picture.asOf(), actors, List.of(), relations, List.of());
  }

  /** What is asked of every actor; what else is known only where somebody spoke of it. */
  private static Map<String, Finding> questions(Actor actor) {
    Map<String, Finding> questions = new LinkedHashMap<>();
    questions.put("Leader", actor.leader());
    if (!actor.further().commanders().answers().isEmpty()) {
      questions.put("Commanders", actor.further().commanders());
    }
    questions.put("Strength", actor.strength());
    for (Finding strength : actor.further().strengthsInPlaces()) {
      String place = strength.question().substring(strength.question().lastIndexOf(" in ") + 1);
      questions.put("Strength " + place, strength);
    }
    questions.put("Places", actor.places());
    return questions;
  }

  private void print(Actor actor, Picture picture, ClaimView view, Observatory observatory) {
    PrintWriter out = spec.commandLine().getOut();
    Findings findings = new Findings(view);
    Entity entity = actor.entity();
    out.println(
        entity.name()
            + " ("
            + entity.kind().word().replace('_', ' ')
            + "), as of "
            + view.trueOn());
    if (!entity.aliases().isEmpty()) {
      out.println("also: " + String.join(", ", entity.aliases()));
    }
    questions(actor)
        .forEach(
            (label, finding) -> {
              findings.lines(label, finding).forEach(out::println);
              if (ask.why()) {
                WhyLines.of(observatory.why(finding, view), view).forEach(out::println);
              }
            });
    out.println("Relations:");
    for (Relation relation : picture.relations()) {
      if (relation.from().equals(entity) || relation.to().equals(entity)) {
        out.println(
            "  "
                + relation.from().name()
                + " "
                + relation.type().word().replace('_', ' ')
                + " "
                + relation.to().name()
                + " — "
                + relation.status().word().replace('_', ' '));
        out.println(findings.quote(relation.claims().getFirst()));
        if (ask.why()) {
          WhyLines.of(
                  List.of(
                      observatory
                          .analysis(view)
                          .together(relation.type().word(), relation.claims())),
                  view)
              .forEach(out::println);
        }
      }
    }
    out.println();
  }
}
