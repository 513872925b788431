package org.isnad.briefing.internal.sections;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.BriefingScope;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Edtf;
import org.isnad.model.ResolvedClaim;

/**
 * The claims that speak of the days of a briefing: by their own date, or by the day they were
 * published where they have none.
 */
public final class Span {
  private static final int LATELY = 7;
  private static final int ENOUGH = 3;

  private final List<ResolvedClaim> all;
  private final List<ResolvedClaim> inFocus;
  private final Set<String> looksBack;

  public Span(ClaimView view, BriefingScope scope) {
    this.all =
        view.claims().stream()
            .filter(c -> speaksOf(c.claim(), scope))
            .sorted(Comparator.comparing(Span::dayOf).reversed())
            .toList();
    this.looksBack = looksBack(view, scope);
    this.inFocus = all.stream().filter(scope.focus()::covers).toList();
  }

  /** Those about what the briefing is about, the latest day first. */
  public List<ResolvedClaim> claims() {
    return inFocus;
  }

  /** Those about anything. */
  public List<ResolvedClaim> all() {
    return all;
  }

  /**
   * Whether a claim tells of these days: by a date of its own, or undated in a report that is about
   * its own time. What an essay tells of years of war without a date did not happen this week.
   */
  public boolean isOfNow(ResolvedClaim claim) {
    return claim.claim().when().isPresent() || !looksBack.contains(claim.claim().document());
  }

  /** Reports of the days whose dated events mostly lie well before them. */
  private Set<String> looksBack(ClaimView view, BriefingScope scope) {
    Set<String> told =
        all.stream()
            .filter(c -> c.claim().when().isEmpty())
            .map(c -> c.claim().document())
            .collect(Collectors.toSet());
    Map<String, int[]> dated = new HashMap<>();
    for (ResolvedClaim claim : view.claims()) {
      boolean event = claim.claim().type() == ClaimType.EVENT && claim.claim().when().isPresent();
      if (event && told.contains(claim.claim().document())) {
        int[] count = dated.computeIfAbsent(claim.claim().document(), d -> new int[2]);
        count[0]++;
        count[1] += dayOf(claim).isBefore(scope.from().minusDays(LATELY)) ? 1 : 0;
      }
    }
    return dated.entrySet().stream()
        .filter(e -> e.getValue()[0] >= ENOUGH && e.getValue()[1] * 2 > e.getValue()[0])
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean speaksOf(Claim claim, BriefingScope scope) {
    boolean event = claim.type() == ClaimType.EVENT;
    boolean ended =
        claim
            .when()
            .filter(w -> w.latest().isPresent() || event && w.earliest().isPresent())
            .isPresent();
    Optional<Edtf> date = ended ? claim.when() : claim.published();
    if (date.isEmpty()) {
      return false;
    }
    Optional<LocalDate> last = date.get().latest();
    LocalDate day = last.isPresent() ? last.get() : date.get().earliest().orElse(LocalDate.MIN);
    return !day.isBefore(scope.from()) && !day.isAfter(scope.to());
  }

  /** The day that a claim speaks of. */
  static LocalDate dayOf(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    return claim
        .when()
        .flatMap(d -> d.latest().or(d::earliest))
        .or(() -> claim.published().flatMap(d -> d.latest().or(d::earliest)))
        .orElseGet(() -> LocalDate.ofInstant(resolved.recorded(), ZoneOffset.UTC));
  }
}
