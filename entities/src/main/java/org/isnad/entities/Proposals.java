package org.isnad.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entities.internal.names.NameReader;
import org.isnad.model.Entity;
import org.isnad.model.Evidence;

/** Finds pairs of entities that may be one and that nobody has judged yet. */
public final class Proposals {
  private static final double WORD_OF_A_SOURCE = 0.95;
  private static final double SURROUNDINGS = 0.05;
  private static final double HELD_BACK = 0.25;
  private static final double DESCRIBED = 0.5;

  private final Set<String> registered;
  private final EvidenceBook book;
  private final IdentityLog log;

  /** Proposals on these grounds. */
  public Proposals(Register register, EvidenceBook book, IdentityLog log) {
    this.registered = register.ids();
    this.book = book;
    this.log = log;
  }

  /**
   * The proposals on some entities, the strongest and most consequential first. Two entries of the
   * register are two, so one of them is held against what is not in it alone.
   */
  public List<Proposal> list(List<Entity> entities) {
    NameIndex all = new NameIndex();
    NameIndex unregistered = new NameIndex();
    Map<String, Entity> byId = new HashMap<>();
    for (Entity entity : entities) {
      if (log.canonical(entity.id()).equals(entity.id())) {
        byId.put(entity.id(), entity);
        all.add(entity);
        if (!registered.contains(entity.id())) {
          unregistered.add(entity);
        }
      }
    }
    Set<Set<String>> seen = new HashSet<>();
    List<Proposal> proposals = new ArrayList<>();
    for (Entity entity : byId.values()) {
      NameIndex index = registered.contains(entity.id()) ? unregistered : all;
      for (String other : others(entity, index)) {
        Entity found = byId.get(other);
        if (found != null && !other.equals(entity.id()) && seen.add(Set.of(entity.id(), other))) {
          findProposal(entity, found).ifPresent(proposals::add);
        }
      }
    }
    proposals.sort(
        Comparator.comparingDouble((Proposal p) -> -p.weight())
            .thenComparing(p -> p.left().id())
            .thenComparing(p -> p.right().id()));
    return proposals;
  }

  private Set<String> others(Entity entity, NameIndex index) {
    Set<String> others = new HashSet<>(book.namedWith(entity.id()));
    NameKind kind = NameKind.of(entity.kind());
    index.list(entity.name(), kind).forEach(hit -> others.add(hit.entity().id()));
    for (String alias : entity.aliases()) {
      index.list(alias, kind).forEach(hit -> others.add(hit.entity().id()));
    }
    return others;
  }

  private Optional<Proposal> findProposal(Entity one, Entity other) {
    boolean isJudged =
        log.findJudged(one.id(), other.id()).isPresent()
            || log.findDifference(one.id(), other.id()).isPresent();
    boolean inRegister = registered.contains(one.id()) && registered.contains(other.id());
    if (isJudged || inRegister) {
      return Optional.empty();
    }
    Entity left = goesFirst(one, other) ? one : other;
    Entity right = left == one ? other : one;
    List<Evidence> evidence = book.between(left.id(), right.id());
    Match names = likest(left, right);
    double strength = strength(names, evidence);
    return isUnlike(names) && !isSaid(evidence)
        ? Optional.empty()
        : Optional.of(
            new Proposal(left, right, names, evidence, strength, book.claimsOn(right.id())));
  }

  private boolean goesFirst(Entity one, Entity other) {
    boolean known = registered.contains(one.id());
    if (known != registered.contains(other.id())) {
      return known;
    }
    int claims = Integer.compare(book.claimsOn(one.id()), book.claimsOn(other.id()));
    return claims > 0 || (claims == 0 && one.id().compareTo(other.id()) < 0);
  }

  /** The likest two of the names of two entities. */
  public static Match likest(Entity left, Entity right) {
    NameKind kind = NameKind.of(left.kind());
    Match best = NameMatcher.match(left.name(), right.name(), kind);
    for (String ours : names(left)) {
      for (String theirs : names(right)) {
        Match match = NameMatcher.match(NameReader.read(ours, kind), NameReader.read(theirs, kind));
        best = isBetter(match, best) ? match : best;
      }
    }
    return best;
  }

  /** A verdict of "same" tells more than any score, and what is unlike tells least. */
  private static boolean isBetter(Match match, Match other) {
    int rank = Integer.compare(rank(match), rank(other));
    return rank > 0 || (rank == 0 && match.score() > other.score());
  }

  private static int rank(Match match) {
    return match instanceof Match.Same ? 2 : isUnlike(match) ? 0 : 1;
  }

  /** Likeness alone proposes nothing where each name has a telling word of its own. */
  private static boolean isUnlike(Match names) {
    return names instanceof Match.Different
        || names.parts().stream()
            .anyMatch(
                part ->
                    part.sign() == Match.Sign.AGAINST
                        && !(NameReader.isKindOnly(part.left())
                            && NameReader.isKindOnly(part.right())));
  }

  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>(List.of(entity.name()));
    names.addAll(entity.aliases());
    return names;
  }

  private static boolean isSaid(List<Evidence> evidence) {
    return evidence.stream().anyMatch(e -> e.speaksFor() && isWord(e.kind()));
  }

  /** Whether evidence of this kind makes two names one by itself. */
  static boolean isWord(Evidence.Kind kind) {
    return switch (kind) {
      case ALSO_KNOWN_AS, ACRONYM, IDENTIFIER, REGISTER, PERSON -> true;
      case LIKENESS, HOSTILITY, TWO_LEADERS, TOLD_APART, RELATION, SURROUNDINGS -> false;
    };
  }

  private static double strength(Match names, List<Evidence> evidence) {
    double letters = isDescribed(names) ? names.score() * DESCRIBED : names.score();
    double strength = isSaid(evidence) ? Math.max(letters, WORD_OF_A_SOURCE) : letters;
    long around = evidence.stream().filter(e -> e.kind() == Evidence.Kind.SURROUNDINGS).count();
    double raised = Math.min(1, strength + SURROUNDINGS * around);
    return evidence.stream().anyMatch(e -> !e.speaksFor()) ? raised * HELD_BACK : raised;
  }

  /**
   * "Splinter of the Dawn Brigade": a word in small letters that only one of them has describes.
   */
  private static boolean isDescribed(Match names) {
    return names.parts().stream()
        .filter(part -> part.sign() == Match.Sign.ALONE)
        .map(part -> part.left() + part.right())
        .anyMatch(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)));
  }
}
