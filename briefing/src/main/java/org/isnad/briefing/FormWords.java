package org.isnad.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Document;

/** What all forms say in the same words. */
final class FormWords {
  /** The heads of a table that stands for bands. */
  static final List<String> BAR_COLUMNS = List.of("Who", "From", "Sum", "To", "Reading");

  private FormWords() {}

  /** A figure with its sign. */
  static String figure(double value) {
    return String.format(Locale.ROOT, "%+.1f", value);
  }

  /** What a reader must know of the text before it. */
  static String opening(Edition edition) {
    return edition.briefing().from()
        + " to "
        + edition.briefing().to()
        + ". Every sentence was drawn from the sentences of reports in its footnotes.";
  }

  /** "Coast Daily, “Ports quiet”, 2020-03-02 (ports.txt)". */
  static String report(Document document) {
    String title =
        document
            .title()
            .filter(t -> !t.equals(document.voice()))
            .map(t -> ", “" + t + "”")
            .orElse("");
    String day = document.date().map(d -> ", " + d.text()).orElse(", undated");
    return document.voice() + title + day + " (" + document.file() + ")";
  }

  /** "note 3", "notes 1–3, 7". */
  static String notes(List<Integer> numbers) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
        int first = numbers.get(start);
        int last = numbers.get(i - 1);
        runs.add(
            first == last
                ? String.valueOf(first)
                : first + (last == first + 1 ? ", " : "–") + last);
        start = i;
      }
    }
    return (numbers.size() == 1 ? "note " : "notes ") + String.join(", ", runs);
  }
}
