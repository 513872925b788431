package org.isnad.evaluation.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerView;
import org.isnad.model.ClaimQuery;
import org.isnad.model.ClaimType;

/**
 * Loads made-up claims into a ledger and asks it an analyst's questions. Arguments: how many
 * claims, the ledger's address (a new file, or an empty PostgreSQL schema), and the JDBC address of
 * an empty database for the plain table.
 */
public final class LedgerBenchmark {
  private static final int SEED = 20_111_701;
  private static final int ROUNDS = 200;
  private static final int WARMING = 40;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final MadeUpWorld world = new MadeUpWorld(SEED);
  private final int claims;

  private LedgerBenchmark(int claims) {
    this.claims = claims;
  }

  public static void main(String[] arguments) throws Exception {
    new LedgerBenchmark(Integer.parseInt(arguments[0])).run(arguments[1], arguments[2]);
  }

  private void run(String address, String plainAddress) throws Exception {
    out.printf(Locale.ROOT, "%,d claims, seed %d, load average %s%n", claims, SEED, loadAverage());
    try (Ledger ledger = Ledger.open(address);
        PlainTable plain = new PlainTable(plainAddress)) {
      Stopwatch start = Stopwatch.start();
      ledger.load(new MadeUpReports(SEED, claims), MadeUpReports::recorded);
      tellRate("ledger", start);
      start = Stopwatch.start();
      plain.load(new MadeUpReports(SEED, claims));
      tellRate("plain table", start);
      out.println(
          "| question | median ms | 95 % ms | slowest ms | processor median ms | processor 95 % ms"
              + " | mean answer |");
      out.println("| --- | --: | --: | --: | --: | --: | --: |");
      ask(ledger, plain);
    }
    tellSize(address);
    out.println(
        "peak memory of this process: " + status("VmHWM") + ", load average " + loadAverage());
  }

  private void ask(Ledger ledger, PlainTable plain) throws Exception {
    row("open a view", random -> look(ledger, random).lastEntry() > 0 ? 1 : 0);
    row(
        "who holds a place, the newest 200",
        random -> look(ledger, random).claims(holds(random).atMost(200)).size());
    row(
        "· plain table",
        random ->
            plain.read(
                "place = ? and type = ? and published <= ? order by published desc limit 200",
                world.placeName(world.place(random)),
                ClaimType.CONTROLS.ordinal(),
                (int) day(random).toEpochDay()));
    row(
        "all claims about an actor (any of them alike)",
        random -> look(ledger, random).claims(about(random.nextInt(MadeUpWorld.ACTORS))).size());
    row(
        "· plain table, as subject",
        random -> plain.read("subject = ?", world.actorName(random.nextInt(MadeUpWorld.ACTORS))));
    row(
        "the newest 1,000 claims about one of the ten most named actors",
        random -> look(ledger, random).claims(about(random.nextInt(10)).atMost(1000)).size());
    row("a week's new claims, the newest 1,000", random -> week(ledger, random, 1000));
    row("a week's new claims, all", random -> week(ledger, random, Integer.MAX_VALUE));
    row(
        "· plain table",
        random -> {
          int day = (int) day(random).toEpochDay();
          return plain.read("published between ? and ?", day - 6, day);
        });
    row(
        "two words, the newest 50",
        random -> look(ledger, random).claims(words(random, 2).atMost(50)).size());
    row(
        "a name, the newest 50",
        random ->
            look(ledger, random)
                .claims(ClaimQuery.ALL.withWords(world.actorName(world.actor(random))).atMost(50))
                .size());
  }

  private void row(String name, Asked asked) throws Exception {
    Random random = new Random(SEED);
    for (int i = 0; i < WARMING; i++) {
      asked.ask(random);
    }
    Timings timings = new Timings();
    for (int i = 0; i < ROUNDS; i++) {
      timings.time(() -> asked.ask(random));
    }
    out.println(timings.row(name));
  }

  /** A question with something drawn by chance. */
  @FunctionalInterface
  private interface Asked {
    long ask(Random random) throws Exception;
  }

  private static LocalDate day(Random random) {
    return MadeUpReports.FIRST_DAY.plusDays(30L + random.nextInt(MadeUpReports.DAYS - 30));
  }

  private static LedgerView look(Ledger ledger, Random random) {
    LocalDate day = day(random);
    Instant known = day.plusDays(30).atStartOfDay().toInstant(ZoneOffset.UTC);
    return ledger.look(day, known, List.of());
  }

  private ClaimQuery holds(Random random) {
    return ClaimQuery.ALL
        .aboutPlaces(Set.of(MadeUpWorld.placeId(world.place(random))))
        .ofTypes(ClaimType.CONTROLS);
  }

  private static ClaimQuery about(int actor) {
    return ClaimQuery.ALL.aboutActors(Set.of(MadeUpWorld.actorId(actor)));
  }

  private ClaimQuery words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(world.word(20 + random.nextInt(400))).append(' ');
    }
    return ClaimQuery.ALL.withWords(words.toString());
  }

  private static long week(Ledger ledger, Random random, int limit) {
    LocalDate day = day(random);
    Instant end = day.atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant start = day.minusDays(7).atStartOfDay().toInstant(ZoneOffset.UTC);
    return ledger
        .look(day, end, List.of())
        .claims(ClaimQuery.ALL.recordedSince(start).atMost(limit))
        .size();
  }

  private void tellRate(String what, Stopwatch start) {
    Stopwatch now = Stopwatch.start();
    double seconds = (now.nanos() - start.nanos()) / 1e9;
    double busy = (now.busyMillis() - start.busyMillis()) / 1e3;
    double writing = (now.ownNanos() - start.ownNanos()) / 1e9;
    out.printf(
        Locale.ROOT,
        "%s: loaded in %.0f s, %,.0f claims a second; %.0f s of this process on the processor,"
            + " %,.0f claims a second of it; %.0f s of the thread that writes, %,.0f claims a"
            + " second of it%n",
        what,
        seconds,
        claims / seconds,
        busy,
        claims / busy,
        writing,
        claims / writing);
  }

  /** The time on the wall, and on the processor: of the process, and of this thread alone. */
  private record Stopwatch(long nanos, long busyMillis, long ownNanos) {
    static Stopwatch start() {
      long busy =
          ProcessHandle.current().info().totalCpuDuration().map(d -> d.toMillis()).orElse(0L);
      return new Stopwatch(System.nanoTime(), busy, Timings.ownNanos());
    }
  }

  private void tellSize(String address) throws IOException {
    if (!address.startsWith("jdbc:")) {
      long bytes = Files.size(Path.of(address));
      out.printf(Locale.ROOT, "file: %,d MB, %d bytes a claim%n", bytes >> 20, bytes / claims);
    }
  }

  private static String status(String key) throws IOException {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines.filter(line -> line.startsWith(key)).findFirst().orElse("not told here");
    }
  }

  private static String loadAverage() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).strip() : "not told here";
  }
}
