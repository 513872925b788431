package org.isnad.observatory;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.isnad.claims.ClaimReader;
import org.isnad.claims.Lexicon;
import org.isnad.model.Claim;
import org.isnad.model.Document;

/**
 * The claims of documents in their order, read some documents ahead on up to eight of the machine's
 * cores, so that memory stays bounded however many there are.
 */
final class Readings implements AutoCloseable {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int AHEAD = Math.min(8, 2 * CORES);

  /** Not the common pool, which has a single thread on two cores. */
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Math.min(CORES, AHEAD), Thread.ofPlatform().daemon().name("reading-", 1).factory());

  private final ClaimReader reader;
  private final Lexicon lexicon;
  private final Iterator<Document> documents;
  private final Consumer<String> problems;
  private final Deque<Begun> begun = new ArrayDeque<>();

  private record Begun(Document document, CompletableFuture<List<Claim>> claims) {}

  /**
   * Readings of documents, of which none has begun.
   *
   * @param problems is told of each document on which the reader breaks, a line each
   */
  Readings(
      ClaimReader reader, Lexicon lexicon, List<Document> documents, Consumer<String> problems) {
    this.reader = reader;
    this.lexicon = lexicon;
    this.documents = documents.iterator();
    this.problems = problems;
  }

  /** The claims of the next document; nothing where the reader broke on it. */
  Optional<List<Claim>> next() {
    while (begun.size() < AHEAD && documents.hasNext()) {
      begin(documents.next());
    }
    Begun first = begun.remove();
    try {
      return Optional.of(first.claims().join());
    } catch (CompletionException e) {
      problems.accept(problem(first.document(), e));
      return Optional.empty();
    }
  }

  private void begin(Document document) {
    begun.add(
        new Begun(
            document,
            CompletableFuture.supplyAsync(() -> reader.read(document, lexicon), workers)));
  }

  /** A fault of the reader is of this document alone; a fault of the machine ends the work. */
  private static String problem(Document document, CompletionException e) {
    Throwable fault = e.getCause();
    if (!(fault instanceof RuntimeException || fault instanceof StackOverflowError)) {
      throw e;
    }
    String where = Arrays.stream(fault.getStackTrace()).findFirst().map(f -> " at " + f).orElse("");
    return "%s broke the reader (%s%s), which is a fault of the program; nothing of it was kept, please report it"
        .formatted(document.file(), String.valueOf(fault).replaceAll("\\s+", " "), where);
  }

  /** What was begun and not asked for is given up. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
