package org.isnad.evaluation.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.isnad.evaluation.benchmark.Measurement.Rate;
import org.isnad.evaluation.scoring.EvaluationException;
import org.isnad.model.Document;

/**
 * One contender in one process: loads, reads for two seconds cold, warms up until Java's compiler
 * has nearly come to rest, reads each corpus and prints a line of JSON.
 *
 * <p>It reads whole passes over a corpus, as many as fill ten seconds, at least one. The rate
 * counts the sentences that our own reader sees in those texts, for every contender.
 */
public final class Trial {
  private static final double WANTED_SECONDS = 10;
  private static final double COLD_SECONDS = 2;
  private static final double WARM_UP_SECONDS = 20;
  private final Contender contender;
  private final int threads;

  private Trial(Contender contender, int threads) {
    this.contender = contender;
    this.threads = threads;
  }

  /**
   * The main method of a trial: arguments are the shared folder, the number of threads, what sort
   * of contender it is, and the folder of ordinary news where there is one.
   */
  public static void main(Contender contender, String... arguments) {
    PrintStream out = System.out;
    System.setOut(System.err);
    Trial trial = new Trial(contender, Integer.parseInt(arguments[1]));
    Optional<Path> news = Arrays.stream(arguments).skip(3).findFirst().map(Path::of);
    Measurement measurement = trial.measure(Corpus.all(Path.of(arguments[0]), news));
    try {
      out.println(new ObjectMapper().writeValueAsString(measurement));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a measurement cannot be written as JSON", e);
    }
  }

  private Measurement measure(List<Corpus> corpora) {
    long start = System.nanoTime();
    contender.load();
    double load = secondsSince(start);
    double cold = read(corpora.get(1).documents(), COLD_SECONDS);
    double perSecond =
        read(corpora.stream().flatMap(c -> c.documents().stream()).toList(), WARM_UP_SECONDS);
    List<Rate> rates = new ArrayList<>();
    for (Corpus corpus : corpora) {
      double pass = corpus.sentences() / (perSecond * threads);
      rates.add(rate(corpus, (int) Math.max(1, Math.ceil(WANTED_SECONDS / pass))));
    }
    return new Measurement(load, cold, rates, peakMegabytes());
  }

  /** Reads documents on one thread, over and over for some time; gives the sentences per second. */
  private double read(List<Document> documents, double wantedSeconds) {
    int sentences = 0;
    long start = System.nanoTime();
    for (int i = 0; secondsSince(start) < wantedSeconds; i++) {
      Document document = documents.get(i % documents.size());
      contender.read(document);
      sentences += Corpus.sentences(document);
    }
    return sentences / secondsSince(start);
  }

  private Rate rate(Corpus corpus, int passes) {
    List<Document> longestFirst = new ArrayList<>(corpus.documents());
    longestFirst.sort(Comparator.comparingInt((Document d) -> Corpus.sentences(d)).reversed());
    Queue<Document> queue = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < passes; i++) {
      queue.addAll(longestFirst);
    }
    long start = System.nanoTime();
    long cpuStart = cpuNanos();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(Thread.ofPlatform().start(() -> drain(queue)));
    }
    workers.forEach(Trial::join);
    double sentences = (double) corpus.sentences() * passes;
    return new Rate(sentences / secondsSince(start), sentences / ((cpuNanos() - cpuStart) / 1e9));
  }

  /** Processor time of this process so far, over all its threads. */
  private static long cpuNanos() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElseThrow();
  }

  private void drain(Queue<Document> queue) {
    for (Document next = queue.poll(); next != null; next = queue.poll()) {
      contender.read(next);
    }
  }

  private static void join(Thread worker) {
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a trial ran", e);
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** The peak resident size as Linux tells it. */
  private static long peakMegabytes() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new EvaluationException(
          "the peak of memory is read from /proc/self/status, which is not there; run it on Linux",
          e);
    }
  }
}
