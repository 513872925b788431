package org.isnad.observatory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.ClaimView;
import org.isnad.model.Source;
import org.isnad.model.picture.Rules;
import org.isnad.picture.Drawing;

/**
 * What was drawn last. A view that was drawn is not drawn again, and a later one is taken on from
 * the latest before it.
 */
final class Drawings {
  /** Two days that are compared, and the week before each of them. */
  private static final int MOST = 4;

  private final PastKnowledge knowledge;

  /** The one asked for last comes last. */
  private final List<Kept> kept = new ArrayList<>(MOST + 1);

  Drawings(PastKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** A drawing and the sources by whose trust it was drawn. */
  private record Kept(Drawing drawing, List<Source> sources) {
    boolean isOf(ClaimView view) {
      return isSame(drawing.view(), view);
    }
  }

  /** All that can be drawn from a view. */
  synchronized Drawing of(ClaimView view) {
    List<Source> sources = knowledge.by(view.knownBy()).sources();
    Kept drawn =
        kept.stream()
            .filter(k -> k.sources().equals(sources) && k.isOf(view))
            .findFirst()
            .orElseGet(() -> new Kept(draw(view, sources), sources));
    kept.remove(drawn);
    kept.add(drawn);
    if (kept.size() > MOST) {
      kept.removeFirst();
    }
    return drawn.drawing();
  }

  /** The theatre's own rules by the moment of a view. */
  Rules rulesOf(ClaimView view) {
    return knowledge.by(view.knownBy()).rules();
  }

  private Drawing draw(ClaimView view, List<Source> sources) {
    Optional<Drawing> before =
        kept.stream()
            .filter(k -> k.sources().equals(sources))
            .map(Kept::drawing)
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
