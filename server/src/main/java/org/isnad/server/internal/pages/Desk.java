package org.isnad.server.internal.pages;

import org.isnad.observatory.Observatory;
import org.isnad.server.internal.draw.BaseMap;

/**
 * What all pages work with.
 *
 * @param observatory the theatre at work
 * @param templates the pages' forms
 * @param baseMap the outlines of the theatre's map
 */
record Desk(Observatory observatory, Templates templates, BaseMap baseMap) {
  static Desk of(Observatory observatory) {
    return new Desk(observatory, new Templates(), BaseMap.read(observatory.theatre().map()));
  }
}
