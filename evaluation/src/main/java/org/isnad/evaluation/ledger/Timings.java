package org.isnad.evaluation.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long a question took, over many of its kind. */
final class Timings {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Double> milliseconds = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();
  private long answers;

  /** This thread's time on the processor. */
  static long ownNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Runs a question and counts its answer. */
  void time(Question question) throws Exception {
    long start = System.nanoTime();
    long busy = ownNanos();
    answers += question.ask();
    processor.add((ownNanos() - busy) / 1e6);
    milliseconds.add((System.nanoTime() - start) / 1e6);
  }

  /** Asks, and tells how large the answer is. */
  @FunctionalInterface
  interface Question {
    long ask() throws Exception;
  }

  private static double at(double share, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
  }

  /**
   * Median, 95th percentile and slowest in milliseconds; median and 95th percentile of this
   * thread's time on the processor, which a busy machine does not stretch; the mean answer.
   */
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %d |",
        name,
        at(0.5, milliseconds),
        at(0.95, milliseconds),
        at(1, milliseconds),
        at(0.5, processor),
        at(0.95, processor),
        answers / milliseconds.size());
  }
}
