package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.ledger.Samples.MONDAY;
import static org.isnad.ledger.Samples.TUESDAY;
import static org.isnad.ledger.Samples.actor;
import static org.isnad.ledger.Samples.claim;
import static org.isnad.ledger.Samples.document;
import static org.isnad.ledger.Samples.same;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Act;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimQuery;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Grade;
import org.isnad.model.IdentityEntry;
import org.isnad.model.Judgement.Verdict;
import org.isnad.model.LedgerEntry;
import org.isnad.model.Obtained;
import org.isnad.model.RecordedAct;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Standing;
import org.isnad.model.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do with what a ledger holds, and how it moves what is drawn from it. */
abstract class ActsContract {
  private static final Instant WEDNESDAY = TUESDAY.plus(Duration.ofDays(1));
  private final Document first = document("a", "2014");
  private final Document second = document("b", "2015");

  private Ledger ledger;

  /** Opens the test's own ledger, empty. */
  abstract Ledger open();

  /** Runs statements past the ledger, with its guards taken off. */
  abstract void tamper(String sql);

  @BeforeEach
  void open_ledger() {
    ledger = open();
    ledger.store(first, List.of(claim(first, 0), claim(first, 4)), List.of(), List.of(), MONDAY);
    ledger.store(second, List.of(claim(second, 0)), List.of(), List.of(), MONDAY);
  }

  @AfterEach
  void close_ledger() {
    ledger.close();
  }

  @Test
  void a_retracted_claim_is_drawn_no_more_but_was_before() {
    ledger.record(new Act.Retraction(new Act.OfClaim("a-0"), "amal", "misprint"), TUESDAY);

    assertThat(ids(MONDAY)).containsExactly("a-0", "a-4", "b-0");
    assertThat(ids(TUESDAY)).containsExactly("a-4", "b-0");
    assertThat(look(TUESDAY).standings(List.of("a-0", "a-4", "nothing")))
        .isEqualTo(java.util.Map.of("a-0", Standing.RETRACTED, "a-4", Standing.CURRENT));
  }

  @Test
  void a_retracted_document_takes_all_its_claims_with_it_until_it_is_reinstated() {
    Act.OfDocument subject = new Act.OfDocument("a");
    ledger.record(new Act.Retraction(subject, "amal", "a hoax"), TUESDAY);
    ledger.record(new Act.Reinstatement(subject, "amal", "no hoax after all"), WEDNESDAY);

    assertThat(ids(TUESDAY)).containsExactly("b-0");
    assertThat(ids(WEDNESDAY)).containsExactly("a-0", "a-4", "b-0");
  }

  @Test
  void a_retracted_claim_stays_so_when_its_document_is_reinstated() {
    ledger.record(new Act.Retraction(new Act.OfClaim("a-0"), "amal", "misprint"), TUESDAY);
    ledger.record(new Act.Retraction(new Act.OfDocument("a"), "amal", "a hoax"), TUESDAY);
    ledger.record(new Act.Reinstatement(new Act.OfDocument("a"), "amal", "no hoax"), WEDNESDAY);

    assertThat(ids(WEDNESDAY)).containsExactly("a-4", "b-0");
  }

  @Test
  void a_correction_puts_another_claim_in_the_place_of_the_first() {
    Document named = document("n", "2016");
    ledger.store(
        named,
        List.of(claim(named, 0)),
        List.of(same(named, "Union", "actor:union")),
        List.of(actor("actor:union")),
        MONDAY);
    Claim right =
        claim(named, 9, ClaimType.ALLIED_WITH, "Union", "Harbour Guard", Optional.empty());
    ledger.record(new Act.Correction("n-0", right, "amal", "they are allies"), TUESDAY);

    assertThat(look(MONDAY).findClaim("n-9")).isEmpty();
    assertThat(ids(TUESDAY)).containsExactly("a-0", "a-4", "b-0", "n-9");
    assertThat(look(TUESDAY).findClaim("n-9").flatMap(ResolvedClaim::subject))
        .contains("actor:union");
    assertThat(look(TUESDAY).standings(List.of("n-0"))).containsEntry("n-0", Standing.CORRECTED);
    assertSound();
  }

  @Test
  void a_claim_is_not_corrected_by_one_of_another_document() {
    Act correction = new Act.Correction("a-0", claim(second, 9), "amal", "mix-up");

    assertThatThrownBy(() -> ledger.record(correction, TUESDAY))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("a-0 cannot be corrected by one of another document");
    assertThat(ledger.entries()).isEqualTo(2);
  }

  @Test
  void what_is_not_there_cannot_be_retracted() {
    assertThatThrownBy(
            () ->
                ledger.record(
                    new Act.Retraction(new Act.OfClaim("zz"), "amal", "misprint"), TUESDAY))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("no claim zz");
    assertThat(ledger.entries()).isEqualTo(2);
  }

  @Test
  void a_reviewer_may_reject_a_reading_and_nothing_else_moves() {
    ledger.record(review("a-0", Act.Review.Outcome.REJECTED), TUESDAY);
    ledger.record(review("a-4", Act.Review.Outcome.ACCEPTED), TUESDAY);
    ledger.record(review("b-0", Act.Review.Outcome.UNDECIDED), TUESDAY);

    assertThat(ids(TUESDAY)).containsExactly("a-4", "b-0");
  }

  private static Act review(String claim, Act.Review.Outcome outcome) {
    return new Act.Review(claim, outcome, "amal", "compared");
  }

  @Test
  void a_claims_own_grade_goes_before_its_sources() {
    ledger.record(new Act.SourceGrading("Coast Daily", new Grade("B"), "amal", ""), MONDAY);
    ledger.record(new Act.ClaimGrading("a-0", new Grade("D4"), "amal", ""), TUESDAY);

    assertThat(graded(MONDAY, "B")).containsExactlyInAnyOrder("a-0", "a-4", "b-0");
    assertThat(graded(TUESDAY, "B")).containsExactlyInAnyOrder("a-4", "b-0");
    assertThat(graded(TUESDAY, "D4")).containsExactly("a-0");
    assertThat(graded(TUESDAY, "A")).isEmpty();
  }

  @Test
  void the_last_grade_known_by_a_moment_is_in_the_view_with_who_gave_it() {
    ledger.record(new Act.SourceGrading("Coast Daily", new Grade("B"), "amal", ""), MONDAY);
    ledger.record(new Act.SourceGrading("Coast Daily", new Grade("D"), "basma", ""), TUESDAY);
    ledger.record(new Act.ClaimGrading("a-0", new Grade("2"), "amal", ""), TUESDAY);
    ledger.record(new Act.ClaimGrading("a-0", new Grade("F6"), "amal", "undone"), WEDNESDAY);

    assertThat(look(MONDAY).all().gradings().sources().values())
        .extracting(g -> g.grade().code() + " " + g.by())
        .containsExactly("B amal");
    assertThat(look(TUESDAY).all().gradings().sources().values())
        .extracting(g -> g.grade().code() + " " + g.by())
        .containsExactly("D basma");
    assertThat(look(TUESDAY).all().gradings().claims()).containsOnlyKeys("a-0");
    assertThat(look(WEDNESDAY).all().gradings().claims()).isEmpty();
  }

  @Test
  void a_newer_version_of_a_page_supersedes_the_older_ones_standing() {
    store("v1", "https://example.org/page", TUESDAY);
    store("v2", "https://example.org/page", WEDNESDAY);

    assertThat(ids(TUESDAY)).contains("v1-0").doesNotContain("v2-0");
    assertThat(ids(WEDNESDAY)).contains("v2-0").doesNotContain("v1-0");
    assertThat(ledger.claims()).hasSize(5);
    assertThat(look(WEDNESDAY).standings(List.of("v1-0")))
        .containsEntry("v1-0", Standing.SUPERSEDED);
    assertSound();
  }

  @Test
  void a_page_that_goes_back_to_its_older_version_gives_that_ones_standing_back() {
    store("v1", "https://example.org/page", TUESDAY);
    store("v2", "https://example.org/page", TUESDAY);
    long before = ledger.entries();

    assertThat(store("v2", "https://example.org/page", WEDNESDAY)).isEqualTo(Stored.ALREADY_THERE);
    assertThat(ledger.entries()).isEqualTo(before);
    assertThat(store("v1", "https://example.org/page", WEDNESDAY)).isEqualTo(Stored.ALREADY_THERE);
    assertThat(ledger.entries()).isEqualTo(before + 1);
    assertThat(ids(WEDNESDAY)).contains("v1-0").doesNotContain("v2-0");
    assertSound();
  }

  @Test
  void two_documents_without_an_address_stand_side_by_side() {
    assertThat(ids(MONDAY)).containsExactly("a-0", "a-4", "b-0");
  }

  @Test
  void an_erased_document_leaves_its_hash_and_no_word() {
    String letter = "The Harbour Guard controls Westport, says a secret informer.";
    Document named = Samples.written(letter);
    byte[] bytes = letter.getBytes(StandardCharsets.UTF_8);
    ledger.store(
        new Report(
            new Report.Source(named, Optional.of(bytes), Optional.empty()),
            List.of(Samples.quoting(named, "informer")),
            List.of(same(named, "informer", "actor:informer")),
            List.of()),
        MONDAY);
    String claim = named.id() + "-informer";
    assertThat(look(MONDAY).findOriginal(named.id())).hasValue(bytes);
    assertThat(search("informer")).containsExactly(claim);

    ledger.record(new Act.Erasure(named.id(), "amal", "the court's order"), TUESDAY);

    assertThat(ledger.contains(named.id())).isTrue();
    assertThat(look(MONDAY).findDocument(named.id())).isEmpty();
    assertThat(look(MONDAY).findOriginal(named.id())).isEmpty();
    assertThat(look(MONDAY).findClaim(claim)).isEmpty();
    assertThat(look(TUESDAY).standings(List.of(claim))).containsEntry(claim, Standing.ERASED);
    assertThat(search("informer")).isEmpty();
    assertThat(ids(TUESDAY)).containsExactly("a-0", "a-4", "b-0");
    assertThat(look(TUESDAY).history(named.id()))
        .extracting(LedgerEntry::kind, LedgerEntry::by, LedgerEntry::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("report", "reader", ""),
            org.assertj.core.groups.Tuple.tuple("erasure", "amal", "the court's order"));
    assertSound();
    assertThatThrownBy(() -> ledger.record(new Act.Erasure(named.id(), "amal", "again"), TUESDAY))
        .hasMessageContaining("erased already");
  }

  @Test
  void the_identity_log_is_kept_in_order_and_each_entry_once() {
    IdentityEntry.Word word = new IdentityEntry.Word("amal", "same leader", List.of());
    IdentityEntry merge = IdentityEntry.Judged.of("actor:a", "actor:b", Verdict.SAME, word, MONDAY);
    IdentityEntry undone = IdentityEntry.Undone.of(merge.id(), "omar", "two men", TUESDAY);
    ledger.record(new Act.Identity(merge), MONDAY);
    ledger.record(new Act.Identity(merge), MONDAY);
    ledger.record(new Act.Identity(undone), TUESDAY);

    assertThat(look(MONDAY).identities()).containsExactly(merge);
    assertThat(look(TUESDAY).identities()).containsExactly(merge, undone);
  }

  @Test
  void a_setting_is_what_it_was_last_set_to() {
    ledger.record(new Act.Setting("half-life", "90 days", "amal", ""), MONDAY);
    ledger.record(new Act.Setting("half-life", "60 days", "amal", ""), TUESDAY);

    assertThat(look(MONDAY).findSetting("half-life")).contains("90 days");
    assertThat(look(TUESDAY).findSetting("half-life")).contains("60 days");
    assertThat(look(TUESDAY).findSetting("criteria")).isEmpty();
  }

  @Test
  void the_logs_time_never_runs_backwards() {
    ledger.record(new Act.Setting("s", "1", "amal", ""), WEDNESDAY);
    ledger.record(new Act.Setting("s", "2", "amal", ""), MONDAY);

    assertThat(look(TUESDAY).findSetting("s")).isEmpty();
    assertThat(look(WEDNESDAY).findSetting("s")).contains("2");
    assertThat(look(WEDNESDAY).history("s"))
        .extracting(LedgerEntry::recorded)
        .containsExactly(WEDNESDAY, WEDNESDAY);
  }

  @Test
  void an_open_view_does_not_see_what_comes_later() {
    LedgerView view = look(Instant.MAX);
    ledger.record(new Act.Retraction(new Act.OfClaim("a-0"), "amal", "misprint"), WEDNESDAY);
    Document third = document("c", "2013");
    ledger.store(third, List.of(claim(third, 0)), List.of(), List.of(), WEDNESDAY);

    assertThat(ids(view)).containsExactly("a-0", "a-4", "b-0");
    assertThat(view.all().documents()).containsOnlyKeys("a", "b");
    assertThat(ids(look(Instant.MAX))).containsExactly("c-0", "a-4", "b-0");
  }

  @Test
  void a_sound_ledger_verifies() {
    ledger.record(new Act.Retraction(new Act.OfClaim("a-0"), "amal", "misprint"), TUESDAY);

    assertThat(ledger.verify()).isEqualTo(new Verification(3, 2, 3, List.of()));
  }

  @Test
  void what_was_touched_is_named() {
    tamper("update claims set type = 1 where number = 2");
    assertThat(ledger.verify().problems())
        .containsExactly("what claim a-4 is found by was changed");

    tamper("delete from claims where number = 3");
    assertThat(ledger.verify().problems())
        .contains("what claim a-4 is found by was changed")
        .anyMatch(problem -> problem.startsWith("the report of the document b is not as it was"));
  }

  @Test
  void notes_and_undoings_change_nothing_and_are_told_in_order() {
    Act note = new Act.Note(new Act.OfClaim("a-0"), "amal", "ask the author");
    String entry = ledger.record(note, TUESDAY);
    Act undoing = new Act.Undoing(entry, "omar", "asked");
    ledger.record(undoing, WEDNESDAY);

    assertThat(ids(WEDNESDAY)).containsExactly("a-0", "a-4", "b-0");
    assertThat(look(WEDNESDAY).acts().stream().map(RecordedAct::act))
        .containsExactly(note, undoing);
    assertThat(look(TUESDAY).acts()).extracting(a -> a.entry().id()).containsExactly(entry);
    assertThat(look(WEDNESDAY).history(entry)).extracting(LedgerEntry::by).containsExactly("omar");
    assertSound();
  }

  @Test
  void the_log_is_read_on_from_a_number() {
    ledger.record(new Act.Note(new Act.OfClaim("a-0"), "amal", "ask the author"), TUESDAY);
    LedgerView view = look(TUESDAY);
    assertThat(view.entriesBehind(0, 2)).extracting(LedgerEntry::number).containsExactly(1L, 2L);
    assertThat(view.entriesBehind(2, 10)).extracting(LedgerEntry::kind).containsExactly("note");
    assertThat(look(MONDAY).entriesBehind(2, 10)).isEmpty();
  }

  @Test
  void one_claim_of_a_retracted_document_may_count_again_alone() {
    ledger.record(new Act.Retraction(new Act.OfDocument("a"), "amal", "to be reviewed"), TUESDAY);
    ledger.record(new Act.Reinstatement(new Act.OfClaim("a-4"), "amal", "reviewed"), WEDNESDAY);

    assertThat(ids(TUESDAY)).containsExactly("b-0");
    assertThat(ids(WEDNESDAY)).containsExactly("a-4", "b-0");
    assertSound();
  }

  @Test
  void a_changed_entry_is_named() {
    ledger.record(new Act.Setting("half-life", "90 days", "amal", ""), TUESDAY);
    ledger.record(new Act.Setting("half-life", "60 days", "amal", ""), TUESDAY);
    tamper("update entries set decided_by = 'omar' where number = 3");

    assertThat(ledger.verify().problems())
        .containsExactly(
            "entry 3 (setting, half-life) does not follow from the entries before it: it was"
                + " changed, or they were");
  }

  private Stored store(String id, String address, Instant recorded) {
    Document document = document(id, "2016");
    Obtained obtained = new Obtained(Optional.of(address), recorded);
    return ledger.store(
        new Report(
            new Report.Source(document, Optional.empty(), Optional.of(obtained)),
            List.of(claim(document, 0)),
            List.of(),
            List.of()),
        recorded);
  }

  private void assertSound() {
    assertThat(ledger.verify().problems()).isEmpty();
  }

  private LedgerView look(Instant knownBy) {
    return ledger.look(LocalDate.MAX, knownBy, List.of());
  }

  private List<String> ids(Instant knownBy) {
    return ids(look(knownBy));
  }

  private static List<String> ids(LedgerView view) {
    return view.all().claims().stream().map(c -> c.claim().id()).toList();
  }

  private List<String> graded(Instant knownBy, String code) {
    ClaimQuery query = ClaimQuery.ALL.from(ClaimQuery.Origin.graded(Set.of(new Grade(code))));
    return look(knownBy).claims(query).stream().map(c -> c.claim().id()).toList();
  }

  private List<String> search(String words) {
    return look(Instant.MAX).claims(ClaimQuery.ALL.withWords(words)).stream()
        .map(c -> c.claim().id())
        .toList();
  }

  static String hash(String text) {
    return ClaimId.hash(text.getBytes(StandardCharsets.UTF_8));
  }
}
