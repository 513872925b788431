package org.isnad.observatory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.entities.TheatreFiles;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerView;

/**
 * What a theatre's lists said by a moment: before the program started, as the ledger had recorded
 * them by then, so that a name, a grade or a rule that came later changes nothing of what was known
 * before. From then on they are the files themselves.
 */
final class PastKnowledge {
  private static final List<String> LISTS =
      List.of(
          "actors.yaml",
          "places.yaml",
          "sources.yaml",
          "indicators.yaml",
          "scenarios.yaml",
          "criteria.yaml");

  private final Theatre theatre;
  private final Ledger ledger;
  private final Instant started;
  private final Map<Map<String, String>, Knowledge> read = new HashMap<>();

  PastKnowledge(Theatre theatre, Ledger ledger, Instant started) {
    this.theatre = theatre;
    this.ledger = ledger;
    this.started = started;
  }

  /**
   * The lists by a moment; the same object for the same lists. Where the ledger had recorded none
   * by then, today's.
   */
  synchronized Knowledge by(Instant moment) {
    if (!moment.isBefore(started)) {
      return theatre.knowledge();
    }
    Map<String, String> texts = recorded(moment);
    return texts.isEmpty()
        ? theatre.knowledge()
        : read.computeIfAbsent(texts, t -> knowledge(t, moment));
  }

  private Map<String, String> recorded(Instant moment) {
    LedgerView seen = ledger.look(LocalDate.MAX, moment, List.of());
    Map<String, String> texts = new HashMap<>();
    LISTS.forEach(name -> seen.findSetting(name).ifPresent(text -> texts.put(name, text)));
    return texts;
  }

  /** What has not changed since is not held twice. */
  private Knowledge knowledge(Map<String, String> texts, Instant moment) {
    Knowledge then =
        TheatreFolder.knowledge(TheatreFiles.recorded(texts, "(as recorded by " + moment + ")"));
    return then.equals(theatre.knowledge()) ? theatre.knowledge() : then;
  }
}
