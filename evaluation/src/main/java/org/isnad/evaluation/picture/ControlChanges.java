package org.isnad.evaluation.picture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Finding;
import org.isnad.model.Modality;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Range;
import org.isnad.picture.Pictures;

/**
 * Dated changes of control, turned into claims and asked for again: on the day before each change,
 * on its day, and on the day after. Argument: a file with the columns place, adm1, adm2, date and
 * holder_after, such as that of VIINA's changes in Ukraine.
 */
public final class ControlChanges {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private ControlChanges() {}

  /** One change: from its day on, a place has this holder. */
  record Change(String place, LocalDate day, String holder) {}

  /**
   * How the questions went.
   *
   * @param asked how many
   * @param right answered with the right holder, or with nobody where nobody had been told of yet
   * @param aged answered with the right age
   * @param wrong the others in words
   */
  public record Result(int asked, int right, int aged, List<String> wrong) {
    public Result {
      wrong = List.copyOf(wrong);
    }

    /** The share of right answers. */
    public double share() {
      return (double) right / asked;
    }
  }

  public static void main(String[] arguments) throws IOException {
    Result result = run(Path.of(arguments[0]));
    OUT.printf(
        Locale.ROOT,
        "asked %d times (the day before, of and after each change): right %d (%.4f), with the right"
            + " age %d%n",
        result.asked(),
        result.right(),
        result.share(),
        result.aged());
    result.wrong().forEach(OUT::println);
  }

  /** Asks all questions of a file. */
  public static Result run(Path file) throws IOException {
    List<Change> changes = read(file);
    MadeUpView told = new MadeUpView();
    int number = 0;
    for (Change change : changes) {
      told.say(
          new MadeUpView.Said(
              ClaimType.EVENT,
              change.holder(),
              Optional.empty(),
              Optional.of(change.place()),
              Range.UNKNOWN,
              Claim.detail("event", "territory_taken")),
          told.document("Map of " + change.day(), change.day(), number++),
          Modality.ASSERTED);
    }
    Tally tally = new Tally(changes);
    for (Change change : changes) {
      for (int shift = -1; shift <= 1; shift++) {
        LocalDate day = change.day().plusDays(shift);
        tally.ask(change.place(), day, told.asOf(day));
      }
    }
    return tally.result();
  }

  private static List<Change> read(Path file) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      changes.add(
          new Change(
              cells[1] + ", " + cells[3] + ", " + cells[2], LocalDate.parse(cells[4]), cells[6]));
    }
    changes.sort(Comparator.comparing(Change::day).thenComparing(Change::place));
    return changes;
  }

  private static final class Tally {
    private final List<Change> changes;
    private final List<String> wrong = new ArrayList<>();
    private int asked;
    private int right;
    private int aged;

    private Tally(List<Change> changes) {
      this.changes = changes;
    }

    private void ask(String place, LocalDate day, ClaimView view) {
      Optional<Change> truth =
          changes.stream()
              .filter(c -> c.place().equals(place) && !c.day().isAfter(day))
              .max(Comparator.comparing(Change::day));
      Optional<Holding> holding =
          Pictures.draw(view).territory().stream()
              .filter(h -> h.place().name().equals(place))
              .findFirst();
      Optional<String> answer =
          holding
              .map(Holding::holder)
              .flatMap(f -> f.answers().stream().findFirst())
              .map(Finding.Answer::value)
              .flatMap(view::findEntity)
              .map(e -> e.name());
      asked++;
      if (answer.equals(truth.map(Change::holder))) {
        right++;
      } else {
        wrong.add(place + " on " + day + ": " + answer + " instead of " + truth);
      }
      Optional<Long> age =
          holding.flatMap(Holding::newest).map(d -> ChronoUnit.DAYS.between(d, day));
      if (age.equals(truth.map(c -> ChronoUnit.DAYS.between(c.day(), day)))) {
        aged++;
      }
    }

    private Result result() {
      return new Result(asked, right, aged, wrong);
    }
  }
}
