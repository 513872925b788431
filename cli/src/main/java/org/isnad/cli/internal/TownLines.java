package org.isnad.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Picture.Holding;
import org.isnad.model.picture.Town;

/** Towns by their neighbourhoods, as lines of text. */
final class TownLines {
  private TownLines() {}

  static List<String> of(List<Town> towns, Findings findings) {
    List<String> lines = new ArrayList<>();
    for (Town town : towns) {
      lines.add(town.place().name() + " by its neighbourhoods: " + town.standing().word());
      town.parts().forEach(part -> lines.add("    " + line(part, findings)));
    }
    return lines;
  }

  private static String line(Holding part, Findings findings) {
    String holders =
        part.holder().answers().stream()
            .map(a -> findings.nameOf(a.value()))
            .collect(Collectors.joining(" / "));
    return "%s: %s (%s)"
        .formatted(part.place().name(), holders, part.holder().status().word().replace('_', ' '));
  }
}
