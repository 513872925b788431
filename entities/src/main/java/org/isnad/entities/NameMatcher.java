package org.isnad.entities;

import java.util.List;
import org.isnad.entities.internal.match.Alignment;
import org.isnad.entities.internal.match.Contradictions;
import org.isnad.entities.internal.match.Features;
import org.isnad.entities.internal.match.Reasons;
import org.isnad.entities.internal.match.Scorer;
import org.isnad.entities.internal.names.NameReader;
import org.isnad.entities.internal.names.ReadName;
import org.isnad.model.Judgement;

/**
 * Compares two names in any script by their letters.
 *
 * <p>The parts of the names are laid side by side, a table of small features with weights gives the
 * score, and a name that is too common or too short to tell anybody apart is never "same".
 */
public final class NameMatcher {
  /** What contradicts keeps the score below that of "same". */
  private static final double HELD_APART = 0.5;

  private NameMatcher() {}

  /** Compares two names of one kind. */
  public static Match match(String left, String right, NameKind kind) {
    return match(NameReader.read(left, kind), NameReader.read(right, kind));
  }

  /** Compares two names that were read before: the way for many comparisons. */
  public static Match match(ReadName left, ReadName right) {
    Alignment alignment = Alignment.of(left, right);
    double[] features = Features.of(left, right, alignment);
    double likeness = Scorer.SHIPPED.score(features, left.kind());
    Judgement.Verdict verdict = Scorer.SHIPPED.verdict(likeness, left, right, features);
    double score = Contradictions.isNone(left, right, features) ? likeness : likeness * HELD_APART;
    List<Match.Part> parts = Reasons.of(left, right, alignment);
    return switch (verdict) {
      case SAME -> new Match.Same(score, parts);
      case UNSURE -> new Match.Unsure(score, parts);
      case DIFFERENT -> new Match.Different(score, parts);
    };
  }

  /** Whether two names are worth a look; without the reasons, for very many comparisons. */
  static boolean isAlike(ReadName left, ReadName right) {
    double[] features = Features.of(left, right, Alignment.of(left, right));
    double score = Scorer.SHIPPED.score(features, left.kind());
    return Scorer.SHIPPED.verdict(score, left, right, features) != Judgement.Verdict.DIFFERENT;
  }
}
