package org.isnad.observatory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.briefing.JsonLines;
import org.isnad.claims.Lexicon;
import org.isnad.entities.EvidenceBook;
import org.isnad.entities.IdentityLog;
import org.isnad.entities.Merging;
import org.isnad.entities.Register;
import org.isnad.entities.Resolver;
import org.isnad.exchange.ExchangeForm;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerView;
import org.isnad.model.Briefing;
import org.isnad.model.BriefingScope;
import org.isnad.model.ClaimQuery;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Reckoning;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Analysis;

/** A theatre at work: reads reports into its ledger, and answers from it. */
public final class Observatory implements AutoCloseable {
  private final Theatre theatre;
  private final Path ledgerFile;
  private final Ledger ledger;
  private final Clock clock;
  private final LanguageModels models;
  private final Situations situations = new Situations();
  private final LastChange lastChange = new LastChange();
  private final PastKnowledge knowledge;
  private final Views views;
  private final Drawings drawings;

  private Observatory(
      Theatre theatre, Path ledgerFile, Ledger ledger, Clock clock, LanguageModels models) {
    this.theatre = theatre;
    this.ledgerFile = ledgerFile;
    this.ledger = ledger;
    this.clock = clock;
    this.models = models;
    this.knowledge = new PastKnowledge(theatre, ledger, clock.instant());
    this.views = new Views(ledger, knowledge, lastChange);
    this.drawings = new Drawings(knowledge);
  }

  /** Opens a theatre with its ledger; the language models are unpacked into a folder. */
  public static Observatory open(Theatre theatre, Clock clock, Path models) {
    return open(theatre, clock, LanguageModels.in(models));
  }

  /**
   * Opens a theatre with its ledger, which is made where it is missing.
   *
   * @param clock tells the moment of recording
   * @param models loaded when a report is read
   * @throws TheatreException where the ledger cannot be opened
   */
  public static Observatory open(Theatre theatre, Clock clock, LanguageModels models) {
    return open(theatre, theatre.ledgerFile(), clock, models);
  }

  /** Opens a theatre with a ledger that lies elsewhere. */
  public static Observatory open(
      Theatre theatre, Path ledgerFile, Clock clock, LanguageModels models) {
    try {
      return new Observatory(theatre, ledgerFile, Ledger.open(ledgerFile), clock, models);
    } catch (LedgerException e) {
      throw new TheatreException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Opens a theatre with a ledger at an address.
   *
   * @param ledger {@code jdbc:postgresql://HOST/DATABASE}, or the path of a file
   */
  public static Observatory open(
      Theatre theatre, String ledger, Clock clock, LanguageModels models) {
    if (!ledger.startsWith("jdbc:")) {
      return open(theatre, Path.of(ledger), clock, models);
    }
    try {
      return new Observatory(theatre, theatre.ledgerFile(), Ledger.open(ledger), clock, models);
    } catch (LedgerException e) {
      throw new TheatreException(String.valueOf(e.getMessage()), e);
    }
  }

  /** What keeps its ledger sound. */
  public Upkeep upkeep() {
    return new Upkeep(ledger, clock);
  }

  /** The claims that answer a question, newest first, as of a day and a moment of recording. */
  public List<ResolvedClaim> ask(ClaimQuery query, LocalDate trueOn, Instant knownBy) {
    LedgerView seen = ledger.look(trueOn, knownBy, knowledge.by(knownBy).register());
    Merging merging = new Merging(IdentityLog.of(seen.identities()));
    return seen.claims(merging.of(query)).stream().map(merging::of).toList();
  }

  public Theatre theatre() {
    return theatre;
  }

  /** What the theatre's lists said by a moment. */
  public Knowledge knowledge(Instant knownBy) {
    return knowledge.by(knownBy);
  }

  /** Where the ledger lies, or would lie were it a file. */
  public Path ledgerFile() {
    return ledgerFile;
  }

  /**
   * Reads report files and folders into the ledger, each whole or not at all; the rest goes on when
   * one fails.
   *
   * @param progress is told of each report
   */
  public ReadSummary read(List<Path> paths, ReadOptions options, Consumer<String> progress) {
    Reports reports = new Reports(Headers.of(options), ledger, progress);
    List<Document> fresh = reports.list(paths);
    Intake.Taken taken = fresh.isEmpty() ? Intake.NOTHING : take(fresh, reports, progress);
    int undated = (int) taken.documents().stream().filter(d -> d.date().isEmpty()).count();
    return new ReadSummary(
        taken.documents().size(),
        reports.alreadyThere(),
        undated,
        taken.claims(),
        reports.problems());
  }

  private Intake.Taken take(List<Document> fresh, Reports reports, Consumer<String> progress) {
    new TheatreRecord(ledger, clock).write(theatre);
    return new Intake(theatre, ledger, resolver(), clock, models, progress).take(fresh, reports);
  }

  /**
   * How one sentence is read, as lines: the parse, the phrases, the rules that fired or nearly did.
   */
  public static List<String> explain(
      Theatre theatre, LanguageModels models, String sentence, Consumer<String> progress) {
    return models
        .reader(theatre, progress)
        .explain(sentence, new Lexicon(theatre.register()))
        .lines();
  }

  /** Knows the register, what reports made known, and what is named around each. */
  private Resolver resolver() {
    LedgerView now = ledger.look(LocalDate.MAX, clock.instant(), theatre.register());
    List<Entity> known = new ArrayList<>(theatre.register());
    known.addAll(ledger.entities());
    Merging merging = new Merging(IdentityLog.of(now.identities()));
    EvidenceBook book =
        new EvidenceBook(merging.of(now.all()).claims(), Register.read(theatre.folder()));
    return new Resolver(merging.of(known), book.surroundings(), clock);
  }

  /** Its claims in the field's own forms, out and in. */
  public Exchange exchange() {
    return new Exchange(theatre, ledger, knowledge, this::resolver, clock);
  }

  /** What had been published by a day and recorded by a moment. */
  public ClaimView view(LocalDate trueOn, Instant knownBy) {
    return views.get(trueOn, knownBy);
  }

  /** Which entities are one, for a person to review. */
  public Identities identities() {
    return new Identities(theatre, ledger, clock);
  }

  /** Claims held against their words by a person. */
  public Reviews reviews() {
    return new Reviews(theatre, ledger, clock);
  }

  /** Takes in reports that arrive as bytes. */
  public Arrivals arrivals() {
    return new Arrivals(this);
  }

  boolean hasReport(String id) {
    return ledger.contains(id);
  }

  boolean isReadFrom(String id, Path file) {
    return acts().findReport(id).filter(d -> file.endsWith(d.file())).isPresent();
  }

  /** What people did, and the taking back of it. */
  public Acts acts() {
    return new Acts(theatre, ledger, clock);
  }

  /** What had been published by a day, as far as the ledger knows now. */
  public ClaimView view(LocalDate trueOn) {
    return view(trueOn, clock.instant());
  }

  /**
   * What is known of a day, with its picture and the ways into it; kept for the next question until
   * the ledger grows.
   *
   * @param knownBy the moment of recording, all that is known where it is empty
   */
  public Situation situation(LocalDate trueOn, Optional<Instant> knownBy) {
    return situations.get(
        new Situations.Key(trueOn, knownBy, lastChange.number(ledger)),
        () -> {
          Instant moment = knownBy.orElseGet(clock::instant);
          return Situation.of(analysis(view(trueOn, moment)), knowledge.by(moment).rules());
        });
  }

  /** What a view amounts to. */
  public Picture picture(ClaimView view) {
    return analysis(view).picture();
  }

  /** All that can be drawn from a view: network, coalitions, momentum, the theatre's rules. */
  public Analysis analysis(ClaimView view) {
    return drawings.of(view);
  }

  /** What was drawn, for other programs: a JSON object in one line. */
  public String line(String kind, Object value) {
    return JsonLines.of(kind, value);
  }

  /** How the opinions of a finding of a view came about, answer by answer. */
  public List<Reckoning> why(Finding finding, ClaimView view) {
    return analysis(view).why(finding);
  }

  /** Where briefings are written, given out and seen again. */
  public BriefingRoom briefings() {
    return new BriefingRoom(theatre, ledger, clock, this::view, drawings);
  }

  /** The briefing for the seven days up to a situation's day. */
  public Briefing brief(Situation situation) {
    return situation.briefing(() -> brief(situation.view()));
  }

  /** The briefing for the seven days up to the view's day, with what has changed since. */
  public Briefing brief(ClaimView view) {
    return briefings().brief(BriefingScope.weekTo(view.trueOn()), view);
  }

  /** The claims of a view in the exchange form, a line each, in the order of the view. */
  public Stream<String> exchangeLines(ClaimView view) {
    return view.claims().stream().map(c -> ExchangeForm.line(c, view.documentOf(c)));
  }

  /** The findings of a picture for other programs, a JSON object a line. */
  public List<String> findingLines(Picture picture, ClaimView view) {
    return JsonLines.of(picture, view);
  }

  /** All reports in the ledger, in order of publication. */
  public List<Document> documents() {
    return ledger.documents();
  }

  /** How many entries the ledger has; the same number is the same content. */
  public long entries() {
    return ledger.entries();
  }

  /** The day to show first: the theatre's own, else the latest report's, else today. */
  public LocalDate firstDay() {
    return theatre.briefingDay().or(ledger::findLatestPublication).orElseGet(this::today);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  @Override
  public void close() {
    ledger.close();
  }
}
