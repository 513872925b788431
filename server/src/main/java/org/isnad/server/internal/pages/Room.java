package org.isnad.server.internal.pages;

import java.util.Arrays;
import java.util.List;
import org.isnad.server.internal.show.Frame;
import org.isnad.server.internal.show.Links;

/** The rooms of the rail, in the order of the work. */
enum Room {
  WEEK("This week", "/"),
  MAP("Map", "/map"),
  NETWORK("Network", "/network"),
  TIMELINE("Timeline", "/timeline"),
  ACTORS("Order of battle", "/actors"),
  PLACES("Places", "/places"),
  REPORTS("Reports", "/reports"),
  COMPARE("What changed", "/compare"),
  QUESTIONS("Open questions", "/questions"),
  REVIEW("Review", "/review"),

  /** No room of the rail. */
  NONE("", "");

  private final String title;
  private final String path;

  Room(String title, String path) {
    this.title = title;
    this.path = path;
  }

  static List<Frame.Room> rail(Room here, Links links) {
    return Arrays.stream(values())
        .filter(room -> room != NONE)
        .map(room -> new Frame.Room(room.title, links.to(room.path), room == here))
        .toList();
  }
}
