package org.isnad.briefing.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.model.BriefingScope;
import org.isnad.model.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDatesTest {
  private final SpokenDates dates =
      new SpokenDates(BriefingScope.weekTo(LocalDate.of(2016, 5, 30)));

  @ParameterizedTest
  @CsvSource({
    "2016-05-25, on 25 May",
    "2015-05-25, on 25 May 2015",
    "2016-05-24/2016-05-30, this week",
    "2016-05-14/2016-05-19, between 14 and 19 May",
    "2016-04-28/2016-05-02, between 28 April and 2 May",
    "2016-04, in April",
    "2015, in 2015",
    "../2016-05-30, by 30 May",
    "2016-05-12/.., since 12 May",
    "2016-05-05~, around 5 May"
  })
  void a_date_is_told_as_people_say_it(String date, String spoken) {
    assertThat(dates.of(Edtf.of(date))).contains(spoken);
  }
}
