package org.isnad.server.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Packs what travels. No page holds a secret beside words that a stranger may choose, so that the
 * length of what is packed gives nothing away.
 */
final class Packing {
  private static final int WORTHWHILE_BYTES = 1_400;

  private Packing() {}

  /** Whether the reader takes packed bytes, and there are enough of them. */
  static boolean isWanted(@Nullable String acceptEncoding, byte[] body) {
    return body.length >= WORTHWHILE_BYTES
        && acceptEncoding != null
        && acceptEncoding.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
  }

  /** The bytes packed, rather fast than small: they seldom leave this machine. */
  static byte[] pack(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream out = new FastGzip(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }

  /** The stream of the library with its least effort. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
