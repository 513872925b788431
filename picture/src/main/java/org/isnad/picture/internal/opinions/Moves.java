package org.isnad.picture.internal.opinions;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.Claim;
import org.isnad.model.EventType;

/** Which claims tell of leaving a place. */
public final class Moves {
  private static final Pattern INTO = Pattern.compile("\\b(?:in|into|to|towards?) (?:the )?$");

  private Moves() {}

  /** Whether a claim tells of leaving its place; to withdraw into a place is not to leave it. */
  public static boolean isLeaving(Claim claim) {
    if (!claim.eventType().equals(Optional.of(EventType.WITHDRAWAL))) {
      return false;
    }
    String words = claim.selector().exact();
    int at = claim.place().map(words::indexOf).orElse(-1);
    return at < 0 || !INTO.matcher(words.substring(0, at)).find();
  }
}
