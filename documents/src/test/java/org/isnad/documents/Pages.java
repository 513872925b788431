package org.isnad.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.model.Document;
import org.isnad.model.Sentence;

/** Pages read from characters, and what came out of them in words. */
final class Pages {
  private Pages() {}

  static Document read(String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return switch (new DocumentReader().read(name, bytes, Header.EMPTY)) {
      case Reading.Read read -> read.document();
      case Reading.Refused refused -> throw new AssertionError(refused.problem());
    };
  }

  static Document text(String content) {
    return read("report.txt", content);
  }

  static Document html(String body) {
    return read("report.html", "<html><body>" + body + "</body></html>");
  }

  /** All sentences, in order. */
  static List<String> sentences(Document document) {
    return document.passages().stream()
        .flatMap(p -> p.sentences().stream())
        .map(Sentence::text)
        .toList();
  }

  /** Each block as its kind and its first words. */
  static List<String> blocks(Document document) {
    return document.passages().stream()
        .map(
            p -> {
              String text = document.text().substring(p.start(), p.end());
              return p.kind() + " " + text.substring(0, Math.min(24, text.length()));
            })
        .toList();
  }
}
