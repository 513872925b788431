package org.isnad.picture.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Document;
import org.isnad.model.Passage;
import org.isnad.model.picture.Indicator.Sign;
import org.isnad.picture.internal.opinions.Evidence;

/** Words in the discourse of reports: how often, and in whose reports. Furniture does not count. */
final class Phrases {
  private Phrases() {}

  static List<Sign> find(List<String> phrases, Evidence evidence) {
    List<Sign> signs = new ArrayList<>();
    for (Document document : phrases.isEmpty() ? List.<Document>of() : evidence.originals()) {
      Optional<LocalDate> day = document.date().flatMap(d -> d.latest().or(d::earliest));
      boolean published = day.filter(d -> !d.isAfter(evidence.day())).isPresent();
      for (String phrase : published ? phrases : List.<String>of()) {
        sentence(document, phrase.toLowerCase(Locale.ROOT))
            .ifPresent(
                words ->
                    signs.add(
                        new Sign(
                            day.orElseThrow(),
                            document.voice(),
                            words,
                            Optional.empty(),
                            document.id())));
      }
    }
    return signs;
  }

  /** The first sentence of the report with these words. */
  private static Optional<String> sentence(Document document, String phrase) {
    if (!document.text().toLowerCase(Locale.ROOT).contains(phrase)) {
      return Optional.empty();
    }
    if (document.passages().isEmpty()) {
      return Optional.of(document.text());
    }
    return document.passages().stream()
        .filter(p -> p.kind() != Passage.Kind.FURNITURE)
        .flatMap(p -> p.sentences().stream())
        .map(s -> s.text())
        .filter(s -> s.toLowerCase(Locale.ROOT).contains(phrase))
        .findFirst();
  }
}
