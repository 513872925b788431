package org.isnad.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;

/** A document as JSON in which a sentence is its two offsets: its words stand in the text. */
final class DocumentCodec {
  private DocumentCodec() {}

  static byte[] write(Document document) {
    return Json.bytes(
        new Shape(
            document.file(),
            document.title(),
            document.date(),
            document.publisher(),
            document.author(),
            document.source(),
            document.text(),
            document.passages().stream().map(p -> shape(p, document.text())).toList()));
  }

  static Document read(byte[] json, String id) {
    Shape shape = Json.read(json, Shape.class);
    return new Document(
        id,
        shape.file(),
        shape.title(),
        shape.date(),
        shape.publisher(),
        shape.author(),
        shape.source(),
        shape.text(),
        shape.blocks().stream().map(b -> passage(b, shape.text())).toList());
  }

  private static Block shape(Passage passage, String text) {
    List<Integer> offsets = new ArrayList<>(passage.sentences().size() * 2);
    boolean areExact = true;
    for (Sentence sentence : passage.sentences()) {
      offsets.add(sentence.start());
      offsets.add(sentence.end());
      areExact &= isExact(sentence, text);
    }
    Optional<List<String>> words =
        areExact
            ? Optional.empty()
            : Optional.of(passage.sentences().stream().map(Sentence::text).toList());
    return new Block(passage.kind(), passage.start(), passage.end(), offsets, words);
  }

  private static boolean isExact(Sentence sentence, String text) {
    int length = sentence.end() - sentence.start();
    return length == sentence.text().length() && text.startsWith(sentence.text(), sentence.start());
  }

  private static Passage passage(Block block, String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < block.offsets().size() / 2; i++) {
      int start = block.offsets().get(2 * i);
      int end = block.offsets().get(2 * i + 1);
      int number = i;
      String words =
          block.words().map(w -> w.get(number)).orElseGet(() -> text.substring(start, end));
      sentences.add(new Sentence(start, end, words));
    }
    return new Passage(block.kind(), block.start(), block.end(), sentences);
  }

  /** A document without its id. */
  record Shape(
      String file,
      Optional<String> title,
      Optional<Edtf> date,
      Optional<String> publisher,
      Optional<String> author,
      Optional<String> source,
      String text,
      List<Block> blocks) {}

  /**
   * A passage.
   *
   * @param offsets start and end of each sentence in turn
   * @param words the sentences' texts, where they are not the text between the offsets
   */
  record Block(
      Passage.Kind kind, int start, int end, List<Integer> offsets, Optional<List<String>> words) {}
}
