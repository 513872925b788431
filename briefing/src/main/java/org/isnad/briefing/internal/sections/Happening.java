package org.isnad.briefing.internal.sections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.EventType;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;

/**
 * One thing, told by one claim or more.
 *
 * @param claims those that tell it, the one that tells most first
 * @param voices independent voices behind them
 */
record Happening(List<ResolvedClaim> claims, Set<String> voices) {
  Happening {
    claims = List.copyOf(claims);
    voices = Set.copyOf(voices);
  }

  ResolvedClaim first() {
    return claims.getFirst();
  }

  Claim claim() {
    return first().claim();
  }

  ClaimType type() {
    return claim().type();
  }

  Optional<EventType> event() {
    return claim().eventType();
  }

  Modality modality() {
    return claim().modality();
  }

  LocalDate day() {
    return Span.dayOf(first());
  }

  Optional<String> subject() {
    return subject(first());
  }

  Optional<String> object() {
    return object(first());
  }

  Optional<String> place() {
    return place(first());
  }

  /** Whoever it is about, by id or name. */
  Set<String> parties() {
    return Stream.of(subject(), object()).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  static Optional<String> subject(ResolvedClaim claim) {
    return claim.subject().or(() -> claim.claim().subject().map(Mention::name));
  }

  static Optional<String> object(ResolvedClaim claim) {
    return claim.object().or(() -> claim.claim().object().map(Mention::name));
  }

  static Optional<String> place(ResolvedClaim claim) {
    return claim.place().or(claim.claim()::place);
  }
}
