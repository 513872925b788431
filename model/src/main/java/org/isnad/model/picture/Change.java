package org.isnad.model.picture;

import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.Picture.Holding;

/**
 * How the answer to "who holds this place" moved between two days.
 *
 * @param place the place
 * @param kind how
 * @param before the holding on the earlier day, where anybody spoke of it by then
 * @param after the holding on the later day
 */
public record Change(Entity place, Kind kind, Optional<Holding> before, Holding after) {
  /** How it moved. */
  public enum Kind {
    /** Nobody had spoken of it before. */
    FIRST_TOLD,
    /** Somebody else holds it. */
    CHANGED_HANDS,
    /** Voices have begun to disagree. */
    NOW_CONTESTED,
    /** Voices agree again. */
    SETTLED,
    /** Its holder is said to have left, and nobody else holds it. */
    GIVEN_UP,
    /** Nobody has spoken of it for long. */
    GONE_STALE,
    /** More or fewer voices than before, the same answer. */
    BORNE_OUT;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
