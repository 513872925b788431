package org.isnad.picture;

import java.util.List;
import org.isnad.model.ClaimView;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Reckoning;
import org.isnad.model.Source;
import org.isnad.picture.internal.battle.OrderOfBattle;
import org.isnad.picture.internal.battle.Week;
import org.isnad.picture.internal.network.Relations;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Reckoner;
import org.isnad.picture.internal.territory.Territory;

/** Draws pictures from views of the ledger. */
public final class Pictures {
  private Pictures() {}

  /** The picture of the day the view is true on, with no source graded. */
  public static Picture draw(ClaimView view) {
    return draw(view, List.of());
  }

  /**
   * The picture of the day the view is true on; the same view and sources give the same picture.
   *
   * @param sources those whose trust is graded
   */
  public static Picture draw(ClaimView view, List<Source> sources) {
    Evidence evidence = new Evidence(view, sources);
    return new Picture(
        view.trueOn(),
        OrderOfBattle.draw(evidence),
        Territory.draw(evidence),
        Relations.draw(evidence),
        Week.draw(evidence));
  }

  /** How the opinions of a finding of this view came about, answer by answer. */
  public static List<Reckoning> why(Finding finding, ClaimView view, List<Source> sources) {
    return Reckoner.again(finding, new Evidence(view, sources));
  }
}
