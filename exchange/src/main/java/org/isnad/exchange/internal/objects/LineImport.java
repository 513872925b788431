package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.isnad.exchange.ExchangeException;
import org.isnad.exchange.Imported;
import org.isnad.exchange.internal.table.BadTable;

/** JSON objects, one a line, each turned into claims or refused with its line. */
public final class LineImport implements Iterator<Imported>, Closeable {
  private final BufferedReader lines;
  private final String file;
  private final Reading reading;
  private long line;
  private Optional<Imported> next = Optional.empty();

  /** What a line amounts to; a {@link BadTable} refuses it. */
  @FunctionalInterface
  public interface Reading {
    Imported of(long line, JsonNode object);
  }

  public LineImport(BufferedReader lines, String file, Reading reading) {
    this.lines = lines;
    this.file = file;
    this.reading = reading;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      next = read();
    }
    return next.isPresent();
  }

  @Override
  public Imported next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all lines were read");
    }
    Imported imported = next.orElseThrow();
    next = Optional.empty();
    return imported;
  }

  private Optional<Imported> read() {
    try {
      String text = lines.readLine();
      line++;
      while (text != null && text.isBlank()) {
        text = lines.readLine();
        line++;
      }
      return text == null ? Optional.empty() : Optional.of(read(text));
    } catch (IOException e) {
      throw new ExchangeException(
          file + " cannot be read as UTF-8 (" + e.getMessage() + "); save it as UTF-8", e);
    }
  }

  private Imported read(String text) {
    String plain = line == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
    try {
      return reading.of(line, Json.read(line, plain));
    } catch (BadTable problem) {
      return new Imported.Refused(
          "%s, line %d: %s".formatted(file, problem.line(), problem.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
