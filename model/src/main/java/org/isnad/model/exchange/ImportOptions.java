package org.isnad.model.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Edtf;

/**
 * How a foreign file is to be read.
 *
 * @param format its form; told from the file where it is absent
 * @param source who publishes it; the format's own publisher where it is absent
 * @param published when it was published; the row's own date, else the version in the file's name,
 *     else the day of access where it is absent
 * @param accessed the day it was fetched
 * @param filters what was asked of the source, for the record
 * @param mapping which column is which part of a claim, for tables without a form of their own
 */
public record ImportOptions(
    Optional<Format> format,
    Optional<String> source,
    Optional<Edtf> published,
    LocalDate accessed,
    Optional<String> filters,
    Optional<Path> mapping) {
  /** Everything as the file tells it. */
  public static ImportOptions accessedOn(LocalDate day) {
    return new ImportOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        day,
        Optional.empty(),
        Optional.empty());
  }

  public ImportOptions as(Format form) {
    return new ImportOptions(Optional.of(form), source, published, accessed, filters, mapping);
  }

  public ImportOptions from(String publisher) {
    return new ImportOptions(format, Optional.of(publisher), published, accessed, filters, mapping);
  }

  public ImportOptions publishedOn(Edtf date) {
    return new ImportOptions(format, source, Optional.of(date), accessed, filters, mapping);
  }

  public ImportOptions filteredBy(String words) {
    return new ImportOptions(format, source, published, accessed, Optional.of(words), mapping);
  }

  public ImportOptions mappedBy(Path file) {
    return new ImportOptions(format, source, published, accessed, filters, Optional.of(file));
  }
}
