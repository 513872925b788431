package org.isnad.evaluation.picture;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.EventType;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Analysis;
import org.isnad.picture.Drawing;

/**
 * The time that a picture takes beside a plain pass over its claims. Argument: how many claims;
 * they speak of 2,000 actors and 1,000 places in 200 sources over four years.
 */
public final class PictureBenchmark {
  private static final int SEED = 20_160_530;
  private static final int ACTORS = 2_000;
  private static final int PLACES = 1_000;
  private static final int SOURCES = 200;
  private static final int DAYS = 1_460;
  private static final int CLAIMS_A_REPORT = 20;
  private static final int ROUNDS = 5;
  private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  static final LocalDate LAST = FIRST.plusDays(DAYS);
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private PictureBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int claims = Integer.parseInt(arguments[0]);
    MadeUpView told = told(claims);
    ClaimView view = told.asOf(LAST);
    OUT.printf(
        Locale.ROOT,
        "%,d claims, %,d actors, %,d places, seed %d, load average %s%n",
        view.claims().size(),
        ACTORS,
        PLACES,
        SEED,
        load());
    OUT.println(
        "| what | each time, ms | of this thread on the processor, ms | of the process, ms |");
    OUT.println("| --- | --: | --: | --: |");
    row("a plain pass over the claims", () -> pass(view));
    row("the picture", () -> Drawing.of(view, List.of()).picture().orderOfBattle().size());
    Analysis drawn = Drawing.of(view, List.of());
    drawn.picture();
    row("momentum of the week, with the picture drawn", () -> drawn.momentum().size());
    row("the network", () -> Drawing.of(view, List.of()).network().ties().size());
    weeks(told);
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    OUT.printf(
        Locale.ROOT,
        "memory in use with view and picture: %,d MB%n",
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static void row(String what, LongSupplier work) {
    StringBuilder times = new StringBuilder();
    StringBuilder busy = new StringBuilder();
    StringBuilder own = new StringBuilder();
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      long startBusy = busyMillis();
      long startOwn = thread.getCurrentThreadCpuTime();
      if (work.getAsLong() < 0) {
        throw new IllegalStateException("nothing came of: " + what);
      }
      String comma = i == 0 ? "" : ", ";
      times.append(comma).append((System.nanoTime() - start) / 1_000_000);
      own.append(comma).append((thread.getCurrentThreadCpuTime() - startOwn) / 1_000_000);
      busy.append(comma).append(busyMillis() - startBusy);
    }
    OUT.println("| " + what + " | " + times + " | " + own + " | " + busy + " |");
  }

  /** Of all threads, those that compile and collect garbage too. */
  private static long busyMillis() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
  }

  /** The picture of one week after the other, each drawn from the one before. */
  private static void weeks(MadeUpView told) {
    Deque<ClaimView> later = new ArrayDeque<>();
    for (int i = ROUNDS - 1; i >= 0; i--) {
      later.add(told.asOf(LAST.minusWeeks(i)));
    }
    AtomicReference<Drawing> drawn =
        new AtomicReference<>(Drawing.of(told.asOf(LAST.minusWeeks(ROUNDS)), List.of()));
    drawn.get().picture();
    row(
        "a week's update of the picture",
        () -> {
          drawn.set(drawn.get().next(later.remove()));
          return drawn.get().picture().orderOfBattle().size();
        });
    Drawing anew = Drawing.of(told.asOf(LAST), List.of());
    if (!anew.picture().equals(drawn.get().picture())) {
      throw new IllegalStateException("the updated picture is not the one that is drawn anew");
    }
    OUT.println("the updated picture equals the one that is drawn anew");
  }

  /** Reads what a picture must read of each claim, and nothing else. */
  private static long pass(ClaimView view) {
    long sum = 0;
    for (ResolvedClaim claim : view.claims()) {
      sum += claim.claim().type().ordinal() + claim.subject().hashCode();
      sum += claim.object().hashCode() ^ claim.place().hashCode();
      sum += claim.claim().published().hashCode();
    }
    return Math.abs(sum);
  }

  static MadeUpView told(int count) {
    Random random = new Random(SEED);
    MadeUpView told = new MadeUpView();
    Document report = told.document("Source 0", FIRST, 0);
    for (int i = 0; i < count; i++) {
      if (i % CLAIMS_A_REPORT == 0) {
        LocalDate day = FIRST.plusDays((long) i * DAYS / count);
        report = told.document("Source " + random.nextInt(SOURCES), day, i / CLAIMS_A_REPORT + 1);
      }
      told.say(said(random), report, modality(random));
    }
    return told;
  }

  private static Modality modality(Random random) {
    int draw = random.nextInt(20);
    return draw == 0 ? Modality.DENIED : draw == 1 ? Modality.EXPECTED : Modality.ASSERTED;
  }

  private static MadeUpView.Said said(Random random) {
    String actor = "Brigade " + random.nextInt(ACTORS);
    Optional<String> other = Optional.of("Brigade " + random.nextInt(ACTORS));
    Optional<String> place = Optional.of("Town " + random.nextInt(PLACES));
    Optional<String> nobody = Optional.empty();
    return switch (random.nextInt(10)) {
      case 0, 1 -> said(ClaimType.CONTROLS, actor, place, nobody);
      case 2 -> said(ClaimType.OPERATES_IN, actor, place, nobody);
      case 3 -> said(ClaimType.HOSTILE_TO, actor, other, nobody);
      case 4 -> said(ClaimType.SUPPORTS, actor, other, nobody);
      case 5 -> said(ClaimType.MEMBER_OF, actor, other, nobody);
      case 6 ->
          new MadeUpView.Said(
              ClaimType.STRENGTH,
              actor,
              nobody,
              nobody,
              Range.exactly(100 * (1 + random.nextInt(50))),
              Collections.emptySortedMap());
      case 7 -> said(ClaimType.LEADS, actor, other, nobody);
      default ->
          new MadeUpView.Said(
              ClaimType.EVENT,
              actor,
              other,
              place,
              Range.UNKNOWN,
              Claim.detail(
                  "event",
                  random.nextInt(4) == 0
                      ? EventType.TERRITORY_TAKEN.word()
                      : EventType.BATTLE.word()));
    };
  }

  private static MadeUpView.Said said(
      ClaimType type, String subject, Optional<String> object, Optional<String> place) {
    return new MadeUpView.Said(
        type, subject, object, place, Range.UNKNOWN, Collections.emptySortedMap());
  }

  static String load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).strip() : "not told here";
  }
}
