package org.isnad.server.internal.draw;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.EventType;
import org.isnad.model.ResolvedClaim;

/**
 * The colours of those who hold places, the same on every page and every day: given in the order of
 * how often all claims of the ledger say that somebody holds or took a place.
 *
 * <p>The first seven are the set of Okabe and Ito (2008) without black, which stays the ink's; then
 * six of Tol's muted set (2021). Both can be told apart with every common colour blindness. Whoever
 * comes later is grey and told by name.
 */
public final class Colours {
  private static final List<String> PALETTE =
      List.of(
          "#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7", "#f0e442", "#332288",
          "#882255", "#117733", "#ddcc77", "#aa4499", "#44aa99");
  private static final String REST = "#8a8578";

  /** Everybody is grey. */
  public static final Colours NONE = new Colours(Map.of());

  private final Map<String, String> byEntity;

  private Colours(Map<String, String> byEntity) {
    this.byEntity = byEntity;
  }

  /** The colours by all claims that are known. */
  public static Colours of(List<ResolvedClaim> claims) {
    Map<String, Integer> counts = new TreeMap<>();
    claims.stream()
        .filter(c -> isHolding(c.claim()))
        .forEach(c -> c.subject().ifPresent(id -> counts.merge(id, 1, Integer::sum)));
    List<String> order =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    Map<String, String> colours = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(order.size(), PALETTE.size()); i++) {
      colours.put(order.get(i), PALETTE.get(i));
    }
    return new Colours(colours);
  }

  private static boolean isHolding(Claim claim) {
    return claim.type() == ClaimType.CONTROLS
        || claim.eventType().filter(e -> e == EventType.TERRITORY_TAKEN).isPresent();
  }

  /** The colour that an entity has for itself, as {@code #rrggbb}. */
  public Optional<String> find(String entity) {
    return Optional.ofNullable(byEntity.get(entity));
  }

  /** The colour of an entity, as {@code #rrggbb}. */
  public String of(String entity) {
    return byEntity.getOrDefault(entity, REST);
  }
}
