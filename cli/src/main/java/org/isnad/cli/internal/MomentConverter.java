package org.isnad.cli.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment, or a day that stands for its end, and says how to write one. */
final class MomentConverter implements ITypeConverter<Instant> {
  @Override
  public Instant convert(String text) {
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text)
              .plusDays(1)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant()
              .minusNanos(1);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "“" + text + "” is no moment; write one such as 2016-06-01 or 2016-06-01T12:00:00Z");
    }
  }
}
