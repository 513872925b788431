package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.exchange.internal.events.EventTables;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;
import org.isnad.model.exchange.ImportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ACLED in and out; the rows are made up, their terms forbid to pass real ones on. */
class AcledTest {
  private static final String HEADER = String.join(",", EventTables.ACLED) + "\r\n";
  private static final String CLASH =
      "WES1,2016-05-30,2016,1,Political violence,Battles,Armed clash,Harbour Guard,,Rebel group,"
          + "Military Forces of Westland (2012-),,State forces,State forces-Rebel group,,999,North,"
          + "Westland,West,,,Westport,32.5,-12.25,1,Coast Daily; Wire,National,"
          + "\"On 30 May, the guard fought at the port.\",4,,2016-06-07\r\n";

  @TempDir private Path folder;

  @Test
  void the_notes_carry_the_claim_and_the_first_source_says_it() throws IOException {
    Imported row = read(HEADER + CLASH).getFirst();
    assertThat(Pages.words(row))
        .isEqualTo(
            "asserted battle: Harbour Guard / Military Forces of Westland (2012-) at Westport on"
                + " 2016-05-30, killed 4 | said by Coast Daily, via ACLED, 2016-06-07");
    assertThat(((Imported.Row) row).claims().getFirst().selector().exact())
        .isEqualTo("On 30 May, the guard fought at the port.");
  }

  @Test
  void a_row_goes_out_as_it_came_in() throws IOException {
    assertThat(roundTrip(HEADER + CLASH)).isEqualTo(HEADER + CLASH);
  }

  @Test
  void older_vintages_have_a_mark_shouted_names_codes_as_numbers_and_months_as_words()
      throws IOException {
    String old =
        "\ufeff"
            + HEADER.replace("assoc_actor_1", "ally_actor_1").toUpperCase(Locale.ROOT)
            + CLASH
                .replace("2016-05-30,", "30 May 2016,")
                .replace("Rebel group,Military", "2,Military")
                .replace("2016-06-07", "1465257600");
    List<Imported> rows = read(old);
    assertThat(Pages.words(rows.getFirst())).contains("on 2016-05-30").endsWith("2016-06-07");
    Imported.Row row = (Imported.Row) rows.getFirst();
    assertThat(row.named().getFirst().kind().word()).isEqualTo("armed_group");
    assertThat(roundTrip(old)).contains("WES1,30 May 2016,2016,").contains(",2,Military");
  }

  @Test
  void precision_of_time_is_kept() throws IOException {
    assertThat(when(",2016,1,")).isEqualTo("2016-05-30");
    assertThat(when(",2016,2,")).isEqualTo("2016-05-30~");
    assertThat(when(",2016,3,")).isEqualTo("2016-05");
  }

  private String when(String precision) throws IOException {
    Imported.Row row =
        (Imported.Row) read(HEADER + CLASH.replace(",2016,1,", precision)).getFirst();
    return row.claims().getFirst().when().orElseThrow().text();
  }

  @Test
  void civilians_protesters_and_unidentified_groups_are_nobody_in_particular() throws IOException {
    String row = CLASH.replace("Military Forces of Westland (2012-)", "Civilians (Westland)");
    assertThat(Pages.words(read(HEADER + row).getFirst())).contains("Harbour Guard / civilians at");
    assertThat(roundTrip(HEADER + row)).isEqualTo(HEADER + row);
  }

  @Test
  void a_list_of_ids_alone_takes_events_back() throws IOException {
    assertThat(
            read("event_id_cnty,deleted_timestamp\r\nWES1,1465257600\r\n").stream()
                .map(Pages::words))
        .containsExactly("withdrawn: acled:WES1");
  }

  @Test
  void a_formula_in_the_notes_is_made_harmless_and_comes_back_as_it_was() throws IOException {
    String row = CLASH.replace("\"On 30 May, the guard fought at the port.\"", "'=HYPERLINK(1)");
    Imported.Row read = (Imported.Row) read(HEADER + row).getFirst();
    assertThat(read.claims().getFirst().selector().exact()).isEqualTo("=HYPERLINK(1)");
    assertThat(roundTrip(HEADER + row)).isEqualTo(HEADER + row);
  }

  @Test
  void what_is_denied_or_expected_or_no_event_has_no_row() throws IOException {
    ClaimView view = Pages.view(read(HEADER + CLASH));
    ResolvedClaim event = view.claims().getFirst();
    for (ResolvedClaim claim :
        List.of(
            as(event, Modality.DENIED, ClaimType.EVENT),
            as(event, Modality.EXPECTED, ClaimType.EVENT),
            as(event, Modality.ASSERTED, ClaimType.CONTROLS))) {
      ClaimView other =
          new ClaimView(
              view.trueOn(), view.knownBy(), List.of(claim), view.entities(), view.documents());
      assertThat(Pages.write(Format.ACLED, other)).isEqualTo(HEADER);
    }
  }

  @Test
  void an_event_read_from_a_text_goes_out_with_what_is_known_of_it() throws IOException {
    ClaimView view = Pages.view(read(HEADER + CLASH));
    ResolvedClaim claim = view.claims().getFirst();
    TreeMap<String, String> detail = new TreeMap<>(claim.claim().detail());
    detail.keySet().removeIf(key -> key.startsWith("acled."));
    ResolvedClaim told = with(claim, Modality.CLAIMED, ClaimType.EVENT, detail, "battle-1");
    ClaimView other =
        new ClaimView(
            view.trueOn(), view.knownBy(), List.of(told), view.entities(), view.documents());
    assertThat(Pages.write(Format.ACLED, other))
        .isEqualTo(
            HEADER
                + claim.claim().id()
                + ",2016-05-30,2016,1,Political violence,Battles,Armed clash,Harbour Guard,,Rebel"
                + " group,Military Forces of Westland (2012-),,State forces,,,,,,,,,Westport,32.5,"
                + "-12.25,1,ACLED; Coast Daily,,\"On 30 May, the guard fought at the"
                + " port.\",4,,2016-06-07\r\n");
  }

  @Test
  void only_what_may_have_been_so_within_the_days_goes_out() throws IOException {
    ClaimView view = Pages.view(read(HEADER + CLASH));
    ExportOptions june =
        new ExportOptions(
            LocalDate.MAX,
            "x",
            Optional.of(LocalDate.parse("2016-06-01")),
            Optional.empty(),
            false,
            Optional.empty(),
            java.util.Map.of());
    assertThat(Pages.write(Format.ACLED, view, june)).isEqualTo(HEADER);
  }

  private static ResolvedClaim as(ResolvedClaim claim, Modality modality, ClaimType type) {
    return with(claim, modality, type, new TreeMap<>(claim.claim().detail()), "acled-31");
  }

  private static ResolvedClaim with(
      ResolvedClaim resolved,
      Modality modality,
      ClaimType type,
      TreeMap<String, String> detail,
      String rule) {
    Claim c = resolved.claim();
    Claim claim =
        new Claim(
            c.id(),
            type,
            c.subject(),
            c.object(),
            c.selector(),
            c.place(),
            c.when(),
            c.saidBy(),
            modality,
            c.number(),
            detail,
            c.document(),
            c.published(),
            c.extractor(),
            rule);
    return new ResolvedClaim(
        claim, resolved.subject(), resolved.object(), resolved.place(), resolved.recorded());
  }

  private List<Imported> read(String text) throws IOException {
    return Pages.read(folder, "acled.csv", text, ImportOptions.accessedOn(Pages.FETCHED));
  }

  private String roundTrip(String text) throws IOException {
    return Pages.write(Format.ACLED, Pages.view(read(text)));
  }
}
