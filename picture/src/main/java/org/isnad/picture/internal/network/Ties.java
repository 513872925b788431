package org.isnad.picture.internal.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.EventType;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Rivalry;
import org.isnad.model.Modality;
import org.isnad.model.Opinion;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;
import org.isnad.model.picture.Tie;
import org.isnad.model.picture.Tie.Kind;
import org.isnad.model.picture.Tie.Span;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Memory;
import org.isnad.picture.internal.opinions.Question;

/** The ties between actors: signed, dated, weighted by the opinion on each. */
public final class Ties {
  private static final Pattern NOMINAL =
      Pattern.compile(
          "\\b(nominal(ly)?|in name only|on paper|notional(ly)?|ostensibly|supposedly)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<EventType> BLOWS =
      Set.of(
          EventType.BATTLE,
          EventType.AIR_STRIKE,
          EventType.BOMBING,
          EventType.SHELLING,
          EventType.KILLING,
          EventType.TERRITORY_TAKEN,
          EventType.STATEMENT_OF_WAR);

  private Ties() {}

  private record Edge(Kind kind, String from, String to) {
    static Edge of(Kind kind, String from, String to) {
      boolean even = kind == Kind.ALLIANCE || kind == Kind.RIVALRY || kind == Kind.FIGHTING;
      return even && from.compareTo(to) > 0 ? new Edge(kind, to, from) : new Edge(kind, from, to);
    }
  }

  /** All ties, those that are only denied left out, by the two names. */
  public static List<Tie> draw(Evidence evidence) {
    Map<Edge, List<ResolvedClaim>> edges = new HashMap<>();
    for (ResolvedClaim claim : evidence.claims()) {
      findEdge(claim, evidence)
          .filter(e -> !e.from().equals(e.to()))
          .ifPresent(e -> edges.computeIfAbsent(e, i -> new ArrayList<>()).add(claim));
    }
    List<Tie> ties =
        edges.entrySet().parallelStream()
            .flatMap(e -> tie(e.getKey(), e.getValue(), evidence).stream())
            .collect(Collectors.toCollection(ArrayList::new));
    ties.sort(
        Comparator.comparing((Tie t) -> t.from().name())
            .thenComparing(t -> t.to().name())
            .thenComparing(Tie::kind)
            .thenComparing(t -> t.from().id())
            .thenComparing(t -> t.to().id()));
    return ties;
  }

  private static Optional<Edge> findEdge(ResolvedClaim resolved, Evidence evidence) {
    Claim claim = resolved.claim();
    Optional<Kind> kind =
        switch (claim.type()) {
          case ALLIED_WITH -> Optional.of(Kind.ALLIANCE);
          case LEADS -> Optional.of(Kind.COMMAND);
          case MEMBER_OF -> Optional.of(Kind.MEMBERSHIP);
          case PLEDGES_TO -> Optional.of(Kind.PLEDGE);
          case SUPPORTS -> Optional.of(Kind.SUPPORT);
          case HOSTILE_TO -> Optional.of(Kind.RIVALRY);
          case SPLITS_FROM -> Optional.of(Kind.SPLIT);
          case BECOMES -> Optional.of(Kind.SUCCESSION);
          case EVENT -> claim.eventType().filter(BLOWS::contains).map(e -> Kind.FIGHTING);
          case ACCUSED_OF -> Optional.of(Kind.ACCUSATION);
          case NAME, CLASS, STRENGTH, OPERATES_IN, CONTROLS, LISTED_BY -> Optional.empty();
        };
    if (kind.equals(Optional.of(Kind.ACCUSATION))) {
      return accuser(resolved, evidence)
          .flatMap(a -> resolved.subject().map(s -> Edge.of(Kind.ACCUSATION, a, s)));
    }
    return kind.flatMap(
        k -> resolved.subject().flatMap(s -> resolved.object().map(o -> Edge.of(k, s, o))));
  }

  /** Who accuses: the one the report quotes, where that is an actor. */
  private static Optional<String> accuser(ResolvedClaim claim, Evidence evidence) {
    List<String> saidBy = claim.claim().saidBy();
    return saidBy.isEmpty() ? Optional.empty() : evidence.findPartyOf(saidBy.getLast());
  }

  private static Optional<Tie> tie(Edge edge, List<ResolvedClaim> claims, Evidence evidence) {
    Optional<Entity> from = evidence.findEntity(Optional.of(edge.from())).filter(Ties::acts);
    Optional<Entity> to = evidence.findEntity(Optional.of(edge.to())).filter(Ties::acts);
    Finding finding = finding(edge.kind(), claims, evidence);
    if (from.isEmpty() || to.isEmpty() || isNoTie(finding)) {
      return Optional.empty();
    }
    Opinion opinion = finding.answers().getFirst().opinion();
    return Optional.of(
        new Tie(
            from.get(),
            to.get(),
            edge.kind(),
            finding.status(),
            opinion,
            span(claims, evidence),
            marks(claims),
            claims));
  }

  /** Whether there is a tie of a kind, by claims of it. */
  static Finding finding(Kind kind, List<ResolvedClaim> newestFirst, Evidence evidence) {
    Question question = new Question(kind.word(), evidence, Memory.RELATIONS, Rivalry.NONE);
    newestFirst.forEach(c -> question.add("yes", c));
    return question.answer();
  }

  private static boolean isNoTie(Finding finding) {
    return finding.status() == Status.DENIED || finding.status() == Status.UNKNOWN;
  }

  private static boolean acts(Entity entity) {
    return !entity.isPlace();
  }

  private static Span span(List<ResolvedClaim> newestFirst, Evidence evidence) {
    return new Span(evidence.dayOf(newestFirst.getLast()), evidence.dayOf(newestFirst.getFirst()));
  }

  /** "nominal" only where every claim that bears it out says so. */
  private static Set<String> marks(List<ResolvedClaim> claims) {
    Set<String> marks = new HashSet<>();
    List<Claim> told =
        claims.stream()
            .map(ResolvedClaim::claim)
            .filter(c -> c.modality() != Modality.DENIED && c.modality() != Modality.EXPECTED)
            .toList();
    if (!told.isEmpty() && told.stream().allMatch(Ties::isNominal)) {
      marks.add("nominal");
    }
    for (Claim claim : told) {
      claim.findDetail("means").filter(m -> !m.equals("other")).ifPresent(marks::add);
    }
    told.stream()
        .flatMap(c -> c.findDetail("accepted").stream())
        .findFirst()
        .ifPresent(a -> marks.add(a.equals("true") ? "accepted" : "refused"));
    return marks;
  }

  /** Whether the claim's words make the tie one in name only. */
  public static boolean isNominal(Claim claim) {
    return claim.findDetail("nominal").filter("true"::equals).isPresent()
        || claim.type() != ClaimType.EVENT && NOMINAL.matcher(claim.selector().exact()).find();
  }
}
