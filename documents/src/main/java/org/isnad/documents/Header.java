package org.isnad.documents;

import java.util.Optional;
import org.isnad.model.Edtf;

/**
 * What is known about a report beside its text: as given by the user, by a front matter block, or
 * by the page.
 */
public record Header(
    Optional<String> title,
    Optional<Edtf> date,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> source) {
  public static final Header EMPTY =
      new Header(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** This header, with the other's values where this one has none. */
  public Header or(Header other) {
    return new Header(
        title.or(other::title),
        date.or(other::date),
        publisher.or(other::publisher),
        author.or(other::author),
        source.or(other::source));
  }
}
