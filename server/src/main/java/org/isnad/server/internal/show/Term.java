package org.isnad.server.internal.show;

import org.isnad.model.Entity;

/**
 * A name that may lead to a page.
 *
 * @param text the name
 * @param href the page, empty where it has none
 */
public record Term(String text, String href) {
  /** An entity by its name. */
  public static Term of(Entity entity, Links links) {
    return new Term(entity.name(), links.to(entity));
  }

  /** Words without a page. */
  public static Term plain(String text) {
    return new Term(text, "");
  }
}
