package org.isnad.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.picture.Mismatch;

/** Parts that come to more than their whole, as lines of text. */
final class MismatchLines {
  private MismatchLines() {}

  /** With a heading and a blank line behind; nothing where everything adds up. */
  static List<String> of(List<Mismatch> mismatches) {
    if (mismatches.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("Parts that come to more than their whole");
    for (Mismatch mismatch : mismatches) {
      lines.add(
          "    %s: %s, but %d together: %s"
              .formatted(
                  mismatch.what(),
                  mismatch.whole(),
                  mismatch.together(),
                  mismatch.parts().stream()
                      .map(p -> p.least() + " " + p.name())
                      .collect(Collectors.joining(", "))));
      mismatch.claims().forEach(c -> lines.add("      “" + c.claim().selector().exact() + "”"));
    }
    lines.add("");
    return lines;
  }
}
