package org.isnad.exchange.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values after RFC 4180, one record at a time: quoted cells may hold
 * separators, line breaks and doubled quotes; line breaks of any system; a byte order mark at the
 * beginning is passed over.
 *
 * <p>Also read, as spreadsheets write them: semicolons or tabs as separators, told from the first
 * line; a quote in the middle of an unquoted cell stands for itself.
 */
public final class CsvReader implements Closeable {
  private static final int LOOK_AHEAD = 1 << 16;
  private static final int END = -1;

  private final Reader in;
  private final char[] buffer = new char[LOOK_AHEAD];
  private final StringBuilder cell = new StringBuilder();
  private int length;
  private int next;
  private long line = 1;
  private final char separator;

  /** Reads from a text; closed with this. */
  public CsvReader(Reader in) throws IOException {
    this.in = in;
    fill();
    if (length > 0 && buffer[0] == '\ufeff') {
      next = 1;
    }
    this.separator = separator();
  }

  /** The separator that stands most often in the first line, outside quotes. */
  private char separator() {
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = next; i < length && (quoted || !isBreak(buffer[i])); i++) {
      char c = buffer[i];
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        int kind = ",;\t".indexOf(c);
        if (kind >= 0) {
          counts[kind]++;
        }
      }
    }
    if (counts[0] >= counts[1] && counts[0] >= counts[2]) {
      return ',';
    }
    return counts[1] >= counts[2] ? ';' : '\t';
  }

  /** The next record; empty at the end. Empty lines are passed over. */
  public Optional<CsvRecord> next() throws IOException {
    while (true) {
      if (peek() == END) {
        return Optional.empty();
      }
      long begin = line;
      List<String> cells = record(begin);
      if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
        return Optional.of(new CsvRecord(begin, cells));
      }
    }
  }

  private List<String> record(long begin) throws IOException {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(peek() == '"' ? quoted(begin) : plain());
      int c = read();
      if (c == separator) {
        continue;
      }
      if (c == '\r' && peek() == '\n') {
        read();
      }
      line++;
      return cells;
    }
  }

  private String plain() throws IOException {
    cell.setLength(0);
    int c = peek();
    while (c != END && c != separator && !isBreak(c)) {
      cell.append((char) read());
      c = peek();
    }
    return cell.toString();
  }

  private String quoted(long begin) throws IOException {
    cell.setLength(0);
    read();
    while (true) {
      int c = read();
      if (c == END) {
        throw new BadTable(
            begin,
            "a quotation mark is opened and never closed; close the cell that begins “%s”"
                .formatted(cell.substring(0, Math.min(40, cell.length()))));
      }
      if (c == '"') {
        if (peek() != '"') {
          return afterQuote();
        }
        read();
      } else if (c == '\n') {
        line++;
      }
      cell.append((char) c);
    }
  }

  /** Some write letters behind a closing quote; they belong to the cell. */
  private String afterQuote() throws IOException {
    int c = peek();
    while (c != END && c != separator && !isBreak(c)) {
      cell.append((char) read());
      c = peek();
    }
    return cell.toString();
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == '\r';
  }

  private int peek() throws IOException {
    if (next == length) {
      fill();
    }
    return length == 0 ? END : buffer[next];
  }

  private int read() throws IOException {
    int c = peek();
    if (c != END) {
      next++;
    }
    return c;
  }

  private void fill() throws IOException {
    next = 0;
    length = Math.max(0, in.read(buffer, 0, buffer.length));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
