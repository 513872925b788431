package org.isnad.server.internal.pages;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Edtf;
import org.isnad.model.ResolvedClaim;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Situation;
import org.isnad.server.internal.ask.Asked;
import org.isnad.server.internal.ask.Languages;
import org.isnad.server.internal.draw.Colours;
import org.isnad.server.internal.draw.ControlMap;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.AsOf;
import org.isnad.server.internal.show.Frame;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.Note;
import org.isnad.server.internal.show.TimeRange;
import org.isnad.server.internal.words.Words;

/** One reader's look at one page: the situation it shows, and the sources it names. */
final class Visit {
  private final Desk desk;
  private final Asked asked;
  private final Words words;
  private final Links links;
  private final Sources sources;

  Visit(Desk desk, Request request) {
    this.desk = desk;
    this.asked = Asked.of(desk.observatory(), request);
    this.words = desk.words(request);
    this.links = new Links(kept(asked.asOf(), request));
    this.sources = new Sources(asked.situation(), links, words);
  }

  /** What every link keeps: the two times, and the language where the address asks for one. */
  private static Map<String, String> kept(AsOf asOf, Request request) {
    Map<String, String> kept = new LinkedHashMap<>(asOf.query());
    Languages.inAddress(request)
        .ifPresent(words -> kept.put(Languages.PARAMETER, words.language()));
    return kept;
  }

  /** The words in the reader's language. */
  Words words() {
    return words;
  }

  /** The day of the page in words. */
  String day() {
    return words.day(asOf().trueOn());
  }

  /** Both times in words. */
  String times() {
    return asOf().words(words);
  }

  Observatory observatory() {
    return asked.observatory();
  }

  Request request() {
    return asked.request();
  }

  AsOf asOf() {
    return asked.asOf();
  }

  Situation situation() {
    return asked.situation();
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

  /** A name for a file of this day: "map-2016-05-30". */
  String fileName(String what) {
    return what + "-" + asOf().trueOn();
  }

  /** The colours of those who hold places, by all that is known today. */
  Colours colours() {
    return desk.colours();
  }

  /** Draws maps of this situation; {@code focus} is the place that they are about, or empty. */
  ControlMap mapMaker(String focus) {
    return new ControlMap(
        desk.baseMap(), colours(), links, words, situation().view().entities(), focus);
  }

  private Frame frame(Room room, String title, List<Note> notes) {
    Map<String, String> kept = new LinkedHashMap<>(request().query());
    List.of("on", "known", "token").forEach(kept::remove);
    return new Frame(
        desk.observatory().theatre().name(),
        title,
        Room.rail(room, links, words),
        asOf(),
        request().path(),
        kept,
        links,
        notes,
        words,
        range());
  }

  /** From the first report and the first recording on; the claims are in order of publication. */
  private TimeRange range() {
    List<ResolvedClaim> claims = situation().view().claims();
    LocalDate firstDay =
        claims.stream()
            .flatMap(c -> c.claim().published().flatMap(Edtf::earliest).stream())
            .findFirst()
            .orElse(asOf().trueOn());
    LocalDate firstRecorded =
        claims.stream()
            .map(ResolvedClaim::recorded)
            .min(Comparator.naturalOrder())
            .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate())
            .orElse(asOf().today());
    return new TimeRange(firstDay, firstRecorded);
  }
}
