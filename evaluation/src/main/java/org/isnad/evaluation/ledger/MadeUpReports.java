package org.isnad.evaluation.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.ledger.Report;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;
import org.isnad.model.Judgement.Verdict;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Obtained;
import org.isnad.model.Passage;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.isnad.model.Sentence;

/**
 * Reports of twenty claims each, the same for the same seed, day by day over fifteen years: actors
 * and places as skewed as real ones, in two scripts, with dates of every precision.
 */
final class MadeUpReports implements Iterator<Report> {
  static final int CLAIMS_IN_A_REPORT = 20;
  static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 1);
  static final int DAYS = 15 * 365;
  private static final Duration DELAY = Duration.ofHours(30);

  private final MadeUpWorld world;
  private final Random random;
  private final int reports;
  private int next;

  /** The next place that is to be named in its turn; behind the last, chance alone chooses. */
  private int toBeNamed = MadeUpWorld.PLACES;

  MadeUpReports(long seed, int claims) {
    this.world = new MadeUpWorld(seed);
    this.random = new Random(seed);
    this.reports = claims / CLAIMS_IN_A_REPORT;
  }

  /** The same, but the earliest claims name every place once. */
  static MadeUpReports everywhere(long seed, int claims) {
    MadeUpReports reports = new MadeUpReports(seed, claims);
    reports.toBeNamed = 0;
    return reports;
  }

  private int named(int drawn) {
    return toBeNamed < MadeUpWorld.PLACES ? toBeNamed++ : drawn;
  }

  /** When a report was read: some hours after it was out. */
  static Instant recorded(Report report) {
    LocalDate day = report.document().date().flatMap(Edtf::latest).orElse(FIRST_DAY);
    return day.atStartOfDay().toInstant(ZoneOffset.UTC).plus(DELAY);
  }

  @Override
  public boolean hasNext() {
    return next < reports;
  }

  @Override
  public Report next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    LocalDate day = FIRST_DAY.plusDays((long) next * DAYS / reports);
    Draft draft = new Draft(day);
    for (int i = 0; i < CLAIMS_IN_A_REPORT; i++) {
      draft.add();
    }
    next++;
    return draft.report();
  }

  /** A report being written. */
  private final class Draft {
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    Draft(LocalDate day) {
      this.day = day;
    }

    void add() {
      ClaimType type = world.type(random);
      int subject = world.actor(random);
      boolean isOfPlace = type == ClaimType.CONTROLS || type == ClaimType.OPERATES_IN;
      int object = isOfPlace ? named(world.place(random)) : world.actor(random);
      String subjectName = world.actorName(subject);
      String objectName = isOfPlace ? world.placeName(object) : world.actorName(object);
      boolean hasPlace = type == ClaimType.EVENT;
      int drawn = world.place(random);
      int place = hasPlace ? named(drawn) : drawn;
      names.put(subjectName, MadeUpWorld.actorId(subject));
      names.put(objectName, isOfPlace ? MadeUpWorld.placeId(object) : MadeUpWorld.actorId(object));
      if (hasPlace) {
        names.put(world.placeName(place), MadeUpWorld.placeId(place));
      }
      int start = text.length();
      text.append(subjectName).append(' ').append(world.words(random, 7)).append(' ');
      text.append(objectName).append(hasPlace ? " in " + world.placeName(place) : "");
      int end = text.length();
      text.append(' ').append(world.words(random, 5)).append('.');
      sentences.add(new Sentence(start, text.length(), text.substring(start)));
      text.append('\n');
      said.add(
          new Said(
              type,
              subjectName,
              objectName,
              hasPlace ? Optional.of(world.placeName(place)) : Optional.empty(),
              start,
              end));
    }

    Report report() {
      String words = text.toString();
      byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
      Optional<Edtf> date = Optional.of(Edtf.of(day));
      Document document =
          new Document(
              ClaimId.hash(bytes),
              "report-" + next + ".txt",
              Optional.of("Report of " + day),
              date,
              Optional.of(world.source(random)),
              Optional.empty(),
              Optional.empty(),
              words,
              List.of(new Passage(Passage.Kind.PARAGRAPH, 0, words.length(), sentences)));
      List<Claim> claims = said.stream().map(s -> claim(s, document)).toList();
      List<Judgement> judgements = new ArrayList<>();
      names.forEach((name, entity) -> judgements.add(judgement(document, name, entity)));
      Obtained obtained = new Obtained(Optional.of("https://example.org/" + next), Instant.EPOCH);
      return new Report(
          new Report.Source(document, Optional.of(bytes), Optional.of(obtained)),
          claims,
          judgements,
          List.<Entity>of());
    }

    private Claim claim(Said said, Document document) {
      return new Claim(
          ClaimId.of(document.id(), said.type(), said.start(), said.subject()),
          said.type(),
          Optional.of(Mention.of(said.subject())),
          Optional.of(Mention.of(said.object())),
          Selector.of(document.text(), said.start(), said.end()),
          said.place(),
          world.when(random, day),
          random.nextInt(3) == 0 ? List.of("a spokesman") : List.of(),
          Modality.values()[Math.min(3, random.nextInt(10) / 2)],
          said.type() == ClaimType.STRENGTH
              ? Range.atMost(100 * random.nextInt(90))
              : Range.UNKNOWN,
          said.type() == ClaimType.EVENT
              ? Claim.detail("event", "battle")
              : new TreeMap<String, String>(),
          document.id(),
          document.date(),
          "isnad-reader 0.1",
          said.type().word() + "-" + random.nextInt(9));
    }

    private static Judgement judgement(Document document, String name, String entity) {
      return new Judgement(
          document.id(), name, entity, Verdict.SAME, "register", "exact name", Instant.EPOCH);
    }
  }

  private record Said(
      ClaimType type, String subject, String object, Optional<String> place, int start, int end) {}
}
