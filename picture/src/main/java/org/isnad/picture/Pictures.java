package org.isnad.picture;

import org.isnad.model.ClaimView;
import org.isnad.model.Picture;
import org.isnad.picture.internal.Evidence;
import org.isnad.picture.internal.OrderOfBattle;
import org.isnad.picture.internal.Relations;
import org.isnad.picture.internal.Territory;
import org.isnad.picture.internal.Week;

/** Draws pictures from views of the ledger. */
public final class Pictures {
  private Pictures() {}

  /** The picture of the day the view is true on; the same view gives the same picture. */
  public static Picture draw(ClaimView view) {
    Evidence evidence = new Evidence(view);
    return new Picture(
        view.trueOn(),
        OrderOfBattle.draw(evidence),
        Territory.draw(evidence),
        Relations.draw(evidence),
        Week.draw(evidence));
  }
}
