package org.isnad.exchange.internal.graphs;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.ResolvedClaim;

/**
 * The network that claims make: who stands how to whom, from when to when, on whose word. It grows
 * with the pairs of actors and not with the claims.
 */
final class Ties {
  private static final Set<ClaimType> TYPES =
      EnumSet.of(
          ClaimType.LEADS,
          ClaimType.MEMBER_OF,
          ClaimType.ALLIED_WITH,
          ClaimType.HOSTILE_TO,
          ClaimType.PLEDGES_TO,
          ClaimType.SPLITS_FROM,
          ClaimType.BECOMES,
          ClaimType.SUPPORTS,
          ClaimType.ACCUSED_OF);

  private final SortedMap<String, Entity> actors = new TreeMap<>();
  private final SortedMap<Key, Tie> ties = new TreeMap<>();

  /** What tells one tie from another. */
  record Key(String from, String to, ClaimType type) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byFrom = from.compareTo(other.from);
      int byTo = byFrom != 0 ? byFrom : to.compareTo(other.to);
      return byTo != 0 ? byTo : type.compareTo(other.type);
    }
  }

  /** What was said of a tie. */
  static final class Tie {
    private final Set<String> voices = new TreeSet<>();
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private int claims;
    private int denied;
    private int expected;

    private void add(Claim claim, String voice) {
      switch (claim.modality()) {
        case DENIED -> denied++;
        case EXPECTED -> expected++;
        case ASSERTED, CLAIMED -> {
          claims++;
          voices.add(voice);
          Optional<LocalDate> from = claim.when().flatMap(Edtf::earliest);
          Optional<LocalDate> to = claim.when().flatMap(Edtf::latest);
          first =
              first.isEmpty() || from.isPresent() && from.get().isBefore(first.get())
                  ? from.or(() -> first)
                  : first;
          last =
              last.isEmpty() || to.isPresent() && to.get().isAfter(last.get())
                  ? to.or(() -> last)
                  : last;
        }
      }
    }

    String first() {
      return first.map(LocalDate::toString).orElse("");
    }

    String last() {
      return last.map(LocalDate::toString).orElse("");
    }

    String voices() {
      return String.join("; ", voices);
    }

    int weight() {
      return voices.size();
    }

    int claims() {
      return claims;
    }

    int denied() {
      return denied;
    }

    int expected() {
      return expected;
    }
  }

  /** Adds a claim; tells whether it is a tie of two known actors. */
  boolean add(ResolvedClaim resolved, ClaimView page) {
    Claim claim = resolved.claim();
    Optional<Entity> from = resolved.subject().flatMap(page::findEntity).filter(Ties::isActor);
    Optional<Entity> to = resolved.object().flatMap(page::findEntity).filter(Ties::isActor);
    if (!TYPES.contains(claim.type()) || from.isEmpty() || to.isEmpty()) {
      return false;
    }
    actors.put(from.get().id(), from.get());
    actors.put(to.get().id(), to.get());
    ties.computeIfAbsent(new Key(from.get().id(), to.get().id(), claim.type()), k -> new Tie())
        .add(claim, page.documentOf(resolved).voice());
    return true;
  }

  private static boolean isActor(Entity entity) {
    return entity.kind() != EntityClass.PLACE;
  }

  SortedMap<String, Entity> actors() {
    return actors;
  }

  SortedMap<Key, Tie> ties() {
    return ties;
  }
}
