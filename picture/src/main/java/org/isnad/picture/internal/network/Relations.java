package org.isnad.picture.internal.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Finding.Rivalry;
import org.isnad.model.Picture.Relation;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Groups;
import org.isnad.picture.internal.opinions.Memory;
import org.isnad.picture.internal.opinions.Question;

/**
 * How actors stand to one another: support, membership, pledges, alliance, hostility, descent. A
 * relation is a function of its own claims, and of the day only where its newest one becomes stale;
 * so a later day asks again only about those that changed.
 */
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
  private static final Comparator<Relation> BY_NAMES =
      Comparator.comparing((Relation r) -> r.from().name())
          .thenComparing(r -> r.to().name())
          .thenComparing(Relation::type)
          .thenComparing(r -> r.from().id())
          .thenComparing(r -> r.to().id());

  private final Groups<Edge> edges;
  private final List<Relation> relations;

  private record Edge(ClaimType type, String from, String to) {
    static Edge of(ClaimType type, String from, String to) {
      boolean turned = SYMMETRIC.contains(type) && from.compareTo(to) > 0;
      return turned ? new Edge(type, to, from) : new Edge(type, from, to);
    }
  }

  private Relations(Groups<Edge> edges, List<Relation> relations) {
    this.edges = edges;
    this.relations = List.copyOf(relations);
  }

  /** The relations of an evidence. */
  public static Relations draw(Evidence evidence) {
    Groups<Edge> edges = Groups.of(evidence, Relations::edges);
    List<Relation> drawn = edges.draw((edge, claims) -> relation(edge, claims, evidence));
    return new Relations(edges, sorted(drawn, evidence));
  }

  /** The relations of an evidence that was taken on from the one of these. */
  public Relations next(Evidence later) {
    if (!later.voicesHold()) {
      return draw(later);
    }
    Groups<Edge> now = edges.next(later);
    Set<Edge> again = new HashSet<>(now.changed());
    later.grownStale(Memory.RELATIONS).forEach(claim -> again.addAll(edges(claim)));
    List<Relation> asked = new ArrayList<>(again.size());
    for (Edge edge : again) {
      relation(edge, now.under(edge), later).ifPresent(asked::add);
    }
    asked.sort(BY_NAMES);
    return new Relations(now, replaced(relations, asked));
  }

  /** The relations in order of the two names. */
  public List<Relation> list() {
    return relations;
  }

  private static List<Edge> edges(ResolvedClaim claim) {
    ClaimType type = claim.claim().type();
    boolean relates =
        TYPES.contains(type) && claim.subject().isPresent() && claim.object().isPresent();
    return relates && !claim.subject().equals(claim.object())
        ? List.of(Edge.of(type, claim.subject().get(), claim.object().get()))
        : List.of();
  }

  /** A relation; one of no claims, to be taken out, has the status unknown. */
  private static Optional<Relation> relation(
      Edge edge, List<ResolvedClaim> claims, Evidence evidence) {
    Optional<Entity> from = evidence.findEntity(Optional.of(edge.from()));
    Optional<Entity> to = evidence.findEntity(Optional.of(edge.to()));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Question question = new Question(edge.type().word(), evidence, Memory.RELATIONS, Rivalry.NONE);
    for (ResolvedClaim claim : claims) {
      if (!question.add("yes", claim)) {
        break;
      }
    }
    Status status = question.status();
    return Optional.of(new Relation(from.get(), to.get(), edge.type(), status, claims));
  }

  /** By the two names; numbers for the names spare comparing them again and again. */
  private static List<Relation> sorted(List<Relation> relations, Evidence evidence) {
    Map<String, Integer> ranks = evidence.ranksByName();
    List<Ranked> ranked = new ArrayList<>(relations.size());
    for (Relation one : relations) {
      long from = ranks.getOrDefault(one.from().id(), 0);
      long to = ranks.getOrDefault(one.to().id(), 0);
      ranked.add(new Ranked(from << Integer.SIZE | to, one));
    }
    ranked.sort(Comparator.comparingLong(Ranked::names).thenComparing(Ranked::relation, BY_NAMES));
    return ranked.stream().map(Ranked::relation).toList();
  }

  private record Ranked(long names, Relation relation) {}

  /** A sorted list with some of its relations as they are now, and those that are new. */
  private static List<Relation> replaced(List<Relation> sorted, List<Relation> asked) {
    List<Relation> all = new ArrayList<>(sorted.size() + asked.size());
    int copied = 0;
    for (Relation one : asked) {
      int found = Collections.binarySearch(sorted, one, BY_NAMES);
      int at = found < 0 ? -found - 1 : found;
      all.addAll(sorted.subList(copied, at));
      if (!one.claims().isEmpty()) {
        all.add(one);
      }
      copied = found < 0 ? at : at + 1;
    }
    all.addAll(sorted.subList(copied, sorted.size()));
    return all;
  }
}
