package org.isnad.picture.internal.opinions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.isnad.model.ClaimType;
import org.isnad.model.EventType;
import org.isnad.model.Grade;
import org.isnad.model.Gradings;
import org.isnad.model.Gradings.Grading;
import org.isnad.model.Modality;
import org.isnad.model.Opinion;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Source;
import org.isnad.model.Strand;
import org.isnad.model.Strand.Step;

/**
 * A claim's weight: what its words say, discounted by the trust in each one who handed it down
 * (trust discounting by projected probability, Jøsang 2016, chapter 14), faded by its age. Where
 * somebody graded the claim itself, that grade stands in the place of the trust in its chain.
 */
final class Weighing {
  private final Evidence evidence;
  private final Map<String, Step> steps = new ConcurrentHashMap<>();

  Weighing(Evidence evidence) {
    this.evidence = evidence;
  }

  /** The weight of a claim for, or where it denies or tells of leaving, against its answer. */
  Strand weigh(ResolvedClaim claim) {
    boolean ownWord = evidence.roots().isOwnWord(claim);
    Opinion words = Weights.stated(claim.claim());
    Opinion stated = isLeaving(claim) ? words.negated() : words;
    List<Step> chain = chain(claim, ownWord);
    double trust = 1;
    for (Step step : chain) {
      trust *= step.trust();
    }
    long age = ChronoUnit.DAYS.between(evidence.dayOf(claim), evidence.day());
    double fading = Memory.of(claim.claim().type()).fading(age);
    Opinion opinion = stated.weakened(trust).weakened(fading);
    return new Strand(
        claim,
        evidence.voiceOf(claim),
        ownWord,
        stated,
        chain,
        trust,
        age,
        fading,
        new Opinion(opinion.belief(), opinion.disbelief(), opinion.uncertainty(), 0.5));
  }

  /** Whether a claim speaks against the answer that it names. */
  static boolean isAgainst(ResolvedClaim claim) {
    return isLeaving(claim) != (claim.claim().modality() == Modality.DENIED);
  }

  /** Whether a claim tells of leaving, and so of one's own loss. */
  static boolean isLeaving(ResolvedClaim claim) {
    return claim.claim().type() == ClaimType.EVENT
        && claim.claim().eventType().filter(EventType.WITHDRAWAL::equals).isPresent();
  }

  private List<Step> chain(ResolvedClaim claim, boolean ownWord) {
    Optional<Grading> own = evidence.view().gradings().findOfClaim(claim.claim().id());
    if (own.isPresent()) {
      return List.of(graded("the claim itself", Weights.credence(own.get().grade()), own.get()));
    }
    List<Step> chain = new ArrayList<>();
    List<String> speakers = claim.claim().saidBy().reversed();
    String printed = evidence.roots().publisherOf(claim);
    boolean first = ownWord;
    for (String speaker : speakers) {
      chain.add(first ? own(speaker) : step(speaker));
      first = false;
    }
    chain.add(first ? own(printed) : step(printed));
    return chain;
  }

  private static Step own(String name) {
    return new Step(name, Weights.OWN_WORD.projected(), "a party about itself");
  }

  private Step step(String name) {
    return steps.computeIfAbsent(name, this::look);
  }

  /** The trust that was last given: an entry of the ledger goes before the theatre's file. */
  private Step look(String name) {
    Optional<Source> source = evidence.roots().parties().findSource(name);
    Optional<Grading> entered = findEntered(name, source);
    if (entered.isPresent()) {
      return graded(name, Weights.trust(entered.get().grade()), entered.get());
    }
    Optional<Grade> grade = source.flatMap(Source::grade);
    return grade
        .map(
            g ->
                new Step(
                    name,
                    Weights.trust(g).projected(),
                    "graded " + g + " by " + source.flatMap(Source::by).orElse("")))
        .orElseGet(() -> new Step(name, Weights.UNGRADED.projected(), "nobody graded it"));
  }

  private Optional<Grading> findEntered(String name, Optional<Source> source) {
    Gradings gradings = evidence.view().gradings();
    return gradings
        .findOfSource(name)
        .or(
            () ->
                source.stream()
                    .flatMap(s -> Stream.concat(Stream.of(s.name()), s.aliases().stream()))
                    .flatMap(n -> gradings.findOfSource(n).stream())
                    .findFirst());
  }

  private static Step graded(String name, Opinion trust, Grading grading) {
    LocalDate day = LocalDate.ofInstant(grading.recorded(), ZoneOffset.UTC);
    String reason = "graded " + grading.grade() + " by " + grading.by() + " on " + day;
    return new Step(name, trust.projected(), reason);
  }
}
