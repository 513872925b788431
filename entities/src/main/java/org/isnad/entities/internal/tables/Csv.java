package org.isnad.entities.internal.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A comma-separated file (RFC 4180) with a header row; a byte order mark and odd lengths pass. */
public final class Csv {
  private Csv() {}

  /**
   * A row by the names of its columns.
   *
   * @param line the line of the file on which it begins, from 1
   * @param cells in the order of the columns
   */
  public record Row(int line, Map<String, String> cells) {
    /** The cell of a column, where there is one and it holds something. */
    public Optional<String> find(String column) {
      return Optional.ofNullable(cells.get(column)).map(String::strip).filter(c -> !c.isEmpty());
    }

    /** The cell of a column, empty where there is none. */
    public String get(String column) {
      return find(column).orElse("");
    }
  }

  /** The rows of a file in UTF-8. */
  public static List<Row> read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  /** The rows of a text. */
  public static List<Row> parse(String text) {
    List<Row> rows = new ArrayList<>();
    Reader reader = new Reader(text.startsWith("\ufeff") ? text.substring(1) : text);
    List<String> header = List.of();
    while (reader.hasMore()) {
      int line = reader.line;
      List<String> cells = reader.next();
      if (header.isEmpty()) {
        header = cells.stream().map(String::strip).toList();
      } else if (cells.size() > 1 || !cells.getFirst().isBlank()) {
        rows.add(row(line, header, cells));
      }
    }
    return rows;
  }

  private static Row row(int line, List<String> header, List<String> cells) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int k = 0; k < Math.min(header.size(), cells.size()); k++) {
      named.put(header.get(k), cells.get(k));
    }
    return new Row(line, named);
  }

  /** Walks through a text a row at a time. */
  private static final class Reader {
    private final String text;
    private int at;
    private int line = 1;

    Reader(String text) {
      this.text = text;
    }

    boolean hasMore() {
      return at < text.length();
    }

    List<String> next() {
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      while (hasMore()) {
        char c = text.charAt(at++);
        line += c == '\n' ? 1 : 0;
        if (quoted) {
          quoted = inQuotes(c, cell);
        } else if (c == '"' && cell.isEmpty()) {
          quoted = true;
        } else if (c == ',') {
          cells.add(cell.toString());
          cell.setLength(0);
        } else if (c == '\n') {
          break;
        } else if (c != '\r') {
          cell.append(c);
        }
      }
      cells.add(cell.toString());
      return cells;
    }

    /** Whether the cell is still in quotes behind this character. */
    private boolean inQuotes(char c, StringBuilder cell) {
      boolean doubled = c == '"' && at < text.length() && text.charAt(at) == '"';
      if (c != '"' || doubled) {
        cell.append(c);
        at += doubled ? 1 : 0;
        return true;
      }
      return false;
    }
  }
}
