package org.isnad.documents;

import java.nio.file.Path;
import org.isnad.model.Document;

/** What came of reading one file. */
public sealed interface Reading {
  /** It was read. */
  record Read(Document document) implements Reading {}

  /** It was not; the problem says what, which and what to do, in one line. */
  record Refused(Path file, String problem) implements Reading {}
}
