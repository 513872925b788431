package org.isnad.briefing.internal.sections;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.EventType;
import org.isnad.model.ResolvedClaim;

/** Puts claims that tell one thing together. */
final class Happenings {
  private static final int DAYS_APART = 3;
  private static final int LONGEST_EVENT_DAYS = 7;

  private Happenings() {}

  /**
   * The things that claims tell, in the order in which they are first told. Two claims tell one
   * thing where they are of one kind about one subject, and where neither names an object, a place
   * or a day that the other contradicts.
   *
   * @param voiceOf who finally said a claim
   */
  static List<Happening> of(List<ResolvedClaim> claims, Function<ResolvedClaim, String> voiceOf) {
    Map<String, List<List<ResolvedClaim>>> byKind = new LinkedHashMap<>();
    for (ResolvedClaim claim : claims) {
      List<List<ResolvedClaim>> groups =
          byKind.computeIfAbsent(kind(claim), k -> new ArrayList<>());
      groups.stream()
          .filter(group -> group.stream().allMatch(other -> areOne(claim, other)))
          .findFirst()
          .orElseGet(
              () -> {
                List<ResolvedClaim> fresh = new ArrayList<>();
                groups.add(fresh);
                return fresh;
              })
          .add(claim);
    }
    return byKind.values().stream()
        .flatMap(List::stream)
        .map(group -> happening(group, voiceOf))
        .toList();
  }

  private static Happening happening(
      List<ResolvedClaim> group, Function<ResolvedClaim, String> voiceOf) {
    List<ResolvedClaim> sorted =
        group.stream().sorted(Comparator.comparingInt(Happenings::told).reversed()).toList();
    return new Happening(sorted, group.stream().map(voiceOf).collect(Collectors.toSet()));
  }

  /** How much a claim tells: a claim in the report's own voice before one it ascribes. */
  private static int told(ResolvedClaim claim) {
    int parts = claim.object().isPresent() ? 4 : Happening.object(claim).isPresent() ? 2 : 0;
    parts += Happening.place(claim).isPresent() ? 2 : 0;
    parts += claim.claim().when().flatMap(Happenings::day).isPresent() ? 1 : 0;
    parts += claim.claim().findDetail("killed_low").isPresent() ? 2 : 0;
    return parts * 2 + (claim.claim().saidBy().isEmpty() ? 1 : 0);
  }

  private static Optional<Edtf> day(Edtf date) {
    return Optional.of(date)
        .filter(d -> d.earliest().isPresent() && d.earliest().equals(d.latest()));
  }

  private static String kind(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    String who = Happening.subject(resolved).orElse("-");
    boolean quoted = claim.eventType().filter(EventType.OTHER_STRATEGIC::equals).isPresent();
    String own = quoted ? claim.selector().exact() : claim.findDetail("reach").orElse("");
    String words = claim.type() == ClaimType.STRENGTH ? claim.number().toString() : own;
    return String.join(
        "|",
        claim.type().word(),
        claim.findDetail("event").orElse(""),
        claim.modality().word(),
        who,
        words);
  }

  private static boolean areOne(ResolvedClaim one, ResolvedClaim other) {
    boolean event = one.claim().type() == ClaimType.EVENT;
    boolean near =
        Math.abs(ChronoUnit.DAYS.between(Span.dayOf(one), Span.dayOf(other))) <= DAYS_APART;
    boolean counted = one.claim().type() == ClaimType.STRENGTH;
    return agree(Happening.object(one), Happening.object(other), event)
        && agree(Happening.place(one), Happening.place(other), !counted)
        && (near || !event);
  }

  /**
   * What is told of a thing once may be left out when it is told again; a state names its object,
   * and a number the place for which it is counted.
   */
  private static boolean agree(Optional<String> one, Optional<String> other, boolean mayBeLeftOut) {
    return one.equals(other) || mayBeLeftOut && (one.isEmpty() || other.isEmpty());
  }

  /** Whether a claim counts the dead since a beginning, not those of one event. */
  static boolean isRunning(Claim claim) {
    boolean counted =
        claim.findDetail("killed_low").or(() -> claim.findDetail("killed_high")).isPresent();
    Optional<Edtf> when = claim.when();
    boolean open = when.filter(d -> d.earliest().isEmpty() || d.latest().isEmpty()).isPresent();
    boolean lasts =
        when.filter(d -> d.earliest().isPresent() && d.latest().isPresent())
            .filter(d -> d.earliest().get().plusDays(LONGEST_EVENT_DAYS).isBefore(d.latest().get()))
            .isPresent();
    return counted && (open || lasts || claim.rule().endsWith("total"));
  }
}
