package org.isnad.server.internal.pages;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.observatory.Arrivals.Taken;
import org.isnad.observatory.TheatreException;
import org.isnad.server.internal.http.Refusal;

/** Reports being read, one batch after the other, with what has been told of each batch. */
final class ReadingJobs {
  private static final Logger LOG = System.getLogger(ReadingJobs.class.getName());
  private static final int MOST_WAITING = 20;
  private static final int MOST_KEPT = 50;
  private static final int MOST_LINES = 400;

  private final ExecutorService worker =
      new ThreadPoolExecutor(
          0,
          1,
          30,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          task -> Thread.ofPlatform().daemon().name("isnad-reading").unstarted(task));
  private final Map<Integer, Job> jobs = new LinkedHashMap<>();
  private int last;

  /**
   * Reading under way, or done.
   *
   * @param lines what was told so far
   * @param taken what came of it, once it is done
   * @param problem why it failed; empty where it did not
   */
  record State(List<String> lines, Optional<Taken> taken, String problem) {
    State {
      lines = List.copyOf(lines);
    }

    boolean isDone() {
      return taken.isPresent() || !problem.isEmpty();
    }
  }

  private static final class Job {
    private final List<String> lines = new ArrayList<>();
    private Optional<Taken> taken = Optional.empty();
    private String problem = "";

    synchronized void tell(String line) {
      if (lines.size() < MOST_LINES) {
        lines.add(line);
      }
    }

    synchronized void end(Optional<Taken> result, String why) {
      taken = result;
      problem = why;
    }

    synchronized State state() {
      return new State(lines, taken, problem);
    }
  }

  /**
   * Begins to read; gives the number to ask by.
   *
   * @param work tells of its progress and gives what came of it
   * @throws Refusal where too much waits already
   */
  synchronized int begin(Function<Consumer<String>, Taken> work) {
    Job job = new Job();
    try {
      worker.execute(() -> run(job, work));
    } catch (RejectedExecutionException e) {
      throw Refusal.told(422, "refused.busy").because(e);
    }
    last++;
    jobs.put(last, job);
    if (jobs.size() > MOST_KEPT) {
      jobs.remove(jobs.keySet().iterator().next());
    }
    return last;
  }

  private static void run(Job job, Function<Consumer<String>, Taken> work) {
    try {
      job.end(Optional.of(work.apply(job::tell)), "");
    } catch (TheatreException e) {
      job.end(Optional.empty(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) { // one batch fails, the server goes on
      LOG.log(Level.ERROR, "reading reports failed", e);
      job.end(Optional.empty(), "the program failed at it; the log has the reason");
    }
  }

  synchronized Optional<State> find(int number) {
    return Optional.ofNullable(jobs.get(number)).map(Job::state);
  }
}
