package org.isnad.server.internal.pages;

import java.util.Optional;
import org.isnad.observatory.Observatory;
import org.isnad.server.internal.draw.BaseMap;
import org.isnad.server.internal.draw.Colours;

/** What all pages work with: the theatre, the pages' forms, the outlines and the colours. */
final class Desk {
  private final Observatory observatory;
  private final Templates templates = new Templates();
  private final BaseMap baseMap;
  private long entries = -1;
  private Colours colours = Colours.NONE;

  Desk(Observatory observatory) {
    this.observatory = observatory;
    this.baseMap = BaseMap.read(observatory.theatre().map());
  }

  Observatory observatory() {
    return observatory;
  }

  Templates templates() {
    return templates;
  }

  BaseMap baseMap() {
    return baseMap;
  }

  /** The colours of those who hold places, by all that is known; given anew when it grows. */
  synchronized Colours colours() {
    long now = observatory.entries();
    if (now != entries) {
      colours =
          Colours.of(observatory.situation(observatory.today(), Optional.empty()).view().claims());
      entries = now;
    }
    return colours;
  }
}
