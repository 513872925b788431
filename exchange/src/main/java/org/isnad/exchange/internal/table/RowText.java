package org.isnad.exchange.internal.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimId;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Passage;
import org.isnad.model.Selector;
import org.isnad.model.Sentence;

/**
 * A row as a document: its first paragraph, in one sentence, are the cells that its claims rest on,
 * its second all other cells, {@code column: value} in a sentence each. The same row of another
 * file is the same document; a changed cell makes another.
 *
 * @param document the row
 * @param quote where the cells stand that the claims rest on
 */
public record RowText(Document document, Selector quote) {

  /**
   * What a row's document says of itself.
   *
   * @param dataset whose row it is
   * @param file name of the file
   * @param title what to call the row
   * @param published when it was published
   * @param source where its facts come from
   */
  public record Head(
      String dataset,
      String file,
      Optional<String> title,
      Optional<Edtf> published,
      Optional<String> source) {}

  /**
   * Makes the document.
   *
   * @param core the columns that the claims rest on, in the order they are to be read
   * @param cells all cells by column
   */
  public static RowText of(Head head, List<String> core, Map<String, String> cells) {
    List<String> first = new ArrayList<>();
    for (String column : core) {
      String value = cells.getOrDefault(column, "").strip();
      if (!value.isEmpty() && !value.equals("NA")) {
        first.add(column + ": " + value);
      }
    }
    StringBuilder text = new StringBuilder(head.dataset()).append(" row, ");
    int begin = text.length();
    text.append(String.join("; ", first));
    int end = text.length();
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      if (!core.contains(cell.getKey())) {
        text.append('\n').append(cell.getKey()).append(": ").append(cell.getValue());
      }
    }
    return of(head, text.toString(), begin, end);
  }

  /** Makes the document of a text in which a span carries the claims. */
  public static RowText of(Head head, String text, int begin, int end) {
    List<Passage> passages = new ArrayList<>();
    passages.add(passage(text, 0, end));
    if (end + 1 < text.length()) {
      passages.add(passage(text, end + 1, text.length()));
    }
    Document document =
        new Document(
            ClaimId.hash(text.getBytes(StandardCharsets.UTF_8)),
            head.file(),
            head.title(),
            head.published(),
            Optional.of(head.dataset()),
            Optional.empty(),
            head.source(),
            text,
            passages);
    return new RowText(document, Selector.of(text, begin, end));
  }

  /** Each line is a sentence, so that every cell can be pointed at. */
  private static Passage passage(String text, int start, int end) {
    List<Sentence> sentences = new ArrayList<>();
    int from = start;
    while (from < end) {
      int to = text.indexOf('\n', from);
      to = to < 0 || to > end ? end : to;
      if (to > from) {
        sentences.add(new Sentence(from, to, text.substring(from, to).replaceAll("\\s", " ")));
      }
      from = to + 1;
    }
    return new Passage(Passage.Kind.PARAGRAPH, start, end, sentences);
  }
}
