package org.isnad.evaluation.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.evaluation.scoring.EvaluationException;

/** All contenders one after the other, each in a process of its own, and their table. */
public final class Race {
  private static final String CORENLP = "org.isnad.evaluation.benchmark.corenlp.CoreNlpContender";
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("isnad, one thread", OwnContender.class.getName(), "-Xmx2g", "1", "own"),
          new Entry("isnad, two threads", OwnContender.class.getName(), "-Xmx2g", "2", "own"),
          new Entry("CoreNLP tokens, tags, dependencies", CORENLP, "-Xmx3g", "1", "plain"),
          new Entry("CoreNLP ner, coref, openie, kbp", CORENLP, "-Xmx8g", "1", "relations"));
  private final Path shared;
  private final Optional<Path> news;

  /**
   * A race on the texts of the shared folder and, where there is one, of a folder of ordinary news.
   */
  public Race(Path shared, Optional<Path> news) {
    this.shared = shared;
    this.news = news;
  }

  /** Runs the trials and prints a row as each is done. */
  public void run(PrintWriter out) {
    List<Corpus> corpora = Corpus.all(shared, news);
    out.print("%-36s%10s%10s".formatted("contender", "load s", "cold /s"));
    for (Corpus corpus : corpora) {
      out.print("%12s%14s".formatted(corpus.name() + " /s", "/s of CPU"));
    }
    out.println("%10s".formatted("peak MB"));
    for (Entry entry : ENTRIES) {
      out.print(entry.isHere() ? row(entry) : entry.name + ": not in this build\n");
      out.flush();
    }
    corpora.forEach(c -> out.println(c.name() + ": " + c.sentences() + " sentences"));
  }

  private String row(Entry entry) {
    Measurement measured = entry.measure(shared, news);
    StringBuilder row = new StringBuilder("%-36s".formatted(entry.name));
    row.append(
        String.format(
            Locale.ROOT, "%10.1f%10.1f", measured.loadSeconds(), measured.coldPerSecond()));
    for (Measurement.Rate rate : measured.rates()) {
      row.append(String.format(Locale.ROOT, "%12.1f%14.1f", rate.perSecond(), rate.perCpuSecond()));
    }
    return row.append("%10d\n".formatted(measured.peakMegabytes())).toString();
  }

  /** A contender with the memory and threads that it gets. */
  private record Entry(String name, String mainClass, String memory, List<String> arguments) {
    Entry(String name, String mainClass, String memory, String... arguments) {
      this(name, mainClass, memory, List.of(arguments));
    }

    boolean isHere() {
      String resource = "/" + mainClass.replace('.', '/') + ".class";
      return Race.class.getResource(resource) != null;
    }

    Measurement measure(Path shared, Optional<Path> news) {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              memory,
              "-cp",
              System.getProperty("java.class.path"),
              mainClass,
              shared.toString());
      builder.command().addAll(arguments);
      news.ifPresent(folder -> builder.command().add(folder.toString()));
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      try {
        Process process = builder.start();
        String printed =
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          throw new EvaluationException(
              name + " failed; run it alone to see why: " + String.join(" ", builder.command()));
        }
        return new ObjectMapper().readValue(printed, Measurement.class);
      } catch (IOException e) {
        throw new EvaluationException(name + " cannot be run (" + e.getMessage() + ")", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new EvaluationException(name + " was interrupted", e);
      }
    }
  }
}
