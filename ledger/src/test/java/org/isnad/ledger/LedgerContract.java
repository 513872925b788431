package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.ledger.Samples.MONDAY;
import static org.isnad.ledger.Samples.TUESDAY;
import static org.isnad.ledger.Samples.actor;
import static org.isnad.ledger.Samples.claim;
import static org.isnad.ledger.Samples.document;
import static org.isnad.ledger.Samples.same;
import static org.isnad.ledger.Samples.undated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Position;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Selector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every ledger keeps to, whatever database it lies in. */
abstract class LedgerContract {
  private static final LocalDate EVER = LocalDate.MAX;
  private static final Instant NOW = Instant.MAX;

  Ledger ledger;

  /**
   * Opens the test's own ledger, empty the first time; a second call opens the same one once more.
   */
  abstract Ledger open();

  /** Runs a statement past the ledger, as a careless person with a database tool would. */
  abstract void tamper(String sql);

  @BeforeEach
  void open_ledger() {
    ledger = open();
  }

  @AfterEach
  void close_ledger() {
    ledger.close();
  }

  @Test
  void what_is_stored_is_there_whole_after_opening_anew() {
    Document report = document("a", "2014-05");
    Entity guard =
        new Entity(
            "actor:guard",
            "Harbour Guard",
            EntityClass.MILITIA,
            List.of("حرس المرفأ", "HG"),
            Optional.of(new Position(12.25, -7.5, 30)),
            Optional.of("register of 2014"));

    assertThat(ledger.contains("a")).isFalse();
    assertThat(ledger.store(report, List.of(claim(report, 0)), List.of(), List.of(guard), MONDAY))
        .isEqualTo(Stored.NEW);
    ledger.close();
    ledger = open();

    assertThat(ledger.contains("a")).isTrue();
    assertThat(ledger.documents()).containsExactly(report);
    assertThat(ledger.claims()).containsExactly(claim(report, 0));
    assertThat(ledger.entities()).containsExactly(guard);
  }

  @Test
  void the_number_of_entries_grows_with_what_is_new_and_only_with_that() {
    Document report = document("a", "2014-05");
    long empty = ledger.entries();
    ledger.store(report, List.of(claim(report, 0)), List.of(), List.of(), MONDAY);
    long one = ledger.entries();
    ledger.store(report, List.of(claim(report, 0)), List.of(), List.of(), TUESDAY);

    assertThat(one).isGreaterThan(empty);
    assertThat(ledger.entries()).isEqualTo(one);
  }

  @Test
  void the_latest_publication_is_the_last_day_that_a_date_can_mean() {
    assertThat(ledger.findLatestPublication()).isEmpty();
    ledger.store(undated("u"), List.of(), List.of(), List.of(), MONDAY);
    assertThat(ledger.findLatestPublication()).isEmpty();
    ledger.store(document("a", "2014-05"), List.of(), List.of(), List.of(), MONDAY);
    ledger.store(document("b", "2014-05-16"), List.of(), List.of(), List.of(), TUESDAY);
    assertThat(ledger.findLatestPublication()).contains(LocalDate.of(2014, 5, 31));
  }

  @Test
  void every_field_of_a_claim_survives() {
    Document report = document("a", "2014-05");
    Claim full =
        new Claim(
            "c1",
            ClaimType.STRENGTH,
            Optional.of(new Mention("Harbour Guard", List.of("HG", "حرس المرفأ", "the “Guard”\n"))),
            Optional.of(new Mention("Union", List.of())),
            new Selector(
                "at most 350 \u0000\t\"men\" 🚢", "\uDEA2 cut before", "cut behind \uD83D", 7, 21),
            Optional.of("30 km from Westport"),
            Optional.of(Edtf.of("../2014-04~")),
            List.of("a spokesman", "his cousin"),
            Modality.CLAIMED,
            Range.atMost(350),
            Claim.detail("role", "commander", "event", "battle"),
            "a",
            Optional.of(Edtf.of("2014-05")),
            "reader 0.1",
            "strength-3");

    ledger.store(report, List.of(full), List.of(), List.of(), MONDAY);

    assertThat(ledger.claims()).containsExactly(full);
    assertThat(ledger.view(EVER, NOW, List.of()).claims())
        .containsExactly(
            new ResolvedClaim(full, Optional.empty(), Optional.empty(), Optional.empty(), MONDAY));
  }

  @Test
  void what_a_claim_leaves_open_stays_open() {
    Document report = undated("a");
    Claim bare =
        new Claim(
            "c1",
            ClaimType.EVENT,
            Optional.empty(),
            Optional.empty(),
            new Selector("x", "", "", 0, 1),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Modality.EXPECTED,
            Range.UNKNOWN,
            new TreeMap<>(),
            "a",
            Optional.empty(),
            "reader 0.1",
            "r");

    ledger.store(report, List.of(bare), List.of(), List.of(), MONDAY);

    assertThat(ledger.documents()).containsExactly(report);
    assertThat(ledger.claims()).containsExactly(bare);
  }

  @Test
  void the_same_document_twice_adds_nothing() {
    Document report = document("a", "2014");
    ledger.store(report, List.of(claim(report, 0)), List.of(), List.of(), MONDAY);

    Stored second =
        ledger.store(
            report,
            List.of(claim(report, 5)),
            List.of(same(report, "Union", "actor:u")),
            List.of(actor("actor:u")),
            TUESDAY);

    assertThat(second).isEqualTo(Stored.ALREADY_THERE);
    assertThat(ledger.claims()).containsExactly(claim(report, 0));
    assertThat(ledger.entities()).isEmpty();
  }

  @Test
  void a_claim_read_twice_from_a_document_is_one_claim() {
    Document report = document("a", "2014");

    ledger.store(report, List.of(claim(report, 0), claim(report, 0)), List.of(), List.of(), MONDAY);

    assertThat(ledger.claims()).containsExactly(claim(report, 0));
  }

  @Test
  void what_cannot_be_stored_whole_is_not_stored_at_all() {
    Document report = document("a", "2014");
    Document never = document("never stored", "2014");

    assertThatThrownBy(
            () ->
                ledger.store(
                    report,
                    List.of(claim(report, 0)),
                    List.of(same(never, "Union", "actor:u")),
                    List.of(actor("actor:u")),
                    MONDAY))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("nothing was stored");
    assertThat(ledger.contains("a")).isFalse();
    assertThat(ledger.claims()).isEmpty();
    assertThat(ledger.entities()).isEmpty();
  }

  @Test
  void a_claim_of_another_document_is_refused() {
    Document report = document("a", "2014");
    Document other = document("b", "2014");

    assertThatThrownBy(
            () -> ledger.store(report, List.of(claim(other, 0)), List.of(), List.of(), MONDAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claim b-0 names document b, but is stored with a");
  }

  @Test
  void an_entity_keeps_its_first_description() {
    Entity first = Samples.entity("actor:u", "Union", EntityClass.MILITIA);
    Entity second = Samples.entity("actor:u", "The Union", EntityClass.ARMY);

    ledger.store(document("a", "2014"), List.of(), List.of(), List.of(first), MONDAY);
    ledger.store(document("b", "2014"), List.of(), List.of(), List.of(second), TUESDAY);

    assertThat(ledger.entities()).containsExactly(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update entries set kind = 'event'",
        "update documents set date = null",
        "update texts set body = original",
        "update claims set type = 3",
        "update claims set body = null",
        "update judgements set document = 1",
        "update entities set id = 'x'",
        "delete from entries",
        "delete from documents",
        "delete from texts",
        "delete from claims",
        "delete from judgements",
        "delete from entities"
      })
  void nothing_is_changed_or_taken_out(String sql) {
    Document report = document("a", "2014");
    ledger.store(
        report,
        List.of(claim(report, 0)),
        List.of(same(report, "Union", "actor:u")),
        List.of(actor("actor:u")),
        MONDAY);
    ledger.store(
        document("b", "2013"),
        List.of(),
        List.of(same(report, "Union", "actor:v")),
        List.of(),
        MONDAY);

    assertThatThrownBy(() -> tamper(sql)).hasStackTraceContaining("it only grows");
    assertThat(ledger.claims()).containsExactly(claim(report, 0));
  }

  @Test
  void a_view_leaves_out_what_was_recorded_later() {
    Document early = document("a", "2014");
    Document late = document("b", "2013");
    ledger.store(early, List.of(claim(early, 0)), List.of(), List.of(actor("actor:a")), MONDAY);
    ledger.store(late, List.of(claim(late, 0)), List.of(), List.of(actor("actor:b")), TUESDAY);

    ClaimView monday = ledger.view(EVER, MONDAY, List.of());
    assertThat(ids(monday)).containsExactly("a-0");
    assertThat(monday.documents()).containsOnlyKeys("a");
    assertThat(monday.entities()).containsOnlyKeys("actor:a");
    assertThat(ids(ledger.view(EVER, TUESDAY.minusNanos(1), List.of()))).containsExactly("a-0");
    assertThat(ids(ledger.view(EVER, TUESDAY, List.of()))).containsExactly("b-0", "a-0");
    assertThat(ids(ledger.view(EVER, Instant.MIN, List.of()))).isEmpty();
  }

  @Test
  void a_view_leaves_out_what_was_published_later_or_perhaps_later() {
    for (String date :
        List.of(
            "2014-05-16", "2014-05", "2014", "2014-04/2014-06", "../2014-05-16", "2014-05-16/..")) {
      Document report = document(date, date);
      ledger.store(report, List.of(claim(report, 0)), List.of(), List.of(), MONDAY);
    }
    Document undated = undated("undated");
    ledger.store(undated, List.of(claim(undated, 0)), List.of(), List.of(), MONDAY);

    assertThat(documents("2014-05-15")).containsExactly("undated");
    assertThat(documents("2014-05-16"))
        .containsExactly("undated", "../2014-05-16", "2014-05-16", "2014-05-16/..");
    assertThat(documents("2014-05-31"))
        .containsExactly("undated", "../2014-05-16", "2014-05-16", "2014-05-16/..", "2014-05");
    assertThat(documents("2014-12-31")).hasSize(7);
  }

  @Test
  void claims_are_in_order_of_publication_then_document_then_place_in_it() {
    Document second = document("a", "2014-06-02");
    Document first = document("c", "2014-06-01");
    Document alsoSecond = document("b", "2014-06-02");
    Document undated = undated("d");
    ledger.store(alsoSecond, List.of(claim(alsoSecond, 9)), List.of(), List.of(), MONDAY);
    ledger.store(
        second,
        List.of(claim(second, 30), claim(second, 4), claim(second, 10)),
        List.of(),
        List.of(),
        MONDAY);
    ledger.store(undated, List.of(claim(undated, 1)), List.of(), List.of(), MONDAY);
    ledger.store(first, List.of(claim(first, 40)), List.of(), List.of(), TUESDAY);

    String[] order = {"d-1", "c-40", "a-4", "a-10", "a-30", "b-9"};
    assertThat(ids(ledger.view(EVER, NOW, List.of()))).containsExactly(order);
    assertThat(ledger.claims().stream().map(Claim::id)).containsExactly(order);
    assertThat(ledger.documents()).containsExactly(undated, first, second, alsoSecond);
  }

  @Test
  void the_register_goes_before_the_ledger() {
    Entity learned = Samples.entity("actor:u", "Union", EntityClass.UNKNOWN);
    Entity registered = Samples.entity("actor:u", "The Union", EntityClass.ARMY);
    ledger.store(undated("a"), List.of(), List.of(), List.of(learned, actor("actor:v")), MONDAY);

    ClaimView view = ledger.view(EVER, NOW, List.of(registered, actor("actor:w")));

    assertThat(view.entities()).containsOnlyKeys("actor:u", "actor:v", "actor:w");
    assertThat(view.findEntity("actor:u")).contains(registered);
  }

  @Test
  void two_writers_at_once_do_not_double() throws Exception {
    int reports = 40;
    try (Ledger other = open();
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Long>> added =
          threads.invokeAll(
              List.<Callable<Long>>of(
                  () -> storeAll(ledger, reports), () -> storeAll(other, reports)));

      assertThat(added.get(0).get() + added.get(1).get()).isEqualTo(reports);
    }
    assertThat(ledger.documents()).hasSize(reports);
    assertThat(ledger.claims()).hasSize(2 * reports);
  }

  /** Stores so many reports with two claims each; how many of them were new. */
  static long storeAll(Ledger ledger, int reports) {
    return IntStream.range(0, reports)
        .mapToObj(number -> document("r" + number, "2014"))
        .map(
            d ->
                ledger.store(
                    d,
                    List.of(claim(d, 0), claim(d, 5)),
                    List.of(),
                    List.of(actor("actor:u")),
                    MONDAY))
        .filter(Stored.NEW::equals)
        .count();
  }

  private List<String> documents(String trueOn) {
    ClaimView view = ledger.view(LocalDate.parse(trueOn), NOW, List.of());
    List<String> order = view.claims().stream().map(c -> c.claim().document()).toList();
    assertThat(view.documents().keySet()).containsExactlyInAnyOrderElementsOf(order);
    return order;
  }

  private static List<String> ids(ClaimView view) {
    return view.claims().stream().map(c -> c.claim().id()).collect(Collectors.toList());
  }
}
