package org.isnad.server.internal.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.isnad.model.BriefingScope;
import org.isnad.model.IssuedBriefing;
import org.isnad.observatory.BriefingForm;
import org.isnad.observatory.BriefingOrder;
import org.isnad.observatory.BriefingRoom;
import org.isnad.observatory.TheatreException;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.BriefingShow;
import org.isnad.server.internal.show.BriefingShow.Asked;
import org.isnad.server.internal.show.BriefingShow.File;
import org.isnad.server.internal.show.BriefingShow.Issue;
import org.isnad.server.internal.show.Term;

/** The briefing of any days and focus, those that were given out, and all as files to keep. */
final class BriefingPage implements Page {
  private static final String ISSUES = "/briefing/issues/";
  private static final String FEED = "/briefing/feed.atom";

  private final Gate gate;
  private final Press press = new Press();

  BriefingPage(Gate gate) {
    this.gate = gate;
  }

  /** Whether a path belongs to programs that read feeds; they carry the token in the address. */
  static boolean isFeed(String path) {
    return path.equals(FEED);
  }

  @Override
  public Response answer(Visit visit) {
    Optional<String> plainer = BriefingScopes.findPlainer(visit.request());
    if (plainer.isPresent()) {
      return Response.seeOther(plainer.get());
    }
    BriefingScopes scopes = new BriefingScopes(visit);
    BriefingScope scope = scopes.scope();
    String name = scope.text() + " " + visit.links().times();
    String body =
        press.get(
            name + " " + visit.observatory().entries(),
            () -> room(visit).body(order(scope, visit), claims(visit)));
    UnaryOperator<String> files = form -> scopes.same("/briefing/file", "form", form);
    return show(scope, body, "", files, visit);
  }

  /** One that was given out, as it was known then. */
  Response issue(Visit visit) {
    IssuedBriefing past = issued(visit);
    String body =
        press.get(
            past.number() + " " + visit.links().times() + " " + visit.observatory().entries(),
            () -> room(visit).bodyAgain(past, claims(visit)));
    UnaryOperator<String> files =
        form -> visit.links().to(ISSUES + past.number() + "/file", "form", form);
    String words = visit.words().of("briefing.issued-by", past.issue().by(), moment(past, visit));
    return show(past.issue().of(), body, words, files, visit);
  }

  private Response show(
      BriefingScope scope, String body, String issue, UnaryOperator<String> files, Visit visit) {
    String about = scope.focus().name();
    String days = Values.capitalised(scope.days());
    BriefingShow show =
        new BriefingShow(
            body,
            about.isEmpty() ? days : about + ", " + scope.days(),
            issue,
            new Asked(
                visit.request().find("from").orElse(""),
                visit.asOf().trueOn().toString(),
                visit.request().find("about").orElse(""),
                visit.request().find("name").orElse("")),
            new BriefingScopes(visit).choices(scope),
            Arrays.stream(BriefingForm.values()).map(f -> file(f, files)).toList(),
            issues(visit),
            new Worker(visit, gate).show(""));
    return visit.showWithoutNotes(Room.BRIEFINGS, "briefing", show.title(), show);
  }

  private static File file(BriefingForm form, UnaryOperator<String> files) {
    return new File(form.word(), BriefingRoom.canWrite(form) ? files.apply(form.word()) : "");
  }

  private static List<Issue> issues(Visit visit) {
    return room(visit).issued().reversed().stream()
        .map(
            past -> {
              BriefingScope scope = past.issue().of();
              String about = scope.focus().name();
              String words = about.isEmpty() ? scope.days() : about + ", " + scope.days();
              return new Issue(
                  new Term(words, visit.links().to(ISSUES + past.number())),
                  past.issue().by(),
                  moment(past, visit));
            })
        .toList();
  }

  private static String moment(IssuedBriefing past, Visit visit) {
    return visit.words().dates().moment(past.moment());
  }

  /** A briefing as a file. */
  Response file(Visit visit) {
    BriefingScope scope = new BriefingScopes(visit).scope();
    BriefingForm form = form(visit);
    return file(scope, form, () -> room(visit).write(order(scope, visit), form));
  }

  /** One that was given out as a file. */
  Response issueFile(Visit visit) {
    IssuedBriefing past = issued(visit);
    BriefingForm form = form(visit);
    return file(past.issue().of(), form, () -> room(visit).writeAgain(past, form));
  }

  private static Response file(
      BriefingScope scope, BriefingForm form, java.util.function.Supplier<byte[]> write) {
    try {
      String name =
          "briefing-" + scope.fileName().replaceAll("[^\\w.-]+", "-") + "." + form.ending();
      return Response.file(type(form), name, write.get());
    } catch (TheatreException e) {
      throw new Refusal(422, String.valueOf(e.getMessage()), e);
    }
  }

  private static String type(BriefingForm form) {
    return switch (form) {
      case MARKDOWN -> "text/markdown; charset=utf-8";
      case HTML -> "text/html; charset=utf-8";
      case PDF -> "application/pdf";
      case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case JSON -> "application/x-ndjson; charset=utf-8";
    };
  }

  private static BriefingForm form(Visit visit) {
    String word = visit.request().find("form").orElse("markdown");
    return Arrays.stream(BriefingForm.values())
        .filter(form -> form.word().equals(word))
        .findFirst()
        .orElseThrow(() -> Refusal.told(400, "briefing.no-form", word));
  }

  /** The feed of those that were given out. */
  Response feed(Visit visit) {
    String base = visit.request().findHeader("host").map(host -> "http://" + host).orElse("");
    String xml = room(visit).feed(base + FEED, past -> base + ISSUES + past.number());
    return Response.of(200, "application/atom+xml; charset=utf-8", xml);
  }

  /** Records that the briefing of an address is given out. */
  Response give(Visit visit) {
    String by = new Worker(visit, gate).name();
    if (visit.asOf().knownByMoment().isPresent()) {
      throw Refusal.told(400, "briefing.known-today");
    }
    room(visit).issue(order(new BriefingScopes(visit).scope(), visit), by);
    return Response.seeOther(visit.links().to(ISSUES + room(visit).issued().getLast().number()));
  }

  private static IssuedBriefing issued(Visit visit) {
    String number = visit.request().variable("number");
    return room(visit).issued().stream()
        .filter(past -> Long.toString(past.number()).equals(number))
        .findFirst()
        .orElseThrow(() -> Refusal.told(404, "briefing.no-issue", number));
  }

  private static BriefingOrder order(BriefingScope scope, Visit visit) {
    return new BriefingOrder(scope, Optional.empty(), visit.asOf().knownByMoment());
  }

  private static BriefingRoom room(Visit visit) {
    return visit.observatory().briefings();
  }

  private static Function<String, String> claims(Visit visit) {
    return claim -> visit.links().to("/claims/" + claim);
  }
}
