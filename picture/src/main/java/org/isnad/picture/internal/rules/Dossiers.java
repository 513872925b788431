package org.isnad.picture.internal.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.ClaimPattern;
import org.isnad.model.picture.Criterion;
import org.isnad.model.picture.Criterion.Dossier;
import org.isnad.model.picture.Criterion.Entry;
import org.isnad.model.picture.Criterion.Testimony;
import org.isnad.picture.internal.opinions.Evidence;

/**
 * Evidence on an actor by the theatre's criteria: for, against, or none.
 *
 * <p>A body's record is often told of its leader, its commanders or its parts. What those do and
 * what is said of their conduct is evidence too, marked as told of them; where they belong is not,
 * for a commander may belong to more than one body.
 */
public final class Dossiers {
  private static final Set<ClaimType> CONDUCT =
      EnumSet.of(
          ClaimType.EVENT,
          ClaimType.ACCUSED_OF,
          ClaimType.LISTED_BY,
          ClaimType.HOSTILE_TO,
          ClaimType.ALLIED_WITH,
          ClaimType.SUPPORTS,
          ClaimType.PLEDGES_TO);

  private static final Set<ClaimType> STANDING = EnumSet.of(ClaimType.LEADS, ClaimType.MEMBER_OF);

  private final Entity actor;
  private final Evidence evidence;

  /** The claims about the actor and about each that stands for it, the actor first. */
  private final Map<String, List<ResolvedClaim>> about = new LinkedHashMap<>();

  private Dossiers(Entity actor, Evidence evidence) {
    this.actor = actor;
    this.evidence = evidence;
    about.put(actor.id(), evidence.claimsOf(actor.id()));
    standing().forEach(id -> about.put(id, conduct(id)));
  }

  public static Dossier of(Entity actor, List<Criterion> criteria, Evidence evidence) {
    Dossiers dossiers = new Dossiers(actor, evidence);
    return new Dossier(
        actor,
        criteria.stream()
            .map(
                c ->
                    new Entry(
                        c,
                        dossiers.testimonies(c.speaksFor()),
                        dossiers.testimonies(c.speaksAgainst())))
            .toList());
  }

  /** Ids of those who are said to lead the actor or to belong to it, by id. */
  private Stream<String> standing() {
    return evidence.claimsOf(actor.id()).stream()
        .filter(c -> STANDING.contains(c.claim().type()))
        .filter(c -> c.object().equals(Optional.of(actor.id())))
        .filter(c -> c.claim().modality() == Modality.ASSERTED)
        .flatMap(c -> c.subject().stream())
        .filter(id -> !id.equals(actor.id()))
        .distinct()
        .sorted();
  }

  /** What somebody did or is said to have done, the claims about the actor itself left out. */
  private List<ResolvedClaim> conduct(String id) {
    return evidence.claimsOf(id).stream()
        .filter(c -> CONDUCT.contains(c.claim().type()))
        .filter(c -> !c.subject().equals(Optional.of(actor.id())))
        .filter(c -> !c.object().equals(Optional.of(actor.id())))
        .toList();
  }

  private List<Testimony> testimonies(List<ClaimPattern> patterns) {
    if (patterns.isEmpty()) {
      return List.of();
    }
    List<Testimony> testimonies = new ArrayList<>();
    about.forEach((id, claims) -> testimonies.addAll(testimonies(id, claims, patterns)));
    return testimonies;
  }

  private List<Testimony> testimonies(
      String id, List<ResolvedClaim> claims, List<ClaimPattern> patterns) {
    Map<String, List<ResolvedClaim>> byVoice = new LinkedHashMap<>();
    Set<ClaimType> types = types(patterns);
    for (ResolvedClaim claim : claims) {
      if (types.contains(claim.claim().type())
          && patterns.stream()
              .anyMatch(p -> p.matches(claim, Optional.of(id), evidence.view()::findEntity))) {
        byVoice.computeIfAbsent(evidence.voiceOf(claim), v -> new ArrayList<>()).add(claim);
      }
    }
    Optional<Entity> of =
        id.equals(actor.id()) ? Optional.empty() : evidence.findEntity(Optional.of(id));
    List<Testimony> testimonies = new ArrayList<>();
    byVoice.forEach(
        (voice, said) ->
            testimonies.add(
                new Testimony(voice, evidence.speaksFor(said.getFirst(), actor.id()), of, said)));
    return testimonies;
  }

  /** What kinds of claim can fit one of the patterns. */
  private static Set<ClaimType> types(List<ClaimPattern> patterns) {
    Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
    for (ClaimPattern pattern : patterns) {
      types.addAll(pattern.types().isEmpty() ? EnumSet.allOf(ClaimType.class) : pattern.types());
    }
    return types;
  }
}
