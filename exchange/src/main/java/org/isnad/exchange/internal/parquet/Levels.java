package org.isnad.exchange.internal.parquet;

import java.io.ByteArrayOutputStream;

/**
 * The levels of a column's values, each 0 or 1, as runs: how often, and which. This is the half of
 * Parquet's hybrid of runs and packed bits that is enough for such levels.
 */
final class Levels {
  private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
  private int level;
  private long length;

  void add(int next) {
    if (next != level) {
      endRun();
      level = next;
    }
    length++;
  }

  private void endRun() {
    if (length > 0) {
      Thrift.varint(runs, length << 1);
      runs.write(level);
      length = 0;
    }
  }

  int size() {
    return runs.size();
  }

  /** Writes the runs behind their size in four bytes, and begins anew. */
  void moveTo(ByteArrayOutputStream page) {
    endRun();
    ParquetColumn.littleEndian(page, runs.size(), Integer.BYTES);
    page.writeBytes(runs.toByteArray());
    runs.reset();
    level = 0;
  }
}
