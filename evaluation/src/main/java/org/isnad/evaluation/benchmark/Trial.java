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
 * One contender in one process: loads, warms up, reads each corpus and prints a line of JSON.
 *
 * <p>It reads whole passes over a corpus, as many as fill ten seconds, at least one. The rate
 * counts the sentences that our own reader sees in those texts, for every contender.
 */
public final class Trial {
  private static final double WANTED_SECONDS = 10;
  private static final int WARM_UP_SENTENCES = 150;
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
    double perSecond = warmUp(corpora.get(1));
    List<Rate> rates = new ArrayList<>();
    for (Corpus corpus : corpora) {
      double pass = corpus.sentences() / (perSecond * threads);
      rates.add(rate(corpus, (int) Math.max(1, Math.ceil(WANTED_SECONDS / pass))));
    }
    return new Measurement(load, rates, peakMegabytes());
  }

  /** Reads a part of a corpus on one thread; gives the sentences per second at its end. */
  private double warmUp(Corpus corpus) {
    int sentences = 0;
    double perSecond = 1;
    for (Document document : corpus.documents()) {
      if (sentences >= WARM_UP_SENTENCES) {
        break;
      }
      long start = System.nanoTime();
      contender.read(document);
      perSecond = Math.max(0.5, Corpus.sentences(document) / secondsSince(start));
      sentences += Corpus.sentences(document);
    }
    return perSecond;
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
