package org.isnad.exchange.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.model.Edtf;
import org.isnad.model.exchange.ImportOptions;

/**
 * The file that rows come from, and how it is to be read.
 *
 * @param path the file
 * @param options how
 * @param meter how far it was read
 */
public record RowFile(Path path, ImportOptions options, Meter meter) {
  public RowFile(Path path, ImportOptions options) {
    this(path, options, new Meter(path));
  }

  /** Opens it as bytes. */
  public InputStream bytes() throws IOException {
    return meter.open();
  }

  /** Opens it as text; what is not UTF-8 is refused. */
  public BufferedReader text() throws IOException {
    return new BufferedReader(
        new InputStreamReader(meter.open(), StandardCharsets.UTF_8.newDecoder()));
  }

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
