package org.isnad.evaluation.benchmark;

import org.isnad.evaluation.reading.OwnReader;
import org.isnad.model.Document;
import org.jspecify.annotations.Nullable;

/** The project's own reader, from a document's sentences to its claims. */
public final class OwnContender implements Contender {
  private @Nullable OwnReader reader;

  /** Runs the trial; see {@link Trial#main}. */
  public static void main(String[] arguments) {
    Trial.main(new OwnContender(), arguments);
  }

  @Override
  public void load() {
    reader = OwnReader.open(System.err::println);
  }

  @Override
  public void read(Document document) {
    if (reader == null) {
      throw new IllegalStateException("load it first");
    }
    reader.claims(document);
  }
}
