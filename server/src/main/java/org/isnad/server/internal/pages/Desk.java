package org.isnad.server.internal.pages;

import java.util.Optional;
import org.isnad.observatory.Observatory;
import org.isnad.server.internal.ask.Languages;
import org.isnad.server.internal.draw.BaseMap;
import org.isnad.server.internal.draw.Colours;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.words.Words;

/** What all pages work with: the theatre, the pages' forms, the outlines and the colours. */
final class Desk {
  private final Observatory observatory;
  private final Gate gate;
  private final Templates templates = new Templates();
  private final BaseMap baseMap;
  private long entries = -1;
  private Colours colours = Colours.NONE;

  Desk(Observatory observatory, Gate gate) {
    this.observatory = observatory;
    this.gate = gate;
    this.baseMap = BaseMap.read(observatory.theatre().map());
  }

  Observatory observatory() {
    return observatory;
  }

  /** The words in the language of a request. */
  Words words(Request request) {
    return Languages.of(request, gate.findLanguage(request));
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
