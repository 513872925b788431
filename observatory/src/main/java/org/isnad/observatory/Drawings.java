package org.isnad.observatory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.ClaimView;
import org.isnad.model.Source;
import org.isnad.picture.Drawing;

/**
 * What was drawn last. A view that was drawn is not drawn again, and a later one is taken on from
 * the latest before it.
 */
final class Drawings {
  /** Two days that are compared, and the week before each of them. */
  private static final int MOST = 4;

  private final List<Source> sources;

  /** The one asked for last comes last. */
  private final List<Drawing> kept = new ArrayList<>(MOST + 1);

  Drawings(List<Source> sources) {
    this.sources = sources;
  }

  /** All that can be drawn from a view. */
  synchronized Drawing of(ClaimView view) {
    Drawing drawn =
        kept.stream().filter(d -> isSame(d.view(), view)).findFirst().orElseGet(() -> draw(view));
    kept.remove(drawn);
    kept.add(drawn);
    if (kept.size() > MOST) {
      kept.removeFirst();
    }
    return drawn;
  }

  private Drawing draw(ClaimView view) {
    Optional<Drawing> before =
        kept.stream()
            .filter(d -> !d.view().trueOn().isAfter(view.trueOn()))
            .max(Comparator.comparing(d -> d.view().trueOn()));
    return before.map(d -> d.next(view)).orElseGet(() -> Drawing.of(view, sources));
  }

  /** Whether two views hold the same; the moments at which it was known may differ. */
  private static boolean isSame(ClaimView one, ClaimView other) {
    return one.trueOn().equals(other.trueOn())
        && one.claims().equals(other.claims())
        && one.gradings().equals(other.gradings())
        && one.documents().equals(other.documents())
        && one.entities().equals(other.entities());
  }
}
