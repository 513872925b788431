package org.isnad.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Those who handed a claim down: the one who finally said it first, the page that printed it last.
 *
 * @param speakers at least one; only the last where the report speaks in its own voice
 * @param printed when the page was published
 */
public record Chain(List<String> speakers, Optional<Edtf> printed) {
  public Chain {
    speakers = List.copyOf(speakers);
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("a claim that nobody said has no chain; name its report");
    }
  }

  /** The chain of a claim in the document that it was read from. */
  public static Chain of(Claim claim, Document document) {
    List<String> speakers = new ArrayList<>(claim.saidBy().reversed());
    document.author().ifPresent(speakers::add);
    document.publisher().ifPresent(speakers::add);
    if (document.author().isEmpty() && document.publisher().isEmpty()) {
      speakers.add(document.title().orElse(document.file()));
    }
    return new Chain(speakers, document.date());
  }

  /** The chain in one line: "aide → Coast Daily, 2020-03-02". */
  @Override
  public String toString() {
    return String.join(" → ", speakers) + printed.map(d -> ", " + d.text()).orElse(", undated");
  }
}
