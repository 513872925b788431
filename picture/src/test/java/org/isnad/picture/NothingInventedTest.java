package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Status;
import org.isnad.model.picture.Analysis;
import org.isnad.testkit.ToldClaims;
import org.junit.jupiter.api.Test;

/** Where evidence is missing, nothing is said to be so. */
class NothingInventedTest {
  @Test
  void an_empty_ledger_gives_nothing() {
    Analysis analysis = analysis();
    Picture picture = analysis.picture();
    assertThat(picture.orderOfBattle()).isEmpty();
    assertThat(picture.territory()).isEmpty();
    assertThat(picture.relations()).isEmpty();
    assertThat(picture.week()).isEmpty();
    assertThat(analysis.network().ties()).isEmpty();
    assertThat(analysis.coalitions().blocs()).isEmpty();
    assertThat(analysis.coalitions().spread().herfindahl()).isEmpty();
    assertThat(analysis.momentum()).isEmpty();
    assertThat(analysis.tolls()).isEmpty();
    assertThat(analysis.units()).isEmpty();
  }

  @Test
  void a_ledger_of_denials_gives_no_fact() {
    Analysis analysis =
        analysis(
            "2016-05-28 Coast Daily: Dawn Brigade controls Derna, denied",
            "2016-05-28 Coast Daily: Dawn Brigade allied_with Hill Union, denied",
            "2016-05-28 Coast Daily: Omar Salem leads Dawn Brigade, denied",
            "2016-05-28 Coast Daily: Dawn Brigade strength -, denied | number 500",
            "2016-05-28 Coast Daily: Dawn Brigade operates_in Sirte, denied",
            "2016-05-28 Coast Daily: Dawn Brigade battle Hill Union, denied",
            "2016-05-28 Coast Daily: Far Land supports Dawn Brigade, denied");
    Picture picture = analysis.picture();
    List<Finding> findings =
        picture.orderOfBattle().stream()
            .flatMap(a -> List.of(a.leader(), a.strength(), a.places()).stream())
            .toList();
    assertThat(findings).allMatch(f -> f.status() == Status.DENIED || f.status() == Status.UNKNOWN);
    assertThat(picture.territory()).allMatch(h -> h.holder().status() == Status.DENIED);
    assertThat(picture.relations()).allMatch(r -> r.status() == Status.DENIED);
    assertThat(picture.orderOfBattle()).allMatch(a -> a.strengthBand().isUnknown());
    assertThat(analysis.network().ties()).isEmpty();
    assertThat(analysis.coalitions().blocs()).isEmpty();
    assertThat(analysis.momentum()).isEmpty();
    assertThat(picture.contested()).isZero();
  }

  @Test
  void what_is_only_expected_gives_no_fact() {
    Analysis analysis =
        analysis(
            "2016-05-28 Coast Daily: Dawn Brigade controls Derna, expected",
            "2016-05-28 Coast Daily: Dawn Brigade allied_with Hill Union, expected",
            "2016-05-28 Coast Daily: Dawn Brigade territory_taken -, expected | at Sirte");
    assertThat(analysis.picture().territory()).isEmpty();
    assertThat(analysis.network().ties()).isEmpty();
    assertThat(analysis.momentum()).isEmpty();
  }

  private static Analysis analysis(String... lines) {
    return Drawing.of(ToldClaims.of(lines).asOf("2016-05-30"), List.of());
  }
}
