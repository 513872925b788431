package org.isnad.server.internal.pages;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.observatory.Arrivals;
import org.isnad.observatory.Arrivals.Arrival;
import org.isnad.observatory.Fetcher;
import org.isnad.observatory.NewReports;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.ReadOptions;
import org.isnad.observatory.ReadSummary;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Part;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.ProgressShow;
import org.isnad.server.internal.show.ReadingShow;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/** Reads new reports: files, a pasted text, or what lies at an address. */
final class ReadingPage implements Page {
  private static final int SHORT = 8;
  private static final int MOST_FILES = 100;

  private final Gate gate;
  private final ReadingJobs jobs = new ReadingJobs();
  private final Fetcher fetcher = new Fetcher();

  ReadingPage(Gate gate) {
    this.gate = gate;
  }

  @Override
  public Response answer(Visit visit) {
    return show(visit, "");
  }

  private Response show(Visit visit, String problem) {
    NewReports rules = visit.observatory().theatre().newReports();
    ReadingShow show =
        new ReadingShow(
            new Worker(visit, gate).show(problem), rules.mayFetch(), rules.isReviewedFirst());
    return visit.show(Room.REPORTS, "reading", visit.words().of("reading.title"), show);
  }

  /** Begins to read what was sent, and leads to the page that tells how far it is. */
  Response take(Visit visit) {
    new Worker(visit, gate).name();
    Request request = visit.request();
    Optional<String> address = request.findField("address");
    if (address.isPresent() && !visit.observatory().theatre().newReports().mayFetch()) {
      return refused(visit, visit.words().of("refused.fetch"));
    }
    List<Arrival> arrivals = arrivals(request);
    if (arrivals.isEmpty() && address.isEmpty()) {
      return refused(visit, visit.words().of("refused.nothing-sent"));
    }
    Optional<Edtf> date;
    try {
      date = request.findField("date").map(Edtf::of);
    } catch (IllegalArgumentException e) {
      return refused(visit, visit.words().of("refused.date", String.valueOf(e.getMessage())));
    }
    ReadOptions options =
        new ReadOptions(
            request.findField("title"),
            date,
            request.findField("publisher"),
            request.findField("author"),
            Optional.empty());
    Observatory observatory = visit.observatory();
    int job = jobs.begin(progress -> read(observatory, arrivals, address, options, progress));
    return Response.seeOther(visit.links().to("/reading/" + job));
  }

  private static List<Arrival> arrivals(Request request) {
    List<Arrival> arrivals = new ArrayList<>();
    for (Part file : request.files("files")) {
      if (file.bytes().length > 0 && arrivals.size() < MOST_FILES) {
        arrivals.add(new Arrival(file.file(), file.bytes()));
      }
    }
    request
        .findField("text")
        .map(text -> text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))
        .map(bytes -> new Arrival("pasted", bytes))
        .map(a -> new Arrival("pasted-" + a.id().substring(0, SHORT) + ".txt", a.bytes()))
        .ifPresent(arrivals::add);
    return arrivals;
  }

  private Arrivals.Taken read(
      Observatory observatory,
      List<Arrival> sent,
      Optional<String> address,
      ReadOptions options,
      Consumer<String> progress) {
    List<Arrival> all = new ArrayList<>(sent);
    if (address.isPresent()) {
      progress.accept("fetching " + address.get());
      all.add(arrival(fetcher.fetch(address.get())));
    }
    return observatory.arrivals().take(all, options, progress);
  }

  private static Arrival arrival(Fetcher.Fetched fetched) {
    String path = Optional.ofNullable(fetched.address().getPath()).orElse("");
    String last = path.replaceAll("/+$", "").replaceAll(".*/", "").replaceAll("\\.[a-z]+$", "");
    String ending = fetched.type().startsWith("text/plain") ? ".txt" : ".html";
    return new Arrival(fetched.address().getHost() + "-" + last + ending, fetched.bytes());
  }

  /** How far the reading of a batch is; the browser asks again until it is done. */
  Response progress(Visit visit) {
    String number = visit.request().variable("number");
    ReadingJobs.State state =
        Optional.of(number)
            .filter(n -> n.matches("[1-9]\\d{0,8}"))
            .flatMap(n -> jobs.find(Integer.parseInt(n)))
            .orElseThrow(() -> Refusal.told(404, "missing.reading", number));
    List<String> problems =
        new ArrayList<>(state.taken().map(t -> t.summary().problems()).orElse(List.of()));
    if (!state.problem().isEmpty()) {
      problems.add(state.problem());
    }
    ProgressShow show =
        new ProgressShow(
            state.lines(),
            state.isDone(),
            state
                .taken()
                .map(t -> outcome(t.summary(), visit.words()))
                .orElseGet(() -> visit.words().of("progress.nothing")),
            problems,
            state.taken().stream()
                .flatMap(t -> t.reports().stream())
                .flatMap(id -> report(id, visit).stream())
                .toList());
    Response page = visit.show(Room.REPORTS, "progress", visit.words().of("progress.title"), show);
    return state.isDone() ? page : page.with("Refresh", "1");
  }

  private static String outcome(ReadSummary summary, Words words) {
    return words.of("progress.outcome", summary.read(), summary.claims(), summary.alreadyThere());
  }

  private static Optional<ProgressShow.Report> report(String id, Visit visit) {
    LocalDate today = visit.observatory().today();
    return visit.observatory().acts().findReport(id).map(d -> report(d, today));
  }

  private static ProgressShow.Report report(Document report, LocalDate today) {
    LocalDate published = report.date().flatMap(Edtf::latest).orElse(today);
    String on = (published.isAfter(today) ? published : today).toString();
    return new ProgressShow.Report(
        new Term(
            report.title().orElse(report.file()),
            Address.of("/reports/" + report.id(), Map.of("on", on))),
        Address.of("/review", new java.util.TreeMap<>(Map.of("report", report.id(), "on", on))));
  }

  private Response refused(Visit visit, String problem) {
    Response page = show(visit, problem);
    return new Response(422, page.headers(), page.text());
  }
}
