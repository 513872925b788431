package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.isnad.exchange.ExchangeException;
import org.isnad.exchange.Imported;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.exchange.internal.table.RowFile;

/** The objects of one list in a JSON file, such as its features, read one by one. */
public final class ObjectImport implements Iterator<Imported>, Closeable {
  private final JsonParser parser;
  private final String file;
  private final Reading reading;
  private final Deque<Imported> ready = new ArrayDeque<>();
  private boolean isOver;

  /** What an object amounts to; a {@link BadTable} refuses it. */
  @FunctionalInterface
  public interface Reading {
    List<Imported> of(long line, JsonNode object);
  }

  /**
   * Opens a file.
   *
   * @param list the key of the list at the top of the file
   */
  public ObjectImport(RowFile file, String list, Reading reading) throws IOException {
    this.parser = new JsonFactory(new ObjectMapper()).createParser(file.bytes());
    this.file = file.name();
    this.reading = reading;
    try {
      seek(list);
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  private void seek(String list) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isIt = parser.currentName().equals(list);
      JsonToken value = parser.nextToken();
      if (isIt && value == JsonToken.START_ARRAY) {
        return;
      }
      parser.skipChildren();
    }
    throw new ExchangeException(
        "%s has no list “%s” at its top; give a whole file".formatted(file, list));
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !isOver) {
      read();
    }
    return !ready.isEmpty();
  }

  @Override
  public Imported next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all objects were read");
    }
    return ready.remove();
  }

  private void read() {
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        isOver = true;
        return;
      }
      long line = parser.currentTokenLocation().getLineNr();
      JsonNode object = parser.readValueAsTree();
      ready.addAll(reading.of(line, object));
    } catch (BadTable problem) {
      ready.add(
          new Imported.Refused(
              "%s, line %d: %s".formatted(file, problem.line(), problem.getMessage())));
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new ExchangeException(file + " cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private ExchangeException broken(JsonProcessingException e) {
    return new ExchangeException(
        "%s, line %d: no JSON (%s); give a whole file"
            .formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
        e);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
