package org.isnad.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Act;
import org.isnad.model.ClaimView;
import org.isnad.model.Grade;
import org.isnad.model.Status;
import org.isnad.model.exchange.ImportOptions;
import org.isnad.picture.Pictures;
import org.isnad.testkit.FixedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days of one ledger, asked one after the other; all rows are made up. */
class ViewsTest {
  private static final String HEADER =
      "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities\n";
  private static final Instant MONDAY = Instant.parse("2020-02-03T00:00:00Z");

  @TempDir private Path folder;
  private Observatory observatory;

  @BeforeEach
  void open() throws IOException {
    Theatre theatre = Theatre.init(folder.resolve("ports"));
    observatory = Observatory.open(theatre, FixedClock.at("2020-02-03"), folder);
    for (int i = 1; i < 29; i++) {
      String what = i % 4 == 0 ? "Non-state actor overtakes territory" : "Armed clash";
      String row =
          "WES%d,2016-05-%02d,Battles,%s,Guard %d,Union,West,Westport,32.5,-12.25,1,Wire,Words.,4%n"
              .formatted(i, i, what, i % 3);
      Path file = Files.writeString(folder.resolve(i + ".csv"), HEADER + row);
      observatory
          .exchange()
          .read(file, ImportOptions.accessedOn(LocalDate.of(2016, 5, i)), line -> {});
    }
  }

  @AfterEach
  void close() {
    observatory.close();
  }

  @Test
  void each_day_is_drawn_as_from_nothing_in_whatever_order_it_is_asked() {
    for (int day : new int[] {12, 5, 28, 19, 26, 6, 19}) {
      LocalDate asked = LocalDate.of(2016, 5, day);
      ClaimView view = observatory.view(asked);
      assertThat(view.claims()).hasSize(day);
      assertThat(observatory.picture(view)).isEqualTo(Pictures.draw(view));
      assertThat(observatory.situation(asked, Optional.empty()).picture())
          .isEqualTo(Pictures.draw(view));
    }
  }

  @Test
  void a_day_that_was_drawn_is_not_drawn_again() {
    LocalDate day = LocalDate.of(2016, 5, 20);
    assertThat(observatory.analysis(observatory.view(day)))
        .isSameAs(observatory.analysis(observatory.view(day)));
  }

  @Test
  void an_earlier_moment_knows_nothing_of_what_was_learned_later() {
    LocalDate day = LocalDate.of(2016, 5, 20);
    assertThat(observatory.view(day).claims()).hasSize(20);
    assertThat(observatory.view(day, MONDAY.minusSeconds(86_400)).claims()).isEmpty();
    assertThat(observatory.view(day, MONDAY.plusSeconds(86_400)).claims()).hasSize(20);
  }

  @Test
  void a_claim_taken_back_is_in_no_view_any_more() {
    LocalDate day = LocalDate.of(2016, 5, 20);
    ClaimView before = observatory.view(day);
    Act.Subject first = new Act.OfClaim(before.claims().getFirst().claim().id());
    observatory.upkeep().record(new Act.Retraction(first, "Amal", "misprint"));
    assertThat(observatory.view(day).claims()).hasSize(19);
    assertThat(observatory.situation(day, Optional.empty()).view().claims()).hasSize(19);
  }

  @Test
  void a_grade_moves_the_picture_of_a_day_that_was_drawn() {
    LocalDate day = LocalDate.of(2016, 5, 28);
    double before = belief(day);
    observatory
        .upkeep()
        .record(new Act.SourceGrading("Wire", new Grade("E"), "Amal", "often wrong"));
    assertThat(belief(day)).isLessThan(before);
  }

  private double belief(LocalDate day) {
    return observatory.situation(day, Optional.empty()).picture().territory().stream()
        .filter(h -> h.holder().status() != Status.UNKNOWN)
        .mapToDouble(h -> h.holder().answers().getFirst().opinion().belief())
        .findFirst()
        .orElseThrow();
  }
}
