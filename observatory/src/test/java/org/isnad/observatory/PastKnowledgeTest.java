package org.isnad.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Act;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Status;
import org.isnad.model.exchange.ImportOptions;
import org.isnad.testkit.FixedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theatre whose lists were written anew in March; what was known in February stays as it was. */
class PastKnowledgeTest {
  private static final LocalDate DAY = LocalDate.of(2016, 5, 20);
  private static final Instant FEBRUARY = FixedClock.at("2020-02-10").instant();
  private static final String ROWS =
      """
      event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities
      WES1,2016-05-19,Battles,Non-state actor overtakes territory,Guard,Union,West,Westport,32.5,-12.25,1,Wire,Words.,4
      """;

  @TempDir private Path folder;
  private Path theatre;

  @BeforeEach
  void read_in_february_and_written_anew_in_march() throws IOException {
    theatre = folder.resolve("ports");
    Theatre.init(theatre);
    Files.writeString(
        theatre.resolve("actors.yaml"),
        "- {id: guard, name: Coast Guard, kind: militia, aliases: [Guard]}\n");
    Path rows = Files.writeString(folder.resolve("rows.csv"), ROWS);
    try (Observatory february = open("2020-02-03")) {
      february.exchange().read(rows, ImportOptions.accessedOn(DAY), line -> {});
    }
    Files.writeString(
        theatre.resolve("actors.yaml"),
        "- {id: guard, name: Harbour Police, kind: police, aliases: [Guard]}\n");
    Files.writeString(theatre.resolve("sources.yaml"), "- {name: Wire, grade: E, by: Amal}\n");
    Files.writeString(
        theatre.resolve("indicators.yaml"), "- {id: words, name: Words, phrases: [words]}\n");
  }

  private Observatory open(String day) {
    return Observatory.open(Theatre.open(theatre), FixedClock.at(day), folder);
  }

  @Test
  void a_name_and_a_class_are_those_that_were_known_then() {
    try (Observatory march = open("2020-03-01")) {
      assertThat(guard(march.view(DAY)))
          .extracting(Entity::name, Entity::kind)
          .containsExactly("Harbour Police", EntityClass.POLICE);
      assertThat(guard(march.view(DAY, FEBRUARY)))
          .extracting(Entity::name, Entity::kind)
          .containsExactly("Coast Guard", EntityClass.MILITIA);
      assertThat(guard(march.view(DAY)).name()).isEqualTo("Harbour Police");
    }
  }

  private static Entity guard(ClaimView view) {
    return Optional.ofNullable(view.entities().get("guard")).orElseThrow();
  }

  @Test
  void a_grade_of_a_source_and_a_rule_count_from_the_day_they_were_known() {
    try (Observatory march = open("2020-03-01")) {
      assertThat(belief(march, Optional.of(FEBRUARY)))
          .isGreaterThan(belief(march, Optional.empty()));
      assertThat(march.knowledge(FEBRUARY).rules().indicators()).isEmpty();
      assertThat(march.knowledge(FixedClock.at("2020-03-01").instant()).rules().indicators())
          .hasSize(1);
    }
  }

  private static double belief(Observatory observatory, Optional<Instant> knownBy) {
    return observatory.situation(DAY, knownBy).picture().territory().stream()
        .filter(h -> h.holder().status() != Status.UNKNOWN)
        .mapToDouble(h -> h.holder().answers().getFirst().opinion().belief())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_briefing_given_out_reads_the_same_after_the_lists_were_written_anew() throws IOException {
    BriefingOrder order = BriefingOrder.of(org.isnad.model.BriefingScope.weekTo(DAY));
    try (Observatory march = open("2020-03-01")) {
      march.briefings().issue(order, "Amal");
    }
    Files.writeString(
        theatre.resolve("actors.yaml"),
        "- {id: guard, name: Sea Watch, kind: police, aliases: [Guard]}\n");
    try (Observatory april = open("2020-04-01")) {
      var given = april.briefings().issued().getFirst();
      assertThat(april.briefings().isAsIssued(given)).isTrue();
      String again =
          new String(
              april.briefings().writeAgain(given, BriefingForm.MARKDOWN),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(again).contains("Harbour Police").doesNotContain("Sea Watch");
    }
  }

  @Test
  void what_can_not_be_read_any_more_is_named_with_its_moment() {
    try (Observatory march = open("2020-03-01")) {
      march.upkeep().record(new Act.Setting("actors.yaml", "- id: [", "Amal", "by hand"));
    }
    try (Observatory april = open("2020-04-01")) {
      assertThatThrownBy(() -> april.view(DAY, FixedClock.at("2020-03-02").instant()))
          .isInstanceOf(TheatreException.class)
          .hasMessageStartingWith("actors.yaml (as recorded by 2020-03-02T12:00:00Z), line 1: ");
    }
  }

  @Test
  void before_anything_was_recorded_the_lists_are_todays() {
    try (Observatory march = open("2020-03-01")) {
      Instant january = FixedClock.at("2020-01-01").instant();
      assertThat(march.knowledge(january)).isSameAs(march.theatre().knowledge());
      assertThat(march.view(DAY, january).claims()).isEmpty();
    }
  }
}
