package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ledger.Samples.MONDAY;
import static org.isnad.ledger.Samples.TUESDAY;
import static org.isnad.ledger.Samples.document;
import static org.isnad.ledger.Samples.judgement;
import static org.isnad.ledger.Samples.place;
import static org.isnad.ledger.Samples.same;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.ClaimQuery;
import org.isnad.model.ClaimQuery.Days;
import org.isnad.model.ClaimQuery.Origin;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;
import org.isnad.model.Judgement.Verdict;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.isnad.model.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger answers to a question. */
abstract class QuestionsContract {
  private static final ClaimQuery ALL = ClaimQuery.ALL;

  private Ledger ledger;

  /** Opens the test's own ledger, empty. */
  abstract Ledger open();

  @BeforeEach
  void open_ledger() {
    ledger = open();
  }

  @AfterEach
  void close_ledger() {
    ledger.close();
  }

  @Test
  void an_empty_ledger_answers_nothing() {
    assertThat(ask(ALL)).isEmpty();
    assertThat(ask(ALL.aboutActors(Set.of("actor:guard")).withWords("westport"))).isEmpty();
    assertThat(ledger.look(LocalDate.MAX, Instant.MAX, List.of()).lastEntry()).isZero();
  }

  @Test
  void time_of_validity_keeps_open_and_approximate_ends() {
    for (String when :
        List.of(
            "2014-05-16", "2014-05", "2014~", "2014-04/2014-06", "../2014-05-10", "2014-06/..")) {
      report(when, "2015-01-01", when);
    }
    report("said in 2015-01", "2015-01-01", "");

    assertThat(ask(ALL.validIn(day("2014-05-16"))))
        .containsExactlyInAnyOrder("2014-05-16", "2014-05", "2014~", "2014-04/2014-06");
    assertThat(ask(ALL.validIn(day("2013-05-01"))))
        .containsExactlyInAnyOrder("2014~", "../2014-05-10");
    assertThat(ask(ALL.validIn(day("2016-01-01")))).containsExactly("2014-06/..");
    assertThat(ask(ALL.validIn(day("2015-01-01"))))
        .containsExactlyInAnyOrder("2014~", "2014-06/..", "said in 2015-01");
    assertThat(ask(ALL.begunBy(LocalDate.parse("2014-05-01"))))
        .containsExactlyInAnyOrder("2014-05", "2014~", "2014-04/2014-06", "../2014-05-10");
  }

  @Test
  void the_three_times_narrow_one_another() {
    ledger.store(dated("old", "2014-05-01", "2014-04"), MONDAY);
    ledger.store(dated("late", "2014-05-02", "2014-04"), TUESDAY);
    ledger.store(dated("later said", "2014-06-01", "2014-04"), TUESDAY);
    ClaimQuery april = ALL.validIn(day("2014-04-15"));

    assertThat(ask(april, "2014-05-31", MONDAY)).containsExactly("old");
    assertThat(ask(april, "2014-05-31", TUESDAY)).containsExactly("late", "old");
    assertThat(ask(april, "2014-12-31", TUESDAY)).containsExactly("later said", "late", "old");
    assertThat(ask(april.recordedSince(TUESDAY), "2014-05-31", TUESDAY)).containsExactly("late");
    assertThat(
            ask(
                april.publishedIn(Days.of(LocalDate.parse("2014-05-02"), LocalDate.MAX)),
                "2014-12-31",
                TUESDAY))
        .containsExactly("later said", "late");
    assertThat(ask(ALL.validIn(day("2014-05-15")), "2014-12-31", TUESDAY)).isEmpty();
  }

  @Test
  void an_earlier_day_is_what_the_whole_had_published_by_then() {
    ledger.store(dated("day", "2014-05-01", "2014-04"), MONDAY);
    ledger.store(dated("month", "2014-05", ""), MONDAY);
    ledger.store(dated("about", "2014~", "2014-06-01"), MONDAY);
    ledger.store(dated("open", "2014-06-02/..", ""), TUESDAY);
    ledger.store(dated("undated", "", "2014-05-01"), TUESDAY);
    for (Instant moment : List.of(MONDAY, TUESDAY)) {
      ClaimView whole = ledger.look(LocalDate.MAX, moment, List.of()).all();
      for (LocalDate day = LocalDate.parse("2014-04-30");
          day.getYear() < 2016;
          day = day.plusDays(1)) {
        assertThat(whole.publishedBy(day, moment))
            .isEqualTo(ledger.look(day, moment, List.of()).all());
      }
    }
  }

  @Test
  void a_place_is_asked_for_as_place_and_as_object() {
    report("holds", ClaimType.CONTROLS, "Guard", "Westport", Optional.empty());
    report("fights", ClaimType.EVENT, "Guard", "Union", Optional.of("Westport"));
    report("elsewhere", ClaimType.CONTROLS, "Guard", "Eastport", Optional.empty());
    Set<String> westport = Set.of("place:Westport");

    assertThat(ask(ALL.aboutPlaces(westport))).containsExactly("fights", "holds");
    assertThat(ask(ALL.aboutPlaces(westport).ofTypes(ClaimType.CONTROLS))).containsExactly("holds");
    assertThat(ask(ALL.aboutPlaces(Set.of("place:Westport", "place:Eastport"))))
        .containsExactly("elsewhere", "fights", "holds");
    assertThat(ask(ALL.aboutPlaces(westport).aboutActors(Set.of("actor:Union"))))
        .containsExactly("fights");
  }

  @Test
  void an_actor_is_asked_for_on_either_side() {
    report("one", ClaimType.HOSTILE_TO, "Guard", "Union", Optional.empty());
    report("two", ClaimType.HOSTILE_TO, "Union", "Council", Optional.empty());

    assertThat(ask(ALL.aboutActors(Set.of("actor:Union")))).containsExactly("two", "one");
    assertThat(ask(ALL.aboutActors(Set.of("actor:Guard")))).containsExactly("one");
    assertThat(ask(ALL.aboutActors(Set.of("actor:nobody")))).isEmpty();
  }

  @Test
  void a_name_judged_anew_is_found_under_the_new_entity_from_then_on() {
    Document report = report("one", ClaimType.HOSTILE_TO, "Guard", "Union", Optional.empty());
    Document later = document("later", "2013");
    ledger.store(
        later,
        List.of(),
        List.of(
            judgement(report, "Union", Verdict.DIFFERENT, "actor:Union"),
            same(report, "Union", "actor:Federation")),
        List.of(),
        TUESDAY);
    ClaimQuery union = ALL.aboutActors(Set.of("actor:Union"));
    ClaimQuery federation = ALL.aboutActors(Set.of("actor:Federation"));

    assertThat(ask(union, "2020-01-01", MONDAY)).containsExactly("one");
    assertThat(ask(union, "2020-01-01", TUESDAY)).isEmpty();
    assertThat(ask(federation, "2020-01-01", MONDAY)).isEmpty();
    assertThat(ask(federation, "2020-01-01", TUESDAY)).containsExactly("one");
    assertThat(ledger.verify().problems()).isEmpty();
  }

  @Test
  void whose_word_it_is_can_be_asked() {
    report("one", ClaimType.EVENT, "Guard", "Union", Optional.empty());
    report("two", ClaimType.EVENT, "Guard", "Union", Optional.empty());

    assertThat(ask(ALL.from(Origin.ofDocuments(Set.of("doc two"))))).containsExactly("two");
    assertThat(ask(ALL.from(Origin.ofSources(Set.of("Coast Daily")))))
        .containsExactly("two", "one");
    assertThat(ask(ALL.from(Origin.ofSources(Set.of("Desert Weekly"))))).isEmpty();
    assertThat(
            ask(ALL.from(Origin.ofDocuments(Set.of("doc one"))).aboutActors(Set.of("actor:Guard"))))
        .containsExactly("one");
  }

  @Test
  void words_are_found_in_any_case_with_or_without_marks() {
    for (String text :
        List.of(
            "Général Ḥaftar entered Derna.",
            "دخلت قوات حفتر مدينة دَرْنَة أمس.",
            "The fighters left Sirte on 5 May.")) {
      Document document = Samples.written(text);
      store(document, Samples.quoting(document, text));
    }

    assertThat(search("haftar general")).containsExactly("Général Ḥaftar entered Derna.");
    assertThat(search("DERNA")).containsExactly("Général Ḥaftar entered Derna.");
    assertThat(search("درنه")).containsExactly("دخلت قوات حفتر مدينة دَرْنَة أمس.");
    assertThat(search("امس قوات")).containsExactly("دخلت قوات حفتر مدينة دَرْنَة أمس.");
    assertThat(search("sirte 5")).containsExactly("The fighters left Sirte on 5 May.");
    assertThat(search("sirte derna")).isEmpty();
    assertThat(search("' \" * &|! --")).isEmpty();
  }

  @Test
  void a_walk_passes_everything_once_in_order_of_publication() {
    for (int i = 0; i < 1203; i++) {
      report("report " + i, i % 2 == 0 ? "2014-05-17" : "2014-05-16", "2014-05-16");
    }
    List<String> walked = new ArrayList<>();
    List<Integer> pages = new ArrayList<>();
    ledger
        .look(LocalDate.MAX, Instant.MAX, List.of())
        .walk(
            page -> {
              pages.add(page.documents().size());
              page.claims().forEach(c -> walked.add(c.claim().document()));
            });
    assertThat(pages).containsExactly(500, 500, 203);
    assertThat(walked).hasSize(1203).doesNotHaveDuplicates();
    assertThat(walked.subList(0, 2)).containsExactly("doc report 1", "doc report 3");
    assertThat(walked.getLast()).isEqualTo("doc report 1202");
    assertThat(ledger.known(Set.of("doc report 1", "another"))).containsExactly("doc report 1");
  }

  @Test
  void the_newest_come_first_and_no_more_than_asked() {
    for (int day = 1; day <= 9; day++) {
      ledger.store(dated("day " + day, "2014-05-0" + day, "2014"), MONDAY);
    }

    assertThat(ask(ALL.atMost(2))).containsExactly("day 9", "day 8");
    assertThat(ask(ALL.atMost(3), "2014-05-04", TUESDAY))
        .containsExactly("day 4", "day 3", "day 2");
    assertThat(ask(ALL.ofTypes(ClaimType.EVENT).atMost(1))).containsExactly("day 9");
  }

  @Test
  void an_answer_brings_its_documents_and_entities_and_no_others() {
    report("one", ClaimType.HOSTILE_TO, "Guard", "Union", Optional.empty());
    report("two", ClaimType.HOSTILE_TO, "Council", "Guard", Optional.empty());
    Entity registered = place("place:harbour");

    org.isnad.model.ClaimView answer =
        ledger
            .look(LocalDate.MAX, Instant.MAX, List.of(registered))
            .answer(ALL.aboutActors(Set.of("actor:Union")));

    assertThat(answer.claims()).extracting(c -> c.claim().id()).containsExactly("one");
    assertThat(answer.documents()).containsOnlyKeys("doc one");
    assertThat(answer.entities()).containsOnlyKeys("actor:Guard", "actor:Union", "place:harbour");
  }

  @Test
  void a_loading_stores_what_storing_one_by_one_does() {
    List<Report> reports = new ArrayList<>();
    for (int day = 1; day <= 9; day++) {
      reports.add(dated("day " + day, "2014-05-0" + day, "2014"));
    }
    ledger.store(reports.getFirst(), MONDAY);

    assertThat(ledger.load(reports.iterator(), report -> TUESDAY)).isEqualTo(8);
    assertThat(ledger.load(reports.iterator(), report -> TUESDAY)).isZero();
    assertThat(ask(ALL.atMost(2))).containsExactly("day 9", "day 8");
    assertThat(ledger.verify()).isEqualTo(new Verification(9, 9, 9, List.of()));
  }

  private List<String> ask(ClaimQuery query) {
    return ask(query, "9999-12-31", Instant.MAX);
  }

  private List<String> ask(ClaimQuery query, String trueOn, Instant knownBy) {
    return ledger.look(LocalDate.parse(trueOn), knownBy, List.of()).claims(query).stream()
        .map(c -> c.claim().id())
        .toList();
  }

  private List<String> search(String words) {
    return ledger.look(LocalDate.MAX, Instant.MAX, List.of()).claims(ALL.withWords(words)).stream()
        .map(c -> c.claim().selector().exact())
        .toList();
  }

  private static Days day(String day) {
    return Days.on(LocalDate.parse(day));
  }

  private void store(Document document, Claim claim) {
    ledger.store(document, List.of(claim), List.of(), List.of(), MONDAY);
  }

  private void report(String claim, String published, String when) {
    ledger.store(dated(claim, published, when), MONDAY);
  }

  private static Report dated(String claim, String published, String when) {
    Document document =
        published.isEmpty() ? Samples.undated("doc " + claim) : document("doc " + claim, published);
    Optional<Edtf> valid = Optional.of(when).filter(w -> !w.isEmpty()).map(Edtf::of);
    return new Report(
        Report.Source.of(document),
        List.of(
            new Claim(
                claim,
                ClaimType.EVENT,
                Optional.of(Mention.of("Guard")),
                Optional.empty(),
                Selector.of(document.text(), 0, 5),
                Optional.empty(),
                valid,
                List.of(),
                Modality.ASSERTED,
                Range.UNKNOWN,
                Claim.detail("event", "battle"),
                document.id(),
                document.date(),
                "test 1",
                "by hand")),
        List.of(),
        List.of());
  }

  /** Stores a report with one claim whose names stand for entities that are called like them. */
  private Document report(
      String claim, ClaimType type, String subject, String object, Optional<String> place) {
    Document document = document("doc " + claim, "2014");
    boolean isOfPlace = type == ClaimType.CONTROLS;
    List<Judgement> judgements = new ArrayList<>();
    judgements.add(same(document, subject, "actor:" + subject));
    judgements.add(same(document, object, (isOfPlace ? "place:" : "actor:") + object));
    place.ifPresent(name -> judgements.add(same(document, name, "place:" + name)));
    List<Entity> entities = judgements.stream().map(j -> Samples.actor(j.entity())).toList();
    ledger.store(
        document,
        List.of(Samples.renamed(Samples.claim(document, 0, type, subject, object, place), claim)),
        judgements,
        entities,
        MONDAY);
    return document;
  }
}
