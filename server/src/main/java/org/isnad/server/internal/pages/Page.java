package org.isnad.server.internal.pages;

import org.isnad.server.internal.http.Response;

/** One page of the site. */
interface Page {
  /** The page for one visit. */
  Response answer(Visit visit);
}
