package org.isnad.picture.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;

/**
 * The claims of a view that speak of its day or earlier, with the day each of them speaks of.
 *
 * <p>A claim speaks of the latest day its own date can mean; one without a date speaks of the day
 * it was published; one whose report has no date either, of the day the ledger learned it.
 */
public final class Evidence {
  private final ClaimView view;
  private final List<ResolvedClaim> claims;

  public Evidence(ClaimView view) {
    this.view = view;
    this.claims =
        view.claims().stream()
            .filter(c -> c.claim().when().map(w -> w.hasBegunBy(view.trueOn())).orElse(true))
            .sorted(newestFirst())
            .toList();
  }

  public LocalDate day() {
    return view.trueOn();
  }

  /** All claims, those that speak of the latest day first. */
  public List<ResolvedClaim> claims() {
    return claims;
  }

  public List<ResolvedClaim> claims(ClaimType type) {
    return claims.stream().filter(c -> c.claim().type() == type).toList();
  }

  public Optional<Entity> findEntity(Optional<String> id) {
    return id.flatMap(view::findEntity);
  }

  /** The name to show for an entity's id. */
  public String nameOf(String id) {
    return view.findEntity(id).map(Entity::name).orElse(id);
  }

  /** Who finally said a claim. */
  public String voiceOf(ResolvedClaim claim) {
    return Voices.rootOf(claim.claim(), view.documentOf(claim));
  }

  /** The day a claim speaks of, never later than the view's own day. */
  public LocalDate dayOf(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    LocalDate day =
        claim
            .when()
            .flatMap(Evidence::lastDay)
            .or(() -> claim.published().flatMap(Evidence::lastDay))
            .orElseGet(() -> resolved.recorded().atZone(ZoneOffset.UTC).toLocalDate());
    return day.isAfter(day()) ? day() : day;
  }

  private static Optional<LocalDate> lastDay(Edtf date) {
    return date.latest().or(date::earliest);
  }

  private Comparator<ResolvedClaim> newestFirst() {
    return Comparator.comparing(this::dayOf)
        .reversed()
        .thenComparing(c -> c.claim().document())
        .thenComparing(c -> c.claim().selector().start())
        .thenComparing(c -> c.claim().id());
  }
}
