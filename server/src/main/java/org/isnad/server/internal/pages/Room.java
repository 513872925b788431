package org.isnad.server.internal.pages;

import java.util.Arrays;
import java.util.List;
import org.isnad.server.internal.show.Frame;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.words.Words;

/** The rooms of the rail, in the order of the work. */
enum Room {
  WEEK("room.week", "/"),
  MAP("room.map", "/map"),
  NETWORK("room.network", "/network"),
  TIMELINE("room.timeline", "/timeline"),
  ACTORS("room.actors", "/actors"),
  PLACES("room.places", "/places"),
  REPORTS("room.reports", "/reports"),
  COMPARE("room.compare", "/compare"),
  QUESTIONS("room.questions", "/questions"),
  REVIEW("room.review", "/review"),
  SCENARIOS("room.scenarios", "/scenarios"),
  BRIEFINGS("room.briefings", "/briefing"),

  /** No room of the rail. */
  NONE("", "");

  private final String key;
  private final String path;

  /**
   * A room.
   *
   * @param key of its name among the words
   */
  Room(String key, String path) {
    this.key = key;
    this.path = path;
  }

  static List<Frame.Room> rail(Room here, Links links, Words words) {
    return Arrays.stream(values())
        .filter(room -> room != NONE)
        .map(room -> new Frame.Room(words.of(room.key), links.to(room.path), room == here))
        .toList();
  }
}
