package org.isnad.picture.internal.opinions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.ClaimType;
import org.isnad.model.ResolvedClaim;

/**
 * The claims of an evidence under keys, such as the actors or places they are about, each list the
 * newest first. A later evidence changes only the lists of its new claims.
 *
 * @param <K> what a claim stands under
 */
public final class Groups<K> {
  private static final int OVERLAY = 8;

  private final Function<ResolvedClaim, List<K>> keysOf;
  private final Map<K, List<ResolvedClaim>> base;

  /** Lists that go before those of the base; empty ones hide them. */
  private final Map<K, List<ResolvedClaim>> newer;

  private final Set<K> changed;

  private Groups(
      Function<ResolvedClaim, List<K>> keysOf,
      Map<K, List<ResolvedClaim>> base,
      Map<K, List<ResolvedClaim>> newer,
      Set<K> changed) {
    this.keysOf = keysOf;
    this.base = base;
    this.newer = newer;
    this.changed = changed;
  }

  /**
   * Groups all claims of an evidence.
   *
   * @param keysOf the keys of a claim, each once; they must follow from the claim alone
   */
  public static <K> Groups<K> of(Evidence evidence, Function<ResolvedClaim, List<K>> keysOf) {
    return of(evidence.claims(), keysOf);
  }

  private static <K> Groups<K> of(
      List<ResolvedClaim> claims, Function<ResolvedClaim, List<K>> keysOf) {
    Map<K, List<ResolvedClaim>> lists = new HashMap<>();
    for (ResolvedClaim claim : claims) {
      for (K key : keysOf.apply(claim)) {
        lists.computeIfAbsent(key, k -> new ArrayList<>(4)).add(claim);
      }
    }
    lists.replaceAll((key, list) -> Collections.unmodifiableList(list));
    return new Groups<>(keysOf, lists, Map.of(), lists.keySet());
  }

  /** The claims of one type under what they are about or what they tell of. */
  public static Groups<String> of(
      Evidence evidence, ClaimType type, Function<ResolvedClaim, Optional<String>> keyOf) {
    Function<ResolvedClaim, List<String>> keysOf =
        claim ->
            claim.claim().type() == type
                ? keyOf.apply(claim).map(List::of).orElseGet(List::of)
                : List.of();
    return of(evidence.claims(type), keysOf);
  }

  /** The groups of an evidence that was taken on from the one of these groups. */
  public Groups<K> next(Evidence later) {
    Optional<Timeline.Step> step = later.step();
    return step.map(this::next).orElseGet(() -> of(later, keysOf));
  }

  private Groups<K> next(Timeline.Step step) {
    Map<K, List<ResolvedClaim>> added = new HashMap<>();
    for (ResolvedClaim claim : step.added()) {
      for (K key : keysOf.apply(claim)) {
        added.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    Set<K> touched = new HashSet<>(added.keySet());
    for (ResolvedClaim claim : step.gone()) {
      touched.addAll(keysOf.apply(claim));
    }
    Map<K, List<ResolvedClaim>> over = new HashMap<>(newer);
    for (K key : touched) {
      over.put(
          key,
          Timeline.merge(
              under(key), added.getOrDefault(key, List.of()), step.removed(), step.order()));
    }
    return over.size() * OVERLAY < base.size()
        ? new Groups<>(keysOf, base, over, touched)
        : new Groups<>(keysOf, laidOver(base, over), Map.of(), touched);
  }

  private static <K> Map<K, List<ResolvedClaim>> laidOver(
      Map<K, List<ResolvedClaim>> base, Map<K, List<ResolvedClaim>> newer) {
    Map<K, List<ResolvedClaim>> all = new HashMap<>(base);
    all.putAll(newer);
    all.values().removeIf(List::isEmpty);
    return all;
  }

  /** The claims under a key, the newest first. */
  public List<ResolvedClaim> under(K key) {
    List<ResolvedClaim> found = newer.get(key);
    return found == null ? base.getOrDefault(key, List.of()) : found;
  }

  /**
   * What each key with its claims amounts to, in no order. The machine's cores share the work, so
   * that one must not wait for another.
   */
  public <R> List<R> draw(BiFunction<K, List<ResolvedClaim>, Optional<R>> drawing) {
    List<Map.Entry<K, List<ResolvedClaim>>> all = new ArrayList<>(base.size() + newer.size());
    forEach((key, list) -> all.add(Map.entry(key, list)));
    return all.parallelStream()
        .flatMap(entry -> drawing.apply(entry.getKey(), entry.getValue()).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Each key with its claims. */
  public void forEach(BiConsumer<K, List<ResolvedClaim>> action) {
    base.forEach(
        (key, list) -> {
          if (!newer.containsKey(key)) {
            action.accept(key, list);
          }
        });
    newer.forEach(
        (key, list) -> {
          if (!list.isEmpty()) {
            action.accept(key, list);
          }
        });
  }

  /** The keys whose claims are not what they were before; all where there was no before. */
  public Set<K> changed() {
    return Collections.unmodifiableSet(changed);
  }
}
