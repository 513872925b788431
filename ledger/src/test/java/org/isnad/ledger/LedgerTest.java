package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Judgement;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Instant MONDAY = Instant.parse("2024-03-04T08:00:00Z");
  private static final String TEXT = "The Arakan Army controls Paletwa.";
  private static final Document DOCUMENT =
      new Document(
          "d1",
          "a.txt",
          Optional.of("Week 9"),
          Optional.of(Edtf.of("2024-03-01")),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          TEXT,
          List.of());
  private static final Claim CLAIM =
      new Claim(
          "c1",
          ClaimType.CONTROLS,
          Optional.of(new Mention("Arakan Army", List.of("AA"))),
          Optional.of(Mention.of("Paletwa")),
          Selector.of(TEXT, 4, 32),
          Optional.empty(),
          Optional.of(Edtf.of("2024-02/..")),
          List.of("a spokesman"),
          Modality.CLAIMED,
          Range.atMost(350),
          new TreeMap<>(),
          "d1",
          DOCUMENT.date(),
          "test",
          "rule");

  @TempDir private Path folder;

  @Test
  void a_document_and_its_claims_come_back_as_they_were() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
      assertThat(ledger.store(DOCUMENT, List.of(CLAIM), List.of(), List.of(), MONDAY))
          .isEqualTo(Stored.NEW);
      assertThat(ledger.documents()).containsExactly(DOCUMENT);
      assertThat(ledger.claims()).containsExactly(CLAIM);
    }
  }

  @Test
  void the_same_document_twice_adds_nothing() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
      ledger.store(DOCUMENT, List.of(CLAIM), List.of(), List.of(), MONDAY);
      assertThat(ledger.store(DOCUMENT, List.of(CLAIM), List.of(), List.of(), MONDAY))
          .isEqualTo(Stored.ALREADY_THERE);
      assertThat(ledger.claims()).hasSize(1);
    }
  }

  @Test
  void a_view_holds_only_what_was_recorded_by_then_and_resolves_its_names() {
    Judgement judgement =
        new Judgement(
            "d1", "Arakan Army", "actor:arakan-army", Judgement.Verdict.SAME, "test", "", MONDAY);
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
      ledger.store(DOCUMENT, List.of(CLAIM), List.of(judgement), List.of(), MONDAY);
      LocalDate day = LocalDate.of(2024, 3, 5);
      assertThat(ledger.view(day, MONDAY.minusSeconds(1), List.of()).claims()).isEmpty();
      assertThat(ledger.view(LocalDate.of(2024, 2, 1), MONDAY, List.of()).claims()).isEmpty();
      assertThat(ledger.view(day, MONDAY, List.of()).claims())
          .singleElement()
          .satisfies(c -> assertThat(c.subject()).contains("actor:arakan-army"));
    }
  }
}
