package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ledger.Samples.MONDAY;
import static org.isnad.ledger.Samples.TUESDAY;
import static org.isnad.ledger.Samples.actor;
import static org.isnad.ledger.Samples.claim;
import static org.isnad.ledger.Samples.document;
import static org.isnad.ledger.Samples.judgement;
import static org.isnad.ledger.Samples.place;
import static org.isnad.ledger.Samples.same;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;
import org.isnad.model.Judgement.Verdict;
import org.isnad.model.ResolvedClaim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How every ledger tells by its judgements what the names of a claim stand for. */
abstract class ResolutionContract {
  private static final List<Entity> REGISTER =
      List.of(
          actor("actor:guard"),
          actor("actor:union"),
          actor("actor:westport-council"),
          place("place:westport"));
  private final Document report = document("a", "2014");

  private Ledger ledger;

  /** Opens the test's own ledger, empty. */
  abstract Ledger open();

  @BeforeEach
  void open_ledger() {
    ledger = open();
  }

  @AfterEach
  void close_ledger() {
    ledger.close();
  }

  @Test
  void subject_object_and_place_are_told_by_the_judgements() {
    Claim event = claim(report, 0);
    store(
        event,
        same(report, "Harbour Guard", "actor:guard"),
        same(report, "Union", "actor:union"),
        same(report, "Westport", "place:westport"));

    assertThat(resolved())
        .isEqualTo(
            new ResolvedClaim(
                event,
                Optional.of("actor:guard"),
                Optional.of("actor:union"),
                Optional.of("place:westport"),
                MONDAY));
  }

  @Test
  void a_name_without_a_judgement_stands_for_nothing_known() {
    store(claim(report, 0), same(report, "Harbour Guards", "actor:guard"));

    assertThat(resolved().subject()).isEmpty();
  }

  @Test
  void the_latest_judgement_wins() {
    store(
        claim(report, 0),
        same(report, "Union", "actor:guard"),
        same(report, "Union", "actor:union"),
        same(report, "Harbour Guard", "actor:union"),
        same(report, "Harbour Guard", "actor:guard"));

    assertThat(resolved().subject()).contains("actor:guard");
    assertThat(resolved().object()).contains("actor:union");
  }

  @Test
  void a_judgement_can_be_taken_back() {
    store(
        claim(report, 0),
        same(report, "Union", "actor:union"),
        judgement(report, "Union", Verdict.DIFFERENT, "actor:guard"),
        same(report, "Harbour Guard", "actor:guard"),
        judgement(report, "Harbour Guard", Verdict.DIFFERENT, "actor:guard"));

    assertThat(resolved().subject()).isEmpty();
    assertThat(resolved().object()).contains("actor:union");
  }

  @Test
  void a_judgement_counts_from_when_it_was_learned() {
    store(claim(report, 0), same(report, "Union", "actor:guard"));
    Document later = document("b", "2015");
    ledger.store(
        later, List.of(), List.of(same(report, "Union", "actor:union")), List.of(), TUESDAY);

    assertThat(resolved(MONDAY).object()).contains("actor:guard");
    assertThat(resolved(TUESDAY).object()).contains("actor:union");
  }

  @Test
  void one_word_can_be_a_place_and_who_acts_there() {
    store(
        claim(report, 0, ClaimType.CONTROLS, "Westport", "Westport", Optional.of("Westport")),
        same(report, "Westport", "place:westport"),
        same(report, "Westport", "actor:westport-council"));

    assertThat(resolved().subject()).contains("actor:westport-council");
    assertThat(resolved().object()).contains("place:westport");
    assertThat(resolved().place()).contains("place:westport");
  }

  private void store(Claim claim, Judgement... judgements) {
    ledger.store(report, List.of(claim), List.of(judgements), List.of(), MONDAY);
  }

  private ResolvedClaim resolved() {
    return resolved(TUESDAY);
  }

  private ResolvedClaim resolved(Instant knownBy) {
    return ledger.view(LocalDate.MAX, knownBy, REGISTER).claims().getFirst();
  }
}
