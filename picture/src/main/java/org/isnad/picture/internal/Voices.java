package org.isnad.picture.internal;

import java.util.Locale;
import org.isnad.model.Claim;
import org.isnad.model.Document;

/**
 * Who finally said a thing: the last of the chain of speakers, else the report itself. Two reports
 * that lean on one named speaker are one voice; "officials" are known only by who quotes them.
 */
final class Voices {
  private Voices() {}

  static String rootOf(Claim claim, Document document) {
    if (claim.saidBy().isEmpty()) {
      return document.voice();
    }
    String last = claim.saidBy().getLast();
    return isNamed(last) ? last : last + " (" + document.voice() + ")";
  }

  /** A speaker is named when a capital or a letter without case stands behind the first word. */
  private static boolean isNamed(String speaker) {
    int space = speaker.indexOf(' ');
    String rest = space < 0 ? speaker : speaker.substring(space + 1);
    return !rest.equals(rest.toLowerCase(Locale.ROOT))
        || rest.codePoints().anyMatch(Voices::isUncased);
  }

  private static boolean isUncased(int letter) {
    return Character.getType(letter) == Character.OTHER_LETTER;
  }
}
