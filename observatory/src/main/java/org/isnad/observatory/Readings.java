package org.isnad.observatory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.isnad.claims.ClaimReader;
import org.isnad.claims.Lexicon;
import org.isnad.model.Claim;
import org.isnad.model.Document;

/**
 * The claims of documents in their order, read some documents ahead on the machine's cores, so that
 * memory stays bounded however many there are.
 */
final class Readings {
  private static final int AHEAD = Math.min(8, 2 * Runtime.getRuntime().availableProcessors());
  private final ClaimReader reader;
  private final Lexicon lexicon;
  private final Iterator<Document> documents;
  private final Deque<CompletableFuture<List<Claim>>> begun = new ArrayDeque<>();

  Readings(ClaimReader reader, Lexicon lexicon, List<Document> documents) {
    this.reader = reader;
    this.lexicon = lexicon;
    this.documents = documents.iterator();
  }

  /** The claims of the next document. */
  List<Claim> next() {
    while (begun.size() < AHEAD && documents.hasNext()) {
      Document document = documents.next();
      begun.add(CompletableFuture.supplyAsync(() -> reader.read(document, lexicon)));
    }
    try {
      return begun.remove().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
