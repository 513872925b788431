package org.isnad.server.internal.pages;

import java.util.List;
import java.util.Locale;
import org.isnad.model.Finding;
import org.isnad.model.Opinion;
import org.isnad.model.Reckoning;
import org.isnad.model.Strand;
import org.isnad.server.internal.show.SumShow;
import org.isnad.server.internal.words.Words;

/** The arithmetic behind a finding, in words. */
final class Sums {
  private final Visit visit;
  private final Words words;
  private final Values values;

  Sums(Visit visit, Values values) {
    this.visit = visit;
    this.words = visit.words();
    this.values = values;
  }

  List<SumShow> of(Finding finding) {
    return visit.observatory().why(finding, visit.situation().view()).stream()
        .map(this::sum)
        .toList();
  }

  private SumShow sum(Reckoning reckoning) {
    return new SumShow(
        values.term(reckoning.value()),
        opinion(reckoning.opinion()),
        reckoning.voices().stream().map(this::voice).toList());
  }

  private SumShow.Voice voice(Reckoning.Voice voice) {
    return new SumShow.Voice(
        voice.root(),
        opinion(voice.opinion()),
        voice.strands().stream()
            .map(s -> new SumShow.Line(product(s), Sources.quote(s.claim())))
            .toList());
  }

  private String opinion(Opinion opinion) {
    return words.of(
        "sum.opinion",
        share(opinion.belief()),
        share(opinion.disbelief()),
        share(opinion.uncertainty()));
  }

  /** Its words' own weight times the trust in each who handed it down times what age leaves. */
  private String product(Strand strand) {
    StringBuilder text = new StringBuilder(weight(strand.stated()));
    for (Strand.Step step : strand.steps()) {
      text.append(words.of("sum.step", share(step.trust()), step.name(), step.reason()));
    }
    text.append(words.of("sum.fading", share(strand.fading()), strand.ageDays()));
    return text.append(" = ").append(weight(strand.opinion())).toString();
  }

  private static String weight(Opinion opinion) {
    return share(opinion.belief() + opinion.disbelief());
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }
}
