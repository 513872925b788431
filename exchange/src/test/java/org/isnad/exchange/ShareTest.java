package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.exchange.Format;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file on its way in tells how much of it is behind, so that a bar can be drawn. */
class ShareTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"KML", "GRAPHML", "GEXF", "ACLED", "GED"})
  void the_share_rises_to_the_whole(Format format) throws IOException {
    Path file = folder.resolve("claims.out");
    Files.write(file, Pages.bytes(format, Ports.view()));
    List<Double> shares = new ArrayList<>();
    try (Incoming incoming = Incoming.open(file, Ports.options())) {
      while (incoming.hasNext()) {
        incoming.next();
        shares.add(incoming.share());
      }
    }
    assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1);
    assertThat(shares.getLast()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"ACLED", "GED"})
  void half_way_through_a_long_table_it_is_about_a_half(Format format) throws IOException {
    String out = Pages.write(format, Ports.view());
    String row = out.lines().skip(1).findFirst().orElseThrow() + "\n";
    int copies = 2000;
    Path file = folder.resolve("table.csv");
    Files.writeString(file, out.lines().findFirst().orElseThrow() + "\n" + row.repeat(copies));
    try (Incoming incoming = Incoming.open(file, Ports.options())) {
      IntStream.range(0, copies / 2).forEach(i -> incoming.next());
      assertThat(incoming.share()).isBetween(0.48, 0.7);
    }
  }
}
