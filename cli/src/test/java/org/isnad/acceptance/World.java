package org.isnad.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.isnad.cli.internal.TestModels;
import org.isnad.model.ClaimView;
import org.isnad.observatory.BriefingRoom;
import org.isnad.observatory.Identities;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.ReadOptions;
import org.isnad.observatory.ReadSummary;
import org.isnad.observatory.Theatre;
import org.isnad.testkit.ClaimText;
import org.isnad.testkit.FixedClock;
import org.isnad.testkit.ReportText;

/**
 * A small theatre of its own for one test: whom it knows, the reports given, and what they show.
 */
final class World implements AutoCloseable {
  private final FixedClock clock = FixedClock.at("2016-06-30");
  private final Theatre theatre;
  private final Observatory observatory;
  private int given;

  /**
   * A theatre in a folder.
   *
   * @param folder an empty one
   * @param known whom and what it knows, one YAML list for actors
   */
  World(Path folder, String known) {
    Theatre.init(folder);
    write(folder.resolve("actors.yaml"), known);
    theatre = Theatre.open(folder);
    observatory = Observatory.open(theatre, clock, TestModels.SHARED);
  }

  World(Path folder) {
    this(folder, "");
  }

  /** Reads a report on the day the clock shows; see {@link ReportText} for how to write one. */
  ReadSummary given(String line) {
    ReportText report = ReportText.of(line);
    Path file = theatre.reports().resolve(++given + "-" + report.file());
    write(file, report.content());
    return observatory.read(List.of(file), ReadOptions.NONE, step -> {});
  }

  /** What is read from now on is recorded on this day. */
  World on(String day) {
    clock.set(day);
    return this;
  }

  /** Every claim in the ledger, a line each. */
  List<String> claims() {
    ClaimView view = observatory.view(observatory.today());
    return view.claims().stream().map(c -> ClaimText.of(c.claim(), view.documentOf(c))).toList();
  }

  /** Where its briefings are written and given out. */
  BriefingRoom briefings() {
    return observatory.briefings();
  }

  /** Which of the actors are one, for a person to review. */
  Identities identities() {
    return observatory.identities();
  }

  /** What had been published by the end of a day. */
  Day asOf(String day) {
    return new Day(observatory, observatory.view(LocalDate.parse(day)));
  }

  /** What had been published by the end of a day, as it was known on another day. */
  Day asOf(String day, String knownOn) {
    return new Day(
        observatory, observatory.view(LocalDate.parse(day), FixedClock.at(knownOn).instant()));
  }

  @Override
  public void close() {
    observatory.close();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(
          file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
