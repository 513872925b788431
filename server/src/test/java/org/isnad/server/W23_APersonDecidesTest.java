package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Act;
import org.isnad.model.RecordedAct;
import org.isnad.model.Standing;
import org.isnad.observatory.Acts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide in the browser becomes entries with their names, and can be taken back. */
class W23_APersonDecidesTest {
  private Libya libya;
  private Reader reader;

  @BeforeEach
  void open() {
    libya = Libya.ofItsOwn();
    reader = Reader.knownTo(libya.ownServer());
  }

  @AfterEach
  void close() {
    libya.close();
  }

  private Acts acts() {
    return libya.ownObservatory().acts();
  }

  private List<Act> counting() {
    return acts().list().stream()
        .filter(Acts.Done::counts)
        .map(Acts.Done::recorded)
        .map(RecordedAct::act)
        .toList();
  }

  private void giveName() {
    assertThat(reader.post("/name", "name", "Amal Ben Ali", "next", "/review").status())
        .isEqualTo(303);
  }

  private String firstOpen() {
    return reader
        .open("/review")
        .page()
        .select("article.item input[name=claim]")
        .first()
        .attr("value");
  }

  @Test
  void a_name_is_asked_for_once_and_nothing_is_done_without_one() {
    Reader.Seen before = reader.open("/review");
    assertThat(before.text()).contains("Every act is an entry in the ledger, signed with a name");
    assertThat(before.page().select("form.decide")).isEmpty();
    assertThat(reader.post("/review", "claim", "x", "verdict", "accept").status()).isEqualTo(422);

    giveName();
    assertThat(reader.open("/review").text()).contains("You sign as Amal Ben Ali");
    assertThat(acts().list()).isEmpty();
  }

  @Test
  void an_accepted_claim_leaves_the_queue_and_comes_back_when_that_is_undone() {
    giveName();
    String claim = firstOpen();
    Reader.Seen answer = reader.post("/review", "claim", claim, "verdict", "accept");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/review");
    assertThat(firstOpen()).isNotEqualTo(claim);
    assertThat(counting())
        .containsExactly(
            new Act.Review(
                claim, Act.Review.Outcome.ACCEPTED, "Amal Ben Ali", "compared with its words"));

    String entry = reader.open("/review").page().select("input[name=entry]").attr("value");
    assertThat(reader.post("/acts", "entry", entry, "next", "/review").status()).isEqualTo(303);
    assertThat(firstOpen()).isEqualTo(claim);
    assertThat(counting()).hasOnlyElementsOfType(Act.Undoing.class);
  }

  @Test
  void a_rejected_claim_counts_no_more_until_that_is_undone_and_needs_a_reason() {
    giveName();
    String claim = firstOpen();
    Reader.Seen refused = reader.post("/review", "claim", claim, "verdict", "reject");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("say why; a reason is missing");

    reader.post("/review", "claim", claim, "verdict", "reject", "reason", "the text says may");
    assertThat(acts().standing(new Act.OfClaim(claim))).isEqualTo(Standing.REJECTED);
    assertThat(reader.open("/claims/" + claim).status()).isEqualTo(404);

    String entry = acts().findLast("Amal Ben Ali").orElseThrow().entry().id();
    reader.post("/acts", "entry", entry);
    assertThat(acts().standing(new Act.OfClaim(claim))).isEqualTo(Standing.CURRENT);
    assertThat(firstOpen()).isEqualTo(claim);
  }

  @Test
  void a_corrected_claim_stands_in_the_place_of_the_misread_one() {
    giveName();
    String claim = firstOpen();
    Reader.Seen wrong = correct(claim, "when", "soon");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("“soon” is no date");

    assertThat(correct(claim, "object", "Benghazi").status()).isEqualTo(303);
    Act.Correction correction = (Act.Correction) counting().getFirst();
    Reader.Seen seen = reader.open("/claims/" + correction.replacement().id());
    assertThat(seen.text()).contains("Benghazi").contains("a person");
    assertThat(seen.page().select("dd a[href*=place:benghazi]")).isNotEmpty();
    assertThat(reader.open("/claims/" + claim).status()).isEqualTo(404);

    String entry = acts().findLast("Amal Ben Ali").orElseThrow().entry().id();
    reader.post("/acts", "entry", entry);
    assertThat(reader.open("/claims/" + claim).status()).isEqualTo(200);
    assertThat(reader.open("/claims/" + correction.replacement().id()).status()).isEqualTo(404);
  }

  private Reader.Seen correct(String claim, String changed, String value) {
    return reader.post(
        "/review",
        "claim",
        claim,
        "verdict",
        "correct",
        "reason",
        "another town",
        "type",
        "controls",
        "subject",
        "Islamic State",
        "modality",
        "asserted",
        changed,
        value);
  }

  @Test
  void a_merge_is_made_and_undone() {
    giveName();
    String proposal = identities().page().select("input[name=proposal]").attr("value");
    String reason = "they share their commander";
    reader.post("/review/identities", "proposal", proposal, "verdict", "same", "reason", reason);
    assertThat(libya.ownObservatory().identities().log()).hasSize(1);
    Reader.Seen after = identities();
    assertThat(after.page().select("input[value=" + proposal + "]")).isEmpty();

    String entry = after.page().select("input[name=entry]").attr("value");
    reader.post("/acts", "entry", entry, "next", "/review/identities");
    Reader.Seen undone = identities();
    for (int i = 0;
        i < 10 && undone.page().select("input[value=" + proposal + "]").isEmpty();
        i++) {
      undone = identities(); // what was found before is shown until the names are compared anew
    }
    assertThat(undone.page().select("input[value=" + proposal + "]")).isNotEmpty();
  }

  /** The page once the names are compared, which may take longer than a page should. */
  private Reader.Seen identities() {
    Reader.Seen seen = reader.open("/review/identities");
    while (seen.header("Refresh").isPresent()) {
      seen = reader.open("/review/identities");
    }
    return seen;
  }

  @Test
  void claims_and_sources_are_graded_noted_and_taken_back() {
    giveName();
    String claim = firstOpen();
    String work = "/judge/claims/" + claim;
    reader.post(work, "act", "grade", "grade", "2", "reason", "two of our own saw it");
    reader.post(work, "act", "note", "reason", "ask the author for the day");
    reader.post(work, "act", "retract", "reason", "a misprint");
    Reader.Seen seen = reader.open(work);
    assertThat(seen.text())
        .contains("It counts no more: retracted")
        .contains("graded 2")
        .contains("ask the author for the day");
    reader.post(work, "act", "reinstate", "reason", "no misprint after all");
    assertThat(reader.open(work).text()).contains("It counts.");
    assertThat(reader.post(work, "act", "grade", "grade", "Z", "reason", "x").text())
        .contains("no Admiralty grade");

    String report =
        reader.open("/reports").page().select("main a[href^=/reports/]").first().attr("href");
    String address = "/judge" + report.replaceAll("\\?.*", "");
    reader.post(address, "act", "grade", "grade", "C", "reason", "known for a year");
    reader.post(address, "act", "retract", "reason", "a hoax");
    assertThat(reader.open(address).text()).contains("It counts no more: retracted");
    assertThat(reader.open("/acts").text()).contains("source graded C").contains("a hoax");
  }

  @Test
  void a_form_from_another_site_changes_nothing() {
    giveName();
    String[] fields = {"claim", firstOpen(), "verdict", "accept"};
    assertThat(reader.send(reader.form("/review", fields).build()).status()).isEqualTo(403);
    assertThat(
            reader
                .send(
                    reader.form("/review", fields).header("Origin", "http://evil.example").build())
                .status())
        .isEqualTo(403);
    assertThat(
            reader
                .send(
                    reader
                        .form("/review", fields)
                        .header("Origin", reader.origin())
                        .header("Sec-Fetch-Site", "cross-site")
                        .build())
                .status())
        .isEqualTo(403);
    assertThat(acts().list()).isEmpty();
    assertThat(reader.post("/name", "name", "A", "next", "//evil.example/").header("Location"))
        .contains("/review");
  }
}
