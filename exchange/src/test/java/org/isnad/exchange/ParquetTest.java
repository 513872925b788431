package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet files, written by a writer of our own, as a reader of others finds them. */
class ParquetTest {
  @TempDir private Path folder;

  @Test
  void a_bad_row_is_refused_by_its_number_and_the_rest_goes_on() throws IOException {
    ClaimView view = Ports.view();
    List<ResolvedClaim> claims = new ArrayList<>(view.claims());
    claims.set(1, bad(claims.get(1)));
    ClaimView spoilt =
        new ClaimView(view.trueOn(), view.knownBy(), claims, view.entities(), view.documents());
    Path file = write(Pages.bytes(Format.PARQUET, spoilt));
    List<Imported> rows = Pages.read(file, Ports.options());
    assertThat(rows).hasSize(3);
    assertThat(Pages.problems(rows))
        .containsExactly("claims.parquet, row 2: id: “none”; write the 20 digits of a claim's id");
  }

  private static ResolvedClaim bad(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    return new ResolvedClaim(
        new Claim(
            "none",
            claim.type(),
            claim.subject(),
            claim.object(),
            claim.selector(),
            claim.place(),
            claim.when(),
            claim.saidBy(),
            claim.modality(),
            claim.number(),
            new java.util.TreeMap<>(claim.detail()),
            claim.document(),
            claim.published(),
            claim.extractor(),
            claim.rule()),
        resolved.subject(),
        resolved.object(),
        resolved.place(),
        resolved.recorded());
  }

  @Test
  void half_a_file_is_refused_as_a_whole() throws IOException {
    byte[] bytes = Pages.bytes(Format.PARQUET, Ports.view());
    Path half = write(Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> Pages.read(half, Ports.options()))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("claims.parquet cannot be read as Parquet")
        .hasMessageContaining("give a whole file");
  }

  /** Both files were written by DuckDB, with dictionaries and numbers of 32 bits. */
  @Test
  void a_file_that_others_wrote_is_read() {
    List<String> words = words(resource("others-gzip.parquet"));
    String claim =
        "claimed controls: Harbour Guard / Westport at - on 2016-05, killed at most 7 | ";
    assertThat(words)
        .containsExactly(
            claim + "own voice, via Coast Daily, 2016-05-31",
            claim + "said by an aide → a guard, via Coast Daily, 2016-05-31");
  }

  @Test
  void a_file_packed_in_a_way_that_needs_other_programs_is_refused_with_a_remedy() {
    assertThatThrownBy(() -> Pages.read(resource("others-snappy.parquet"), Ports.options()))
        .isInstanceOf(ExchangeException.class)
        .hasMessage(
            "others-snappy.parquet is packed with SNAPPY; write it anew with gzip or without"
                + " packing");
  }

  private static List<String> words(Path file) {
    try {
      return Pages.read(file, Ports.options()).stream().map(Pages::words).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    try {
      URL url = Objects.requireNonNull(ParquetTest.class.getResource("/parquet/" + name));
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("claims.parquet"), bytes);
  }
}
