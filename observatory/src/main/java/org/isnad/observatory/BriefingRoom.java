package org.isnad.observatory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.isnad.briefing.Briefings;
import org.isnad.briefing.Edition;
import org.isnad.briefing.HtmlBriefing;
import org.isnad.briefing.MarkdownBriefing;
import org.isnad.briefing.Material;
import org.isnad.briefing.PdfBriefing;
import org.isnad.ledger.Ledger;
import org.isnad.model.Act;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Section;
import org.isnad.model.BriefingScope;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.IssuedBriefing;
import org.isnad.model.LedgerEntry;

/** Writes a theatre's briefings, gives them out, and sees those that were given out again. */
public final class BriefingRoom {
  private static final int MOST_IN_FEED = 20;

  private final Theatre theatre;
  private final Ledger ledger;
  private final Clock clock;
  private final BiFunction<LocalDate, Instant, ClaimView> view;
  private final Drawings drawings;
  private final HouseFiles house;

  BriefingRoom(
      Theatre theatre,
      Ledger ledger,
      Clock clock,
      BiFunction<LocalDate, Instant, ClaimView> view,
      Drawings drawings) {
    this.theatre = theatre;
    this.ledger = ledger;
    this.clock = clock;
    this.view = view;
    this.drawings = drawings;
    this.house = new HouseFiles(theatre.folder());
  }

  /**
   * A briefing as it is wanted, with what has changed, the house's style and the analyst's words.
   *
   * @throws TheatreException where the form cannot be made here
   */
  public byte[] write(BriefingOrder order, BriefingForm form) {
    return BriefingForms.write(edition(order), form);
  }

  /**
   * A briefing that was given out, as it was known then, with what would read differently today.
   */
  public byte[] writeAgain(IssuedBriefing past, BriefingForm form) {
    return BriefingForms.write(again(past), form);
  }

  /**
   * A briefing as HTML for a page that frames it: an article of the class {@code briefing}.
   *
   * @param claimAddress the address of a claim's own page by the claim's id; empty for none
   */
  public String body(BriefingOrder order, Function<String, String> claimAddress) {
    return HtmlBriefing.body(edition(order), claimAddress);
  }

  /** A briefing that was given out as HTML for a page that frames it. */
  public String bodyAgain(IssuedBriefing past, Function<String, String> claimAddress) {
    return HtmlBriefing.body(again(past), claimAddress);
  }

  /** The rules for the look of what {@link #body} gives. */
  public static String style() {
    return HtmlBriefing.style();
  }

  /** The actor or place that a name or part of a name fits best. */
  public BriefingScope.Focus focus(String name, boolean place, LocalDate day) {
    List<Entity> named =
        NameSearch.find(
            name,
            view.apply(day, clock.instant()).entities().values().stream()
                .filter(e -> e.isPlace() == place),
            Map.of());
    if (named.isEmpty()) {
      String what = place ? "a place" : "an actor";
      throw new TheatreException(
          "no report up to " + day + " speaks of " + what + " called “" + name + "”");
    }
    Entity best = named.getFirst();
    return place
        ? new BriefingScope.OnePlace(best.name(), Set.of(best.id()))
        : new BriefingScope.OneActor(best.name(), Set.of(best.id()));
  }

  private Edition edition(BriefingOrder order) {
    ClaimView seen = view(order);
    BriefingScope scope = order.scope();
    ClaimView footnotes =
        findLast(scope, seen).map(l -> with(seen, view(l.issue().of(), l))).orElse(seen);
    return edition(whole(scope, seen), footnotes);
  }

  private Edition again(IssuedBriefing past) {
    BriefingScope scope = past.issue().of();
    ClaimView seen = view(scope, past);
    Briefing then = write(scope, seen);
    ClaimView now = view(BriefingOrder.of(scope));
    Briefing whole = new PastBriefings(ledger).withToday(then, seen, write(scope, now));
    return edition(whole, with(seen, now));
  }

  /** A view that also holds the reports of another, for the footnotes of what was compared. */
  private static ClaimView with(ClaimView view, ClaimView other) {
    Map<String, Entity> entities = new HashMap<>(other.entities());
    entities.putAll(view.entities());
    Map<String, Document> documents = new HashMap<>(other.documents());
    documents.putAll(view.documents());
    return new ClaimView(
        view.trueOn(), view.knownBy(), view.claims(), entities, documents, view.gradings());
  }

  private Edition edition(Briefing briefing, ClaimView seen) {
    return new Edition(
        briefing, seen, house.style(), house.remarks(briefing.scope()), house.baseMap(theatre));
  }

  /**
   * The briefing of a scope from a view of its last day. It says first what has changed since the
   * view's moment, and since the last briefing about the same that was given out by then, as far as
   * the view holds the reports for it.
   */
  Briefing brief(BriefingScope scope, ClaimView seen) {
    Briefing whole = whole(scope, seen);
    List<Section> held = whole.sections().stream().filter(s -> isHeld(s, seen)).toList();
    return new Briefing(whole.theatre(), scope, held);
  }

  private static boolean isHeld(Section section, ClaimView seen) {
    return section.lines().stream()
        .flatMap(l -> l.claims().stream())
        .allMatch(c -> seen.documents().containsKey(c.claim().document()));
  }

  /** The last one is written first, for its picture is the earlier one. */
  private Briefing whole(BriefingScope scope, ClaimView seen) {
    PastBriefings past = new PastBriefings(ledger);
    Optional<PastBriefings.Last> last = findLast(scope, seen).map(issued -> last(issued, seen));
    Briefing written = write(scope, seen);
    Briefing whole = last.map(l -> past.withSinceLast(written, l)).orElse(written);
    return past.withChanges(whole, seen);
  }

  private PastBriefings.Last last(IssuedBriefing last, ClaimView seen) {
    BriefingScope scope = last.issue().of();
    ClaimView then = view(scope, last);
    Briefing before = write(scope, then);
    boolean anything = seen.claims().stream().anyMatch(c -> c.recorded().isAfter(last.moment()));
    Optional<Briefing> today =
        anything ? Optional.of(write(scope, seen.about(scope.to()))) : Optional.empty();
    return new PastBriefings.Last(last, before, then, today);
  }

  /** The last one given out about the same that ended earlier. */
  private Optional<IssuedBriefing> findLast(BriefingScope scope, ClaimView seen) {
    return issued().stream()
        .filter(past -> past.issue().of().focus().equals(scope.focus()))
        .filter(past -> past.issue().day().isBefore(scope.to()))
        .filter(past -> !past.moment().isAfter(seen.knownBy()))
        .max(Comparator.comparingLong(IssuedBriefing::number));
  }

  private Briefing write(BriefingScope scope, ClaimView seen) {
    return Briefings.write(
        new Material(
            theatre.name(), scope, drawings.of(seen), drawings::of, drawings.rulesOf(seen)));
  }

  private ClaimView view(BriefingScope scope, IssuedBriefing past) {
    return view(new BriefingOrder(scope, Optional.empty(), Optional.of(past.moment())));
  }

  private ClaimView view(BriefingOrder order) {
    LocalDate last = order.scope().to();
    LocalDate published = order.publishedBy().orElse(last);
    ClaimView seen = view.apply(published, order.knownBy().orElseGet(clock::instant));
    return published.equals(last) ? seen : seen.about(last);
  }

  /**
   * Records that a briefing is given out; gives the entry's id.
   *
   * @param by who gives it out
   */
  public String issue(BriefingOrder order, String by) {
    if (order.publishedBy().filter(day -> day.isAfter(order.scope().to())).isPresent()) {
      throw new TheatreException(
          "a briefing is given out with the reports of its own days; leave out --published-by");
    }
    if (order.knownBy().isPresent()) {
      throw new TheatreException(
          "a briefing is given out with what is known today; leave out --known-by");
    }
    new TheatreRecord(ledger, clock).write(theatre);
    ClaimView seen = view(order);
    BriefingScope scope = order.scope();
    boolean usual = scope.equals(BriefingScope.weekTo(scope.to()));
    Act.Issue act =
        new Act.Issue(
            scope.to(),
            digest(write(scope, seen), seen),
            usual ? Optional.empty() : Optional.of(scope.text()),
            by,
            "");
    return ledger.record(act, seen.knownBy());
  }

  /**
   * Writes all briefings that were given out into a folder: a page each as it reads again, with
   * what has changed since, an index and a feed.
   *
   * @param address where the folder will lie on the web; empty where links shall be relative
   * @return how many there are
   */
  public int archive(Path folder, String address) {
    List<BriefingArchive.Issue> issues = issued().stream().map(this::readAgain).toList();
    String base = address.isEmpty() || address.endsWith("/") ? address : address + "/";
    new BriefingArchive(theatre.name(), folder, base).write(issues);
    return issues.size();
  }

  private BriefingArchive.Issue readAgain(IssuedBriefing past) {
    Edition edition = again(past);
    boolean otherwise =
        edition.briefing().sections().stream()
            .anyMatch(section -> section.part() == Part.CHANGED_SINCE);
    Instant changed =
        ledger.look(LocalDate.MAX, Instant.MAX, List.of()).entriesAfter(past.moment()).stream()
            .map(LedgerEntry::recorded)
            .filter(moment -> otherwise)
            .max(Comparator.naturalOrder())
            .orElse(past.moment());
    return new BriefingArchive.Issue(past, edition, changed);
  }

  /**
   * A feed (Atom) of the briefings that were given out last.
   *
   * @param self where the feed itself lies on the web
   * @param address where each of them lies
   */
  public String feed(String self, Function<IssuedBriefing, String> address) {
    List<IssuedBriefing> all = issued();
    List<BriefingArchive.Issue> last =
        all.subList(Math.max(0, all.size() - MOST_IN_FEED), all.size()).stream()
            .map(this::readAgain)
            .toList();
    return new IssueFeed(theatre.name(), self, issue -> address.apply(issue.issued()))
        .xml(last.reversed());
  }

  /** Whether this machine can make a form. */
  public static boolean canWrite(BriefingForm form) {
    return form != BriefingForm.PDF || PdfBriefing.isPossible();
  }

  /** The briefings that were given out, oldest first. */
  public List<IssuedBriefing> issued() {
    return ledger.look(LocalDate.MAX, clock.instant(), List.of()).issued();
  }

  /** Whether one comes out word for word as it was given out, but for notes of what has changed. */
  public boolean isAsIssued(IssuedBriefing past) {
    BriefingScope scope = past.issue().of();
    ClaimView seen = view(scope, past);
    return digest(write(scope, seen), seen).equals(past.issue().digest());
  }

  private static String digest(Briefing written, ClaimView seen) {
    String text = MarkdownBriefing.render(Edition.plain(written, seen));
    return ClaimId.hash(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
