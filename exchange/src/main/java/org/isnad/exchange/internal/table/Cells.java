package org.isnad.exchange.internal.table;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cells of comma-separated values as they are written: quoted where RFC 4180 asks for it, and with
 * an apostrophe before what a spreadsheet would take for a formula (OWASP: CSV injection). A number
 * is no formula and stays as it is. {@link #original} takes the apostrophe off again, so that what
 * goes out and comes in is the same.
 */
public final class Cells {
  private static final String FORMULA = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

  private Cells() {}

  /** Writes a record with its line break. */
  public static void write(Appendable out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      writeCell(out, safe(cells.get(i)));
    }
    out.append("\r\n");
  }

  private static void writeCell(Appendable out, String cell) throws IOException {
    boolean isPlain = true;
    for (int i = 0; i < cell.length() && isPlain; i++) {
      char c = cell.charAt(i);
      isPlain = c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    if (isPlain) {
      out.append(cell);
    } else {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }

  /** The cell as it may be opened in a spreadsheet. */
  public static String safe(String cell) {
    return isFormula(cell, 0) || isEscaped(cell) ? "'" + cell : cell;
  }

  /** The cell as it was before it was made safe. */
  public static String original(String cell) {
    return isEscaped(cell) ? cell.substring(1) : cell;
  }

  private static boolean isEscaped(String cell) {
    int apostrophes = 0;
    while (apostrophes < cell.length() && cell.charAt(apostrophes) == '\'') {
      apostrophes++;
    }
    return apostrophes > 0 && isFormula(cell, apostrophes);
  }

  private static boolean isFormula(String cell, int start) {
    return start < cell.length()
        && FORMULA.indexOf(cell.charAt(start)) >= 0
        && !NUMBER.matcher(cell.substring(start)).matches();
  }
}
