package org.isnad.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Where and when a document's bytes were obtained. Two documents of one address are versions of one
 * page: the later one takes the earlier one's standing.
 *
 * @param address a web address, or a file's place in its theatre; absent where two documents of the
 *     same name need not be versions of one another
 * @param moment when the bytes were fetched or read
 */
public record Obtained(Optional<String> address, Instant moment) {
  public Obtained {
    address.ifPresent(
        text -> {
          if (text.isBlank()) {
            throw new IllegalArgumentException("an address is blank; leave it out instead");
          }
        });
  }

  /** Obtained at a moment, from where nobody can look again. */
  public static Obtained at(Instant moment) {
    return new Obtained(Optional.empty(), moment);
  }
}
