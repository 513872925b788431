package org.isnad.picture.internal.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Finding.Rivalry;
import org.isnad.model.Picture.Relation;
import org.isnad.model.ResolvedClaim;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Memory;
import org.isnad.picture.internal.opinions.Question;

/** How actors stand to one another: support, membership, pledges, alliance, hostility, descent. */
public final class Relations {
  private static final Set<ClaimType> TYPES =
      EnumSet.of(
          ClaimType.SUPPORTS,
          ClaimType.MEMBER_OF,
          ClaimType.ALLIED_WITH,
          ClaimType.HOSTILE_TO,
          ClaimType.PLEDGES_TO,
          ClaimType.SPLITS_FROM,
          ClaimType.BECOMES);
  private static final Set<ClaimType> SYMMETRIC =
      EnumSet.of(ClaimType.ALLIED_WITH, ClaimType.HOSTILE_TO);

  private Relations() {}

  private record Edge(ClaimType type, String from, String to) {
    static Edge of(ClaimType type, String from, String to) {
      boolean turned = SYMMETRIC.contains(type) && from.compareTo(to) > 0;
      return turned ? new Edge(type, to, from) : new Edge(type, from, to);
    }
  }

  /** The relations in order of the two names. */
  public static List<Relation> draw(Evidence evidence) {
    Map<Edge, List<ResolvedClaim>> edges = new HashMap<>();
    for (ResolvedClaim claim : evidence.claims()) {
      if (TYPES.contains(claim.claim().type()) && claim.subject().isPresent()) {
        claim
            .object()
            .filter(to -> !to.equals(claim.subject().get()))
            .map(to -> Edge.of(claim.claim().type(), claim.subject().get(), to))
            .ifPresent(edge -> edges.computeIfAbsent(edge, e -> new ArrayList<>()).add(claim));
      }
    }
    List<Relation> relations = new ArrayList<>();
    edges.forEach((edge, claims) -> relation(edge, claims, evidence).ifPresent(relations::add));
    relations.sort(
        Comparator.comparing((Relation r) -> r.from().name())
            .thenComparing(r -> r.to().name())
            .thenComparing(Relation::type)
            .thenComparing(r -> r.from().id())
            .thenComparing(r -> r.to().id()));
    return relations;
  }

  private static Optional<Relation> relation(
      Edge edge, List<ResolvedClaim> claims, Evidence evidence) {
    Optional<Entity> from = evidence.findEntity(Optional.of(edge.from()));
    Optional<Entity> to = evidence.findEntity(Optional.of(edge.to()));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Question question = new Question(edge.type().word(), evidence, Memory.RELATIONS, Rivalry.NONE);
    claims.forEach(claim -> question.add("yes", claim));
    return Optional.of(new Relation(from.get(), to.get(), edge.type(), question.status(), claims));
  }
}
