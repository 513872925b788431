package org.isnad.evaluation.scoring;

import java.util.List;
import java.util.Optional;

/** What a score of some documents says, in words or as JSON. */
public final class ScoreReport {
  private final List<ScoredDocument> documents;

  public ScoreReport(List<ScoredDocument> documents) {
    this.documents = List.copyOf(documents);
  }

  /** The table per type. */
  public String table() {
    return Scores.of(documents).table();
  }

  /** The scores over all types as one JSON object. */
  public String json() {
    return Scores.of(documents).json();
  }

  /** The list of one kind, of one type of claim or of all. */
  public String list(Show show, Optional<String> type) {
    Listing listing = new Listing(documents, type);
    return switch (show) {
      case MISSES -> listing.misses();
      case EXTRAS -> listing.extras();
      case RULES -> listing.rules();
    };
  }

  /** Which list to show. */
  public enum Show {
    MISSES,
    EXTRAS,
    RULES
  }
}
