package org.isnad.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Status;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Coalitions;
import org.isnad.model.picture.Coalitions.Bloc;
import org.isnad.model.picture.Momentum;
import org.isnad.model.picture.Tie;
import org.isnad.model.picture.Toll;
import org.isnad.model.picture.Unit;

/** A whole picture as text that a person can read through and sign. */
final class PictureText {
  private final Analysis analysis;
  private final List<String> lines = new ArrayList<>();

  private PictureText(Analysis analysis) {
    this.analysis = analysis;
  }

  static String of(Analysis analysis) {
    PictureText text = new PictureText(analysis);
    text.heading("Libya on " + analysis.picture().asOf());
    text.units();
    text.territory();
    text.ties();
    text.coalitions();
    text.momentum();
    text.tolls();
    return String.join("\n", text.lines) + "\n";
  }

  private void heading(String words) {
    lines.add("");
    lines.add(words);
    lines.add("-".repeat(words.length()));
  }

  private void units() {
    heading("Order of battle");
    for (Unit unit : analysis.units()) {
      if (says(unit)) {
        lines.add(unit.actor().entity().name());
        finding("led by", unit.actor().leader());
        finding("commanders", unit.actor().further().commanders());
        finding("strength", unit.actor().strength());
        unit.actor()
            .further()
            .strengthsInPlaces()
            .forEach(f -> finding(f.question().replace("how strong is ", "strength of "), f));
        finding("in", unit.actor().places());
        unit.parents().forEach(t -> lines.add("    part of " + t.to().name() + nominal(t)));
        unit.towardsState()
            .forEach(
                s ->
                    lines.add(
                        "    "
                            + s.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + " "
                            + s.body().name()));
      }
    }
  }

  private static boolean says(Unit unit) {
    return !unit.parents().isEmpty()
        || !unit.actor().leader().answers().isEmpty()
        || !unit.actor().strength().answers().isEmpty()
        || !unit.actor().further().strengthsInPlaces().isEmpty()
        || !unit.actor().places().answers().isEmpty();
  }

  private static String nominal(Tie tie) {
    return tie.isNominal() ? " in name" : "";
  }

  private void finding(String label, Finding finding) {
    if (!finding.answers().isEmpty()) {
      lines.add("    " + label + " " + answers(finding));
    }
  }

  private String answers(Finding finding) {
    boolean denied = finding.status() == Status.DENIED;
    return finding.answers().stream()
            .map(
                a ->
                    String.format(
                        Locale.ROOT,
                        "%s%s %.2f",
                        denied ? "not " : "",
                        name(a.value()),
                        denied ? a.opinion().disbelief() : a.opinion().belief()))
            .collect(Collectors.joining(" / "))
        + " ("
        + finding.status().word().replace('_', ' ')
        + ")";
  }

  private String name(String value) {
    return analysis.view().findEntity(value).map(Entity::name).orElse(value);
  }

  private void territory() {
    heading("Territory");
    Picture picture = analysis.picture();
    for (Holding holding : picture.territory()) {
      lines.add(
          holding.place().name()
              + ": "
              + answers(holding.holder())
              + holding.since().map(d -> ", since " + d).orElse("")
              + holding.newest().map(d -> ", last told of " + d).orElse(""));
    }
  }

  private void ties() {
    heading("Ties of weight 0.20 or more");
    for (Tie tie : analysis.network().ties()) {
      if (Math.abs(tie.weight()) >= 0.2 && tie.kind() != Tie.Kind.COMMAND) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%+.2f %s, %s, %s",
                tie.weight(),
                tie.from().name(),
                tie.kind().word(),
                tie.to().name()));
      }
    }
  }

  private void coalitions() {
    heading("Coalitions");
    Coalitions coalitions = analysis.coalitions();
    for (Bloc bloc : coalitions.blocs()) {
      if (bloc.members().size() > 1) {
        lines.add(bloc.members().stream().map(Entity::name).collect(Collectors.joining(" + ")));
      }
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "frustration %.2f, exact %s, independent %d",
            coalitions.fit().frustration(),
            coalitions.fit().exact(),
            coalitions.spread().independent()));
  }

  private void momentum() {
    heading("Momentum of the week");
    for (Momentum momentum : analysis.momentum()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s: %s (%+.2f, between %+.2f and %+.2f): %s",
              momentum.actor().name(),
              momentum.label().word(),
              momentum.score(),
              momentum.low(),
              momentum.high(),
              momentum.contributions().stream()
                  .map(Momentum.Contribution::what)
                  .collect(Collectors.joining(", "))));
    }
  }

  private void tolls() {
    heading("Running totals of the dead");
    for (Toll toll : analysis.tolls()) {
      lines.add(
          toll.killed()
              + " up to "
              + toll.to()
              + "; single events tell of "
              + toll.eventsTogether()
              + ": "
              + toll.fit().word());
    }
  }
}
