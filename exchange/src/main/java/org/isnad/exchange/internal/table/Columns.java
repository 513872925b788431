package org.isnad.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.isnad.model.Claim;
import org.isnad.model.ResolvedClaim;

/**
 * The columns of a table of events and what a claim's parts tell of each.
 *
 * <p>What a cell says beyond that, a claim keeps in its detail under {@code dataset.column}: so a
 * row that came in goes out as it was, and a claim read from a text goes out with what is known of
 * it.
 *
 * @param prefix of the keys of the detail, such as {@code ged}
 * @param told what a claim's own parts tell of a column, by column, in the order of the table
 * @param more what the entities of its view tell besides, such as positions
 */
public record Columns(String prefix, SequencedMap<String, Told> told, Map<String, Known> more) {

  /** What the parts of a claim tell of a column. */
  @FunctionalInterface
  public interface Told {
    String of(Claim claim);
  }

  /** What a claim and the entities of its view tell of a column. */
  @FunctionalInterface
  public interface Known {
    Optional<String> of(ResolvedClaim claim, org.isnad.model.ClaimView view);
  }

  /** Puts every cell into the draft's detail that its parts do not tell. */
  public void keep(Row row, ClaimDraft draft) {
    Claim bare = draft.bare();
    row.values()
        .forEach(
            (column, value) -> {
              Told own = told.get(column);
              if (!value.equals(own == null ? "" : own.of(bare))) {
                draft.detail(prefix + "." + column, value);
              }
            });
  }

  /** Whether a claim was a row of this table. */
  public boolean isOwn(Claim claim) {
    return claim.rule().startsWith(prefix + "-");
  }

  /** The cells of a claim in the order of the table. */
  public List<String> cells(ResolvedClaim claim, org.isnad.model.ClaimView view) {
    List<String> cells = new ArrayList<>();
    boolean isOwn = isOwn(claim.claim());
    told.forEach((column, own) -> cells.add(cell(column, own, claim, view, isOwn)));
    return cells;
  }

  private String cell(
      String column, Told own, ResolvedClaim claim, org.isnad.model.ClaimView view, boolean isOwn) {
    Optional<String> kept = claim.claim().findDetail(prefix + "." + column);
    if (kept.isPresent()) {
      return kept.get();
    }
    String parts = own.of(claim.claim());
    Known known = more.get(column);
    return isOwn || known == null ? parts : known.of(claim, view).orElse(parts);
  }
}
