package org.isnad.observatory;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.model.Edtf;

/**
 * What the user says of the reports to read; it goes before what their own headers say.
 *
 * @param title title of all of them
 * @param date their date of publication
 * @param publisher who published them
 * @param author who wrote them
 * @param headers a JSON file that gives title, date, publisher and author by file name
 */
public record ReadOptions(
    Optional<String> title,
    Optional<Edtf> date,
    Optional<String> publisher,
    Optional<String> author,
    Optional<Path> headers) {
  /** Nothing is given. */
  public static final ReadOptions NONE =
      new ReadOptions(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
