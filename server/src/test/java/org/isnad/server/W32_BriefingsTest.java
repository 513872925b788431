package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.isnad.model.Act;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The briefing of any days and focus in the browser, and those that were given out. */
class W32_BriefingsTest {
  private static final Reader READER = Reader.knownTo(Libya.server());

  @Test
  void the_week_up_to_the_day_is_written_with_its_sources() {
    Reader.Seen week = READER.open("/briefing");
    assertThat(week.page().select("h1").text()).isEqualTo("Libya: the week to 30 May 2016");
    Element first = week.page().select(".part-dynamics li").first();
    assertThat(first.text()).contains("captured the Gulf power station");
    String note = first.select("sup a").attr("href").substring(1);
    assertThat(week.page().getElementById(note).select("a").attr("href")).startsWith("/claims/");
  }

  @Test
  void a_month_and_a_week_lead_to_the_address_of_their_days() {
    assertThat(READER.open("/briefing?month=2015-02").header("Location"))
        .hasValue("/briefing?from=2015-02-01&on=2015-02-28");
    assertThat(READER.open("/briefing?week=2015-02-20").header("Location"))
        .hasValue("/briefing?on=2015-02-20");
    assertThat(READER.open("/briefing?from=2015-02-01&on=2015-02-28").page().select("h1").text())
        .isEqualTo("Libya: February 2015");
  }

  @Test
  void it_can_be_about_one_actor_place_or_topic() {
    Reader.Seen derna =
        READER.open("/briefing?from=2014-10-01&on=2015-06-30&about=place&name=derna");
    assertThat(derna.page().select("h1").text()).startsWith("Libya, Derna");
    assertThat(READER.open("/briefing?about=actor&name=PFG").page().select("h1").text())
        .startsWith("Libya, Petroleum Facilities Guard");
    assertThat(READER.open("/briefing?about=actor&name=nobody").text())
        .contains("speaks of an actor called “nobody”");
  }

  @Test
  void it_is_kept_as_a_file_of_the_same_words() {
    Reader.Seen file = READER.open("/briefing/file?form=markdown");
    assertThat(file.header("Content-Disposition"))
        .hasValue("attachment; filename=\"briefing-2016-05-30.md\"");
    assertThat(file.answer().body()).startsWith("# Libya: the week to 30 May 2016");
    assertThat(READER.open("/briefing/file?form=docx").answer().body()).startsWith("PK");
    assertThat(READER.open("/briefing/file?form=poem").status()).isEqualTo(400);
  }

  @Test
  void a_span_that_ends_before_it_begins_is_refused() {
    assertThat(READER.open("/briefing?from=2016-06-01").text()).contains("name an earlier day");
  }

  @Test
  void one_that_was_given_out_stands_in_the_archive_and_the_feed() {
    try (Libya libya = Libya.ofItsOwn()) {
      Reader reader = Reader.knownTo(libya.ownServer());
      assertThat(reader.open("/briefing").text()).contains("sign with your name first");
      assertThat(reader.post("/briefing").status()).isEqualTo(422);
      reader.post("/name", "name", "Jane Doe", "next", "/briefing");
      assertThat(reader.open("/briefing").text()).contains("Give it out as Jane Doe");
      assertThat(reader.open("/briefing?known=2030-01-01").text()).doesNotContain("Give it out");
      assertThat(reader.post("/briefing?known=2030-01-01").text())
          .contains("given out with what is known today");
      String issue = reader.post("/briefing").header("Location").orElseThrow();
      assertThat(issue).startsWith("/briefing/issues/");
      assertThat(reader.open(issue).text())
          .contains("Given out by Jane Doe")
          .contains("the week to 30 May 2016");
      assertThat(reader.open(issue + "/file?form=html").answer().body())
          .contains("the week to 30 May 2016");

      URI feed = reader.base().resolve("/briefing/feed.atom?" + token(libya));
      Reader.Seen entries =
          Reader.strangerAt(libya.ownServer()).send(HttpRequest.newBuilder(feed).build());
      assertThat(entries.answer().body()).contains("<title>Libya: the week to 30 May 2016</title>");
      String report = weekly(libya);
      libya
          .ownObservatory()
          .acts()
          .record(new Act.Retraction(new Act.OfDocument(report), "Jane Doe", "a false page"));
      assertThat(reader.open("/briefing?on=2016-06-06").text())
          .contains("Since the briefing of the week to 30 May 2016")
          .contains("by Jane Doe (a false page)");
    }
  }

  private static String weekly(Libya libya) {
    return libya.ownObservatory().documents().stream()
        .filter(d -> d.file().contains("2016-05-30-weekly-west"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static String token(Libya libya) {
    return libya.ownServer().address().getQuery();
  }
}
