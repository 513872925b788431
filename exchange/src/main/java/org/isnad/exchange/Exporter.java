package org.isnad.exchange;

import java.io.IOException;
import org.isnad.model.ClaimView;

/**
 * Writes claims in one form. It is given a view page by page, and needs room only for what its form
 * cannot put down at once.
 */
public interface Exporter {
  /** Writes the claims of a page. */
  void add(ClaimView page) throws IOException;

  /** Writes what is still owed: what was gathered, and the end of the file. Closes nothing. */
  void finish() throws IOException;

  /** How many things were written. */
  long written();

  /** How many claims of the pages this form has no place for; none where it takes every claim. */
  default long leftOut() {
    return 0;
  }
}
