package org.isnad.picture.internal.momentum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.EntityClass;
import org.isnad.model.EventType;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Moves;

/**
 * What a claim means for the actors in it. The weights are judgements: ground counts most, for it
 * is what the rest serves; a friend or a supporter less; a blow struck or taken least, for there
 * are many.
 */
final class Effects {
  private static final double GROUND = 2;
  private static final double LEADER = 1.5;
  private static final double FRIEND = 1;
  private static final double SUPPORT = 1;
  private static final double STRENGTH = 1;
  private static final double BLOW = 0.5;
  private static final double NOTABLE_CHANGE = 0.2;

  private Effects() {}

  static List<Effect> of(ResolvedClaim claim, Evidence evidence, Momenta.Estimates estimates) {
    Modality modality = claim.claim().modality();
    if (modality == Modality.EXPECTED || modality == Modality.DENIED) {
      return List.of();
    }
    Adder effects = new Adder(claim, evidence);
    switch (claim.claim().type()) {
      case EVENT -> event(claim, effects);
      case ALLIED_WITH -> {
        effects.subject("gained %s as an ally", claim.object(), FRIEND);
        effects.object("gained %s as an ally", claim.subject(), FRIEND);
      }
      case MEMBER_OF -> joined(claim, effects);
      case PLEDGES_TO -> pledged(claim.claim(), claim, effects);
      case SPLITS_FROM -> effects.object("lost %s by a split", claim.subject(), -FRIEND);
      case SUPPORTS -> effects.object("is supported by %s", claim.subject(), SUPPORT);
      case STRENGTH -> strength(claim, effects, estimates.findBefore(claim, evidence));
      case NAME,
          CLASS,
          LEADS,
          OPERATES_IN,
          CONTROLS,
          HOSTILE_TO,
          BECOMES,
          ACCUSED_OF,
          LISTED_BY -> {}
    }
    return effects.list;
  }

  private static void event(ResolvedClaim claim, Adder effects) {
    EventType type = claim.claim().eventType().orElse(EventType.OTHER_STRATEGIC);
    switch (type) {
      case TERRITORY_TAKEN -> {
        boolean near = claim.claim().findDetail("reach").isPresent();
        effects.subject(near ? "came near to %s" : "took %s", claim.place(), near ? BLOW : GROUND);
        if (!near) {
          effects.object("lost %s", claim.place(), -GROUND);
        }
      }
      case WITHDRAWAL -> {
        if (Moves.isLeaving(claim.claim())) {
          effects.subject("withdrew from %s", claim.place(), -GROUND);
        }
      }
      case BATTLE -> {
        effects.subject("fought %s", claim.object().or(claim::place), BLOW);
        effects.object("fought %s", claim.subject().or(claim::place), -BLOW);
      }
      case AIR_STRIKE, SHELLING, BOMBING -> {
        effects.subject("struck %s", claim.object().or(claim::place), BLOW);
        effects.object("was struck by %s", claim.subject().or(claim::place), -BLOW);
      }
      case KILLING, ARREST, ABDUCTION -> leader(claim, effects);
      case ATTACK_ON_CIVILIANS,
          PROTEST,
          AGREEMENT,
          MEETING,
          DEPLOYMENT,
          APPOINTMENT,
          STATEMENT_OF_WAR,
          OTHER_STRATEGIC -> {}
    }
  }

  /** A named person killed or taken counts against the bodies that claims say the person leads. */
  private static void leader(ResolvedClaim claim, Adder effects) {
    claim
        .object()
        .ifPresent(
            person ->
                effects
                    .evidence
                    .bodiesLedBy(person)
                    .forEach(
                        body ->
                            effects.add(body, "lost its leader %s", Optional.of(person), -LEADER)));
  }

  private static void joined(ResolvedClaim claim, Adder effects) {
    boolean person =
        effects
            .evidence
            .findEntity(claim.subject())
            .filter(e -> e.kind() == EntityClass.PERSON)
            .isPresent();
    if (!person) {
      effects.object("counts %s among its forces", claim.subject(), FRIEND);
    }
  }

  private static void pledged(Claim words, ResolvedClaim claim, Adder effects) {
    if (words.findDetail("accepted").filter("false"::equals).isEmpty()) {
      effects.object("was pledged loyalty by %s", claim.subject(), FRIEND);
    }
  }

  private static void strength(ResolvedClaim claim, Adder effects, Optional<ResolvedClaim> before) {
    Optional<Double> now = middle(claim.claim().number());
    Optional<Double> then = before.flatMap(b -> middle(b.claim().number()));
    if (now.isPresent() && then.isPresent() && then.get() > 0) {
      double change = (now.get() - then.get()) / then.get();
      if (Math.abs(change) >= NOTABLE_CHANGE) {
        String words = change > 0 ? "has grown" : "has shrunk";
        effects.subject(words + "%s", Optional.of(""), Math.signum(change) * STRENGTH);
      }
    }
  }

  private static Optional<Double> middle(Range range) {
    if (range.low().isPresent() && range.high().isPresent()) {
      return Optional.of((range.low().get() + range.high().get()) / 2.0);
    }
    return range.low().or(range::high).map(Integer::doubleValue);
  }

  /** Collects the effects of one claim. */
  private static final class Adder {
    private final List<Effect> list = new ArrayList<>();
    private final ResolvedClaim claim;
    private final Evidence evidence;

    private Adder(ResolvedClaim claim, Evidence evidence) {
      this.claim = claim;
      this.evidence = evidence;
    }

    private void subject(String words, Optional<String> other, double weight) {
      claim.subject().ifPresent(actor -> add(actor, words, other, weight));
    }

    private void object(String words, Optional<String> other, double weight) {
      claim.object().ifPresent(actor -> add(actor, words, other, weight));
    }

    private void add(String actor, String words, Optional<String> other, double weight) {
      String name = other.map(evidence::nameOf).orElse("an unnamed party");
      list.add(
          new Effect(
              actor,
              words.formatted(name),
              weight,
              evidence.beliefIn(claim),
              evidence.voiceOf(claim),
              claim));
    }
  }
}
