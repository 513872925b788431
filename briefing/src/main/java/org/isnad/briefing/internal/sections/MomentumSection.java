package org.isnad.briefing.internal.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.briefing.internal.grammar.Counted;
import org.isnad.briefing.internal.grammar.Phrase;
import org.isnad.briefing.internal.grammar.Texts;
import org.isnad.model.Briefing.Bar;
import org.isnad.model.Briefing.Bars;
import org.isnad.model.Briefing.Block;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Section;
import org.isnad.model.BriefingScope.Everything;
import org.isnad.model.BriefingScope.Focus;
import org.isnad.model.BriefingScope.OneActor;
import org.isnad.model.BriefingScope.OnePlace;
import org.isnad.model.BriefingScope.Topic;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Momentum;
import org.isnad.model.picture.Momentum.Contribution;
import org.isnad.model.picture.Momentum.Label;

/**
 * Who gained and who lost, with the reasons first and the arrow behind them. A span longer than a
 * week has an arrow for each of its weeks.
 */
final class MomentumSection {
  private static final int MOST_ACTORS = 8;
  private static final int MOST_REASONS = 4;
  private static final int MOST_WEEKS = 6;
  private static final int DAYS = 7;
  private static final double LEAST_BELIEVED = 0.05;
  private static final double LEAST_UNCLEAR = 1;
  private static final String UNNAMED = "unnamed party";
  private static final String NAME = "\u0000";

  private final Desk desk;

  MomentumSection(Desk desk) {
    this.desk = desk;
  }

  Section write() {
    List<List<Momentum>> weeks = weeks();
    Map<String, List<Momentum>> byActor = new LinkedHashMap<>();
    weeks.stream()
        .flatMap(List::stream)
        .filter(m -> isWanted(m))
        .forEach(m -> byActor.computeIfAbsent(m.actor().id(), a -> new ArrayList<>()).add(m));
    List<List<Momentum>> chosen =
        byActor.values().stream()
            .sorted(Comparator.comparingDouble(MomentumSection::movement).reversed())
            .limit(MOST_ACTORS)
            .toList();
    List<Block> blocks = new ArrayList<>();
    chosen.forEach(weeksOfOne -> blocks.add(item(weeksOfOne, weeks.size())));
    List<Bar> bars = chosen.stream().map(w -> bar(w.getLast())).toList();
    if (bars.size() > 1) {
      blocks.add(
          new Bars(
              "Momentum in the seven days to "
                  + desk.teller().dates().day(desk.scope().to())
                  + ": the tick is the sum of what happened, the band where the true sum lies nine"
                  + " times in ten",
              bars));
    }
    return new Section(Part.MOMENTUM, "Momentum", List.copyOf(blocks));
  }

  /**
   * The momenta of each week of the span, the earliest first, so that each is drawn on the last.
   */
  private List<List<Momentum>> weeks() {
    LocalDate last = desk.scope().to();
    List<List<Momentum>> weeks = new ArrayList<>();
    for (LocalDate end : ends(last)) {
      weeks.add(
          end.equals(last)
              ? desk.analysis().momentum()
              : desk.material().draw().apply(desk.view().about(end)).momentum());
    }
    return weeks;
  }

  /** The last days of the whole weeks of the span, the last week always among them. */
  private List<LocalDate> ends(LocalDate last) {
    List<LocalDate> ends = new ArrayList<>(List.of(last));
    LocalDate end = last.minusDays(DAYS);
    while (ends.size() < MOST_WEEKS && !end.minusDays(DAYS - 1L).isBefore(desk.scope().from())) {
      ends.addFirst(end);
      end = end.minusDays(DAYS);
    }
    return ends;
  }

  private boolean isWanted(Momentum momentum) {
    boolean counts =
        momentum.label() != Label.NO_EVIDENCE
            && (momentum.label() != Label.UNCLEAR || Math.abs(momentum.score()) >= LEAST_UNCLEAR)
            && momentum.contributions().stream()
                .anyMatch(
                    c ->
                        !c.what().contains(UNNAMED)
                            && c.believed() >= LEAST_BELIEVED
                            && c.claims().stream().anyMatch(desk.span()::isOfNow));
    Focus focus = desk.scope().focus();
    return counts
        && isMostlyOfNow(momentum)
        && switch (focus) {
          case Everything all -> true;
          case OneActor one -> one.ids().contains(momentum.actor().id());
          case OnePlace place -> claims(momentum).anyMatch(place::covers);
          case Topic topic -> claims(momentum).anyMatch(topic::covers);
        };
  }

  /** An actor of whom only essays on the past speak did not move this week. */
  private boolean isMostlyOfNow(Momentum momentum) {
    double now = 0;
    double all = 0;
    for (Contribution contribution : momentum.contributions()) {
      double weight = Math.abs(contribution.weight() * contribution.believed());
      all += weight;
      now += contribution.claims().stream().anyMatch(desk.span()::isOfNow) ? weight : 0;
    }
    return now * 2 >= all;
  }

  private static Stream<ResolvedClaim> claims(Momentum momentum) {
    return momentum.contributions().stream().flatMap(c -> c.claims().stream());
  }

  private static double movement(List<Momentum> weeks) {
    return weeks.stream().mapToDouble(m -> Math.abs(m.score())).max().orElse(0);
  }

  private Item item(List<Momentum> weeks, int ofWeeks) {
    desk.teller().pause();
    List<Contribution> reasons =
        weeks.stream()
            .flatMap(m -> m.contributions().stream())
            .filter(c -> c.believed() >= LEAST_BELIEVED && !c.what().contains(UNNAMED))
            .filter(c -> c.claims().stream().anyMatch(desk.span()::isOfNow))
            .sorted(
                Comparator.comparingDouble(
                    (Contribution c) -> -Math.abs(c.weight() * c.believed())))
            .limit(MOST_REASONS)
            .sorted(Comparator.comparing(c -> !isEvent(c)))
            .toList();
    List<ResolvedClaim> claims =
        reasons.stream().flatMap(c -> c.claims().stream().limit(2)).distinct().toList();
    Momentum last = weeks.getLast();
    Phrase actor = desk.names().byId(last.actor().id(), claims.getFirst());
    String text =
        Texts.capitalised(actor.text())
            + " "
            + because(reasons, actor.plural())
            + voices(weeks)
            + ".";
    String mark = ofWeeks == 1 ? mark(last) : series(weeks);
    return new Item(
        Optional.of(mark),
        List.of(new Line(Texts.tidy(text).replace(",,", ",").replace(",.", "."), claims)),
        List.of());
  }

  private static boolean isEvent(Contribution reason) {
    return reason.claims().stream().anyMatch(c -> c.claim().type() == ClaimType.EVENT);
  }

  /** Gains first, then losses behind "but". */
  private String because(List<Contribution> reasons, boolean plural) {
    List<String> gains = words(reasons.stream().filter(c -> c.weight() >= 0).toList(), plural);
    List<String> losses = words(reasons.stream().filter(c -> c.weight() < 0).toList(), plural);
    String gained = Phrase.listed(gains);
    return gains.isEmpty() || losses.isEmpty()
        ? gained + Phrase.listed(losses)
        : gained + ", but " + Phrase.listed(losses);
  }

  /** What has the same words but for a name is told once: "took Derna and Sirte". */
  private List<String> words(List<Contribution> reasons, boolean plural) {
    Map<String, List<String>> byVerb = new LinkedHashMap<>();
    for (Contribution reason : reasons) {
      Optional<Phrase> name = named(reason);
      String what = reason.what();
      String verb = name.map(n -> what.replace(reason(reason).orElse(""), NAME)).orElse(what);
      List<String> names = byVerb.computeIfAbsent(verb, v -> new ArrayList<>());
      name.map(Phrase::text).filter(n -> !names.contains(n)).ifPresent(names::add);
    }
    return byVerb.entrySet().stream()
        .map(
            e -> {
              String verb = agreed(e.getKey(), plural).replace(NAME, Phrase.listed(e.getValue()));
              return e.getValue().size() > 1 ? verb.replace(" as an ally", " as allies") : verb;
            })
        .toList();
  }

  /** The name in the picture's words, as this text calls it. */
  private Optional<Phrase> named(Contribution reason) {
    return entity(reason).map(desk.names()::brief);
  }

  private Optional<String> reason(Contribution reason) {
    return entity(reason).map(Entity::name);
  }

  private Optional<Entity> entity(Contribution reason) {
    return reason.claims().stream()
        .flatMap(c -> Stream.of(c.subject(), c.object(), c.place()))
        .flatMap(id -> id.flatMap(desk.view()::findEntity).stream())
        .filter(e -> reason.what().contains(e.name()))
        .max(Comparator.comparingInt(e -> e.name().length()));
  }

  private static String agreed(String what, boolean plural) {
    return plural
        ? what.replaceFirst("^is ", "are ")
            .replaceFirst("^was ", "were ")
            .replaceFirst("^has ", "have ")
            .replaceFirst("^counts ", "count ")
        : what;
  }

  private static String voices(List<Momentum> weeks) {
    int voices = weeks.stream().mapToInt(Momentum::roots).max().orElse(1);
    return voices == 1
        ? ", on the word of one source"
        : ", on the word of " + Counted.of(voices, "source");
  }

  private static String mark(Momentum momentum) {
    String why =
        momentum.label() != Label.UNCLEAR
            ? ""
            : momentum.roots() == 1
                ? ": one source is too few for an arrow"
                : ": the sources point apart";
    return arrow(momentum.label()) + " " + momentum.label().word() + why;
  }

  private String series(List<Momentum> weeks) {
    List<String> arrows =
        weeks.stream()
            .map(
                m ->
                    arrow(m.label())
                        + " "
                        + m.label().word()
                        + " in the week to "
                        + desk.teller().dates().day(m.to()))
            .toList();
    return String.join(", ", arrows);
  }

  static String arrow(Label label) {
    return switch (label) {
      case RISING -> "↑";
      case FALLING -> "↓";
      case STEADY -> "→";
      case UNCLEAR, NO_EVIDENCE -> "?";
    };
  }

  private Bar bar(Momentum momentum) {
    List<ResolvedClaim> claims = desk.few(claims(momentum).distinct().toList());
    return new Bar(
        desk.names().label(momentum.actor().id()),
        momentum.low(),
        momentum.score(),
        momentum.high(),
        arrow(momentum.label()) + " " + momentum.label().word(),
        claims);
  }
}
