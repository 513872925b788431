package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Evidence on an armed actor by criteria; people judge and sign. */
class W30_DueDiligenceTest {
  private static final Reader READER = Reader.knownTo(Libya.server());

  private static String criterion(Reader.Seen dossier, String question) {
    return dossier.page().select(".criterion:contains(" + question + ")").text();
  }

  @Test
  void every_armed_actor_is_listed_with_the_voices_on_each_question() {
    Reader.Seen list = READER.open("/diligence");
    assertThat(list.page().select("tr:contains(Petroleum Facilities Guard)").text())
        .contains("for: 3")
        .contains("no information");
    assertThat(list.page().select("tbody th").eachText())
        .noneMatch(name -> name.startsWith("Government of National Accord"));
  }

  @Test
  void both_sides_stand_beside_one_another_with_their_voices() {
    Reader.Seen front = READER.open("/diligence/actor:steadfastness-front");
    assertThat(criterion(front, "Does it accept the legitimate authority?"))
        .contains("Speaks for it Nobody says so.")
        .contains("Speaks against it Isnad demonstration desk, Tripoli")
        .contains("The Steadfastness Front opposes Government of National Accord");
    assertThat(front.page().select(".notes").text())
        .contains("Steadfastness Front opposes the GNA");
  }

  @Test
  void what_nobody_speaks_of_is_told_with_what_would_fill_it() {
    Reader.Seen front = READER.open("/diligence/actor:steadfastness-front");
    assertThat(criterion(front, "Is there no record of abuses?"))
        .contains("No information")
        .contains("accused of, attack on civilians, abduction");
  }

  @Test
  void those_who_sign_are_named_and_the_program_gives_no_verdict() {
    Reader.Seen front = READER.open("/diligence/actor:steadfastness-front");
    assertThat(front.text()).contains("The program gives no verdict");
    assertThat(criterion(front, "Does it do without support from other states?"))
        .contains("To be signed by: head of the political section")
        .contains("To be signed by: legal adviser")
        .contains("Judgement Name Date Signature");
  }

  @Test
  void an_actors_page_leads_to_its_dossier_and_a_government_has_none() {
    String words = "Due diligence: the evidence on it by criteria";
    assertThat(READER.open("/actors/actor:steadfastness-front").link(words))
        .isEqualTo("/diligence/actor:steadfastness-front");
    assertThat(READER.open("/actors/actor:government-of-national-accord").text())
        .doesNotContain(words);
    assertThat(READER.open("/diligence/actor:government-of-national-accord").status())
        .isEqualTo(404);
  }

  @Test
  void a_theatre_without_criteria_is_told_what_to_write() {
    assertThat(Reader.known().open("/diligence").text()).contains("into its file criteria.yaml");
  }
}
