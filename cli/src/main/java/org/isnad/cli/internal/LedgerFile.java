package org.isnad.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells an exported ledger from other files. */
final class LedgerFile {
  private static final int BEGINNING = 400;

  private LedgerFile() {}

  /** Whether its first line is an entry of a log with its link. */
  static boolean isOne(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String begin = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return begin.startsWith("{\"format\":\"isnad ledger\"");
    }
  }
}
