package org.isnad.picture;

import java.util.List;
import org.isnad.model.ClaimView;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Reckoning;
import org.isnad.model.Source;

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
    return Drawing.of(view, sources).picture();
  }

  /** How the opinions of a finding of this view came about, answer by answer. */
  public static List<Reckoning> why(Finding finding, ClaimView view, List<Source> sources) {
    return Drawing.of(view, sources).why(finding);
  }
}
