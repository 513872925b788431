package org.isnad.ledger.internal;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.isnad.ledger.LedgerException;

/** Bytes made small: one byte that says how, then the bytes, deflated where that is shorter. */
final class Packed {
  private static final byte PLAIN = 0;
  private static final byte DEFLATED = 1;
  private static final int LEVEL = 3;
  private static final int BUFFER = 8192;

  private Packed() {}

  static byte[] pack(byte[] bytes) {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      byte[] packed = new byte[bytes.length + 1];
      packed[0] = DEFLATED;
      deflater.setInput(bytes);
      deflater.finish();
      int length = deflater.deflate(packed, 1, bytes.length);
      if (!deflater.finished()) {
        packed[0] = PLAIN;
        System.arraycopy(bytes, 0, packed, 1, bytes.length);
        return packed;
      }
      return java.util.Arrays.copyOf(packed, length + 1);
    } finally {
      deflater.end();
    }
  }

  static byte[] unpack(byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
    if (packed.length > 0 && packed[0] == PLAIN) {
      out.write(packed, 1, packed.length - 1);
      return out.toByteArray();
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, 1, Math.max(0, packed.length - 1));
      inflate(inflater, out);
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new LedgerException(
          "the ledger holds bytes that cannot be unpacked; see: isnad verify", e);
    } finally {
      inflater.end();
    }
  }

  private static void inflate(Inflater inflater, ByteArrayOutputStream out)
      throws DataFormatException {
    byte[] buffer = new byte[BUFFER];
    while (!inflater.finished()) {
      int length = inflater.inflate(buffer);
      if (length == 0) {
        throw new DataFormatException("the bytes end too early");
      }
      out.write(buffer, 0, length);
    }
  }
}
