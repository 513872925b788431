package org.isnad.ledger.internal;

import java.time.Instant;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Report;
import org.isnad.ledger.Stored;

/**
 * Stores many reports: some threads turn them into bytes, one writes them, with a pause after every
 * so many claims at which they become durable.
 */
final class Loading {
  private static final int CLAIMS_BETWEEN_PAUSES = 200_000;

  /** Few, for all that waits is copied by each collection of garbage. */
  private static final int WAITING = 32;

  private static final int ENCODERS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

  private final Database.Bulk bulk;
  private final Function<Report, Instant> recorded;

  Loading(Database.Bulk bulk, Function<Report, Instant> recorded) {
    this.bulk = bulk;
    this.recorded = recorded;
  }

  /** Gives the number of reports that were new. */
  long run(Iterator<Report> reports) {
    BlockingQueue<Item> queue = new ArrayBlockingQueue<>(WAITING);
    try (ExecutorService threads = Executors.newFixedThreadPool(1 + ENCODERS)) {
      Future<Boolean> encoding = threads.submit(() -> encode(reports, queue, threads));
      try {
        long stored = write(queue);
        encoding.get();
        return stored;
      } catch (ExecutionException e) {
        throw new LedgerException("the reports to load cannot be read: " + e.getCause(), e);
      } finally {
        encoding.cancel(true);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LedgerException("the loading was interrupted", e);
    }
  }

  private boolean encode(
      Iterator<Report> reports, BlockingQueue<Item> queue, ExecutorService threads)
      throws InterruptedException {
    try {
      while (reports.hasNext()) {
        Report report = reports.next();
        queue.put(new Next(threads.submit(() -> EncodedReport.of(report, bulk.rows()::words))));
      }
      return true;
    } finally {
      queue.put(new End());
    }
  }

  private long write(BlockingQueue<Item> queue) throws InterruptedException, ExecutionException {
    ReportWriter writer = new ReportWriter(bulk.handle(), bulk.rows());
    long stored = 0;
    int claims = 0;
    while (queue.take() instanceof Next next) {
      EncodedReport report = next.report().get();
      if (writer.write(report, recorded.apply(report.report())) == Stored.NEW) {
        stored++;
      }
      claims += report.claims().size();
      if (claims >= CLAIMS_BETWEEN_PAUSES) {
        bulk.pause();
        writer = new ReportWriter(bulk.handle(), bulk.rows());
        claims = 0;
      }
    }
    return stored;
  }

  /** What the one thread hands to the other. */
  private sealed interface Item {}

  private record Next(Future<EncodedReport> report) implements Item {}

  private record End() implements Item {}
}
