package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.exchange.Format;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out and comes in again is the same, in every form that holds whole claims. */
class RoundTripTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"JSONL", "CSV", "SFM", "STIX", "PARQUET"})
  void a_claim_comes_back_field_by_field(Format format) throws IOException {
    Path file = folder.resolve("claims.out");
    Files.write(file, Pages.bytes(format, Ports.view()));
    List<Imported> rows = Pages.read(file, Ports.options());
    assertThat(Pages.problems(rows)).isEmpty();
    assertThat(Ports.claims(rows)).containsExactlyElementsOf(Ports.claims());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void the_same_view_gives_the_same_bytes(Format format) throws IOException {
    assertThat(Pages.bytes(format, Ports.view())).isEqualTo(Pages.bytes(format, Ports.view()));
  }
}
