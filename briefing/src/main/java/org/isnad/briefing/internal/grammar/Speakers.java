package org.isnad.briefing.internal.grammar;

import java.util.Locale;
import java.util.regex.Pattern;
import org.isnad.model.Document;

/** Those who say things, as a sentence names them. */
public final class Speakers {
  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\b(?:\\w*(?:man|men|woman|women|people)|officials?|officers?|sources?|residents?|witnesses"
              + "|survivors?|ministers?|ministry|commanders?|leaders?|aides?|diplomats?|analysts?"
              + "|doctors?|medics?|activists?|observers|hospitals?|police|army|government|groups?"
              + "|media|families|soldiers|fighters|rebels|militants|deputies|envoys?|members?|experts?"
              + "|reports?|agency|agencies|sides?|council|authorities|party|parties|defectors?)\\b");

  private static final Pattern THINGS =
      Pattern.compile(
          "^(?:(?:a|the|an|disputed) )*(?:\\w+ )?(?:claims?|dynamics|videos?|messages?)\\b");

  private Speakers() {}

  /** Whether words can be those of somebody who speaks: a name, or a noun for people. */
  static boolean isSomebody(String speaker) {
    boolean named = !speaker.equals(speaker.toLowerCase(Locale.ROOT));
    boolean uncased =
        speaker.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_LETTER);
    if (THINGS.matcher(speaker).find()) {
      return false;
    }
    return named || uncased || PEOPLE.matcher(speaker).find();
  }

  /** A report's publisher; a town behind a comma stands in brackets, so that a sentence goes on. */
  public static String publisher(Document document) {
    return document.voice().replaceFirst("^([^,]+), ([^,]+)$", "$1 ($2)");
  }
}
