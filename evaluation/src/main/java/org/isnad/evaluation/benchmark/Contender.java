package org.isnad.evaluation.benchmark;

import org.isnad.model.Document;

/** Something that can be timed at reading documents. Safe for several threads once loaded. */
public interface Contender {
  /** Loads its models. */
  void load();

  /** Does its whole work on one document. */
  void read(Document document);
}
