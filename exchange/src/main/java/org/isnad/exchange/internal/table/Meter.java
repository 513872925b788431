package org.isnad.exchange.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How far a file was read since it was last opened, by its bytes. */
public final class Meter {
  private final Path file;
  private long all;
  private long read;

  Meter(Path file) {
    this.file = file;
  }

  InputStream open() throws IOException {
    all = Files.size(file);
    read = 0;
    return new Counted(Files.newInputStream(file));
  }

  /** The share that was read, from 0 to 1. */
  public double share() {
    return all == 0 ? 1 : Math.min(1, (double) read / all);
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      read += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int taken = super.read(bytes, offset, length);
      read += Math.max(0, taken);
      return taken;
    }
  }
}
