package org.isnad.exchange.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.exchange.ExchangeException;
import org.isnad.exchange.Imported;

/** The rows of a table, each turned into claims or refused with its line; the rest goes on. */
public final class RowImport implements Iterator<Imported>, Closeable {
  private final TableReader table;
  private final String file;
  private final Function<Row, Imported> reading;
  private Optional<Imported> next = Optional.empty();

  public RowImport(TableReader table, String file, Function<Row, Imported> reading) {
    this.table = table;
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
      throw new NoSuchElementException("the table is at its end");
    }
    Imported row = next.orElseThrow();
    next = Optional.empty();
    return row;
  }

  private Optional<Imported> read() {
    try {
      return table.next().map(reading);
    } catch (BadTable problem) {
      return Optional.of(
          new Imported.Refused(
              "%s, line %d: %s".formatted(file, problem.line(), problem.getMessage())));
    } catch (CharacterCodingException e) {
      throw new ExchangeException(file + " is not UTF-8; save it as UTF-8 and try again", e);
    } catch (IOException e) {
      throw new ExchangeException(file + " cannot be read (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
