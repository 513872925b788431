package org.isnad.observatory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The situations that were asked for last, so that a page after a page costs nothing. */
final class Situations {
  /** A reader compares two days; each situation may hold all claims of a theatre. */
  private static final int MOST = 4;

  private final Map<Key, Situation> kept = new LinkedHashMap<>(MOST, 0.75f, true);

  /**
   * What makes two situations the same.
   *
   * @param entries the last entry that changed what a view holds
   */
  record Key(LocalDate trueOn, Optional<Instant> knownBy, long entries) {}

  /** The one kept under a key, else the one that is made, which takes the oldest one's place. */
  synchronized Situation get(Key key, Supplier<Situation> make) {
    Situation found = kept.get(key);
    if (found != null) {
      return found;
    }
    Situation made = make.get();
    kept.keySet().removeIf(k -> k.entries() != key.entries());
    kept.put(key, made);
    if (kept.size() > MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
    return made;
  }
}
