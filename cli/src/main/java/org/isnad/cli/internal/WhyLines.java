package org.isnad.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.Opinion;
import org.isnad.model.Reckoning;
import org.isnad.model.Reckoning.Voice;
import org.isnad.model.Strand;
import org.isnad.model.Strand.Step;

/** The arithmetic behind a finding as lines of text. */
final class WhyLines {
  private WhyLines() {}

  /**
   * Each answer with its opinion, its voices, and each claim's way from its words to its weight.
   */
  static List<String> of(List<Reckoning> reckonings, ClaimView view) {
    List<String> lines = new ArrayList<>();
    for (Reckoning reckoning : reckonings) {
      String name = view.findEntity(reckoning.value()).map(Entity::name).orElse(reckoning.value());
      lines.add("    why " + name + ": " + reckoning.opinion());
      for (Voice voice : reckoning.voices()) {
        lines.add("      " + voice.root() + ": " + voice.opinion());
        voice.strands().forEach(s -> lines.add(line(s)));
      }
    }
    return lines;
  }

  /** How far each claim alone is believed: its words times the trust in its chain, unfaded. */
  static List<String> unfaded(Reckoning reckoning) {
    List<String> lines = new ArrayList<>();
    for (Voice voice : reckoning.voices()) {
      for (Strand strand : voice.strands()) {
        double stated = strand.stated().belief() + strand.stated().disbelief();
        lines.add(
            String.format(Locale.ROOT, "        %.2f", stated)
                + steps(strand)
                + String.format(Locale.ROOT, " = %.2f “", stated * strand.trust())
                + strand.claim().claim().selector().exact().replaceAll("\\s+", " ")
                + "”");
      }
    }
    return lines;
  }

  private static String line(Strand strand) {
    String words = strand.claim().claim().selector().exact().replaceAll("\\s+", " ");
    return "        "
        + numbers(strand.stated())
        + steps(strand)
        + String.format(Locale.ROOT, " × %.2f (%d days old) = ", strand.fading(), strand.ageDays())
        + numbers(strand.opinion())
        + " “"
        + words
        + "”";
  }

  private static String steps(Strand strand) {
    StringBuilder text = new StringBuilder();
    for (Step step : strand.steps()) {
      text.append(
          String.format(Locale.ROOT, " × %.2f (%s, %s)", step.trust(), step.name(), step.reason()));
    }
    return text.toString();
  }

  private static String numbers(Opinion opinion) {
    return String.format(
        Locale.ROOT,
        "[%.2f for, %.2f against, %.2f open]",
        opinion.belief(),
        opinion.disbelief(),
        opinion.uncertainty());
  }
}
