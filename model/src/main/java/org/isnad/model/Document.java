package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * One report as it was read: its bytes' hash, who published it and when, and its text cut into
 * passages.
 *
 * @param id SHA-256 of the bytes, hexadecimal
 * @param file the file's name
 * @param title as the page or its header gives it
 * @param date when it was published
 * @param publisher who published it
 * @param author who wrote it
 * @param source where the facts come from, as the header states it (an address or a reference)
 * @param text the whole text, every offset in the project counts its UTF-16 characters
 * @param passages the text's blocks in order, furniture among them
 */
public record Document(
    String id,
    String file,
    Optional<String> title,
    Optional<Edtf> date,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> source,
    String text,
    List<Passage> passages) {
  public Document {
    passages = List.copyOf(passages);
  }

  /** The name under which a reader would cite it: publisher, else author, else title, else file. */
  public String voice() {
    return publisher.or(() -> author).or(() -> title).orElse(file);
  }
}
