package org.isnad.server.internal.show;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.server.internal.words.Words;

/**
 * The two times a page is asked for.
 *
 * @param trueOn the day it speaks of
 * @param knownBy the last day of recording that counts; all that is known where it is empty
 * @param firstDay the day that is shown where none is asked for
 * @param today the day it is
 */
public record AsOf(
    LocalDate trueOn, Optional<LocalDate> knownBy, LocalDate firstDay, LocalDate today) {
  /** The last moment of recording that counts. */
  public Optional<Instant> knownByMoment() {
    return knownBy.map(d -> d.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1));
  }

  /** The parameters that keep these times in an address; none for what is shown anyway. */
  public Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    if (!trueOn.equals(firstDay)) {
      query.put("on", trueOn.toString());
    }
    knownBy.ifPresent(day -> query.put("known", day.toString()));
    return query;
  }

  /** Whether a reader sees the world as of today and all that is known. */
  public boolean isToday() {
    return trueOn.equals(today) && knownBy.isEmpty();
  }

  /** Both times in words: "30 May 2016, by all that is known". */
  public String words(Words words) {
    String day = words.day(trueOn);
    return knownBy
        .map(known -> words.of("times.both", day, words.day(known)))
        .orElseGet(() -> words.of("times.all-known", day));
  }
}
