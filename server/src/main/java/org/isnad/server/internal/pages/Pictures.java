package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Document;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.draw.Sheet;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.MapShow.Key;
import org.isnad.server.internal.words.Words;

/** Pictures as files of their own, each with its day, its legend and its sources. */
final class Pictures {
  private static final int MOST_PUBLISHERS = 12;

  private Pictures() {}

  /**
   * A picture to be saved.
   *
   * @param template draws it from the value {@code picture}
   * @param title what it shows, with its day
   * @param keys the colours used in it
   * @param legend its forms in words, and other notes
   * @param reports what it was drawn from, one for each claim
   */
  record Saved(
      String template,
      Object picture,
      int width,
      int height,
      String title,
      List<Key> keys,
      List<String> legend,
      Stream<Document> reports) {}

  static Response file(Saved saved, Visit visit) {
    Words words = visit.words();
    List<String> notes = new ArrayList<>(saved.legend());
    notes.add(words.of("picture.sources", publishers(saved.reports(), visit)));
    notes.add(words.of("picture.made", visit.observatory().theatre().name(), visit.times()));
    Map<String, Object> values =
        Map.of(
            "sheet",
            Sheet.around(saved.width(), saved.height(), saved.title(), saved.keys(), notes, words),
            "picture",
            saved.picture(),
            "words",
            words);
    return visit
        .fill(saved.template(), values)
        .with("Content-Type", "image/svg+xml; charset=utf-8");
  }

  /** The reports of claims, one for each. */
  static Stream<Document> reports(Stream<ResolvedClaim> claims, Visit visit) {
    return claims.distinct().map(visit.situation().view()::documentOf);
  }

  /** Who published what the claims were read from, those with most claims first. */
  private static String publishers(Stream<Document> reports, Visit visit) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    reports.forEach(report -> counts.merge(report.voice(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return visit.words().of("picture.no-sources");
    }
    String named =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST_PUBLISHERS)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining("; "));
    int more = counts.size() - MOST_PUBLISHERS;
    return more > 0 ? visit.words().of("picture.more-sources", named, more) : named;
  }
}
