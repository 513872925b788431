package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EdtfTest {
  @Test
  void a_month_spans_its_first_day_to_its_last() {
    Edtf february = Edtf.of("2016-02");
    assertThat(february.earliest()).contains(LocalDate.of(2016, 2, 1));
    assertThat(february.latest()).contains(LocalDate.of(2016, 2, 29));
  }

  @Test
  void an_open_end_stays_open() {
    assertThat(Edtf.of("2014-04/..").latest()).isEmpty();
    assertThat(Edtf.of("../2014-04").earliest()).isEmpty();
  }

  @Test
  void about_a_year_keeps_its_mark() {
    assertThat(Edtf.of("2014~")).hasToString("2014~");
  }

  @Test
  void a_day_that_does_not_exist_is_named() {
    assertThatThrownBy(() -> Edtf.of("2015-02-30")).hasMessageContaining("2015-02-30");
  }

  @Test
  void a_span_that_ends_before_it_begins_is_refused() {
    assertThatThrownBy(() -> Edtf.of("2015/2014")).hasMessageContaining("ends before it begins");
  }
}
