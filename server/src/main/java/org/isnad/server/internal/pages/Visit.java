package org.isnad.server.internal.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Situation;
import org.isnad.server.internal.draw.Colours;
import org.isnad.server.internal.draw.ControlMap;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.AsOf;
import org.isnad.server.internal.show.Frame;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.Note;

/** One reader's look at one page: the situation it shows, and the sources it names. */
final class Visit {
  private final Desk desk;
  private final Request request;
  private final AsOf asOf;
  private final Situation situation;
  private final Links links;
  private final Sources sources;

  Visit(Desk desk, Request request) {
    Observatory observatory = desk.observatory();
    this.desk = desk;
    this.request = request;
    this.asOf =
        new AsOf(
            day("on").orElseGet(observatory::firstDay),
            day("known"),
            observatory.firstDay(),
            observatory.today());
    this.situation = observatory.situation(asOf.trueOn(), asOf.knownByMoment());
    this.links = new Links(asOf.query());
    this.sources = new Sources(situation, links);
  }

  private Optional<LocalDate> day(String parameter) {
    Optional<String> text = request.find(parameter);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      String words = parameter + "=" + text.orElse("") + " is no day; write one such as 2016-05-30";
      throw new Refusal(400, words, e);
    }
  }

  Observatory observatory() {
    return desk.observatory();
  }

  Request request() {
    return request;
  }

  AsOf asOf() {
    return asOf;
  }

  Situation situation() {
    return situation;
  }

  Links links() {
    return links;
  }

  Sources sources() {
    return sources;
  }

  /** The page of a template, which gets what the page shows and the frame around it. */
  Response show(Room room, String template, String title, Object page) {
    return fill(template, Map.of("frame", frame(room, title, sources.notes()), "page", page));
  }

  /** The same where the page itself tells what its superscripts stand for. */
  Response showWithoutNotes(Room room, String template, String title, Object page) {
    return fill(template, Map.of("frame", frame(room, title, List.of()), "page", page));
  }

  /** A template without a frame. */
  Response fill(String template, Map<String, Object> values) {
    return desk.templates().page(200, template, values);
  }

  /** The colours of those who hold places, by all that is known today. */
  Colours colours() {
    Observatory observatory = desk.observatory();
    return Colours.of(observatory.situation(observatory.today(), Optional.empty()).view().claims());
  }

  /** Draws maps of this situation; {@code focus} is the place that they are about, or empty. */
  ControlMap mapMaker(String focus) {
    return new ControlMap(desk.baseMap(), colours(), links, situation.view().entities(), focus);
  }

  private Frame frame(Room room, String title, List<Note> notes) {
    Map<String, String> kept = new LinkedHashMap<>(request.query());
    List.of("on", "known", "token").forEach(kept::remove);
    return new Frame(
        desk.observatory().theatre().name(),
        title,
        Room.rail(room, links),
        asOf,
        request.path(),
        kept,
        links,
        notes);
  }
}
