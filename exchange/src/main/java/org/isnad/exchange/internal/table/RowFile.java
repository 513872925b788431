package org.isnad.exchange.internal.table;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.model.Edtf;
import org.isnad.model.exchange.ImportOptions;

/**
 * The file that rows come from, and how it is to be read.
 *
 * @param path the file
 * @param options how
 */
public record RowFile(Path path, ImportOptions options) {
  public String name() {
    return String.valueOf(path.getFileName());
  }

  /** The dataset's name: as given, else its usual one. */
  public String dataset(String usual) {
    return options.source().orElse(usual);
  }

  /** When a row was published: as given, else as the row or the file tell, else by the access. */
  public Optional<Edtf> published(Optional<Edtf> told) {
    return Optional.of(options.published().or(() -> told).orElse(Edtf.of(options.accessed())));
  }
}
