package org.isnad.ledger.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A claim's id in few bytes: the usual twenty hexadecimal digits are ten; any other text is itself
 * behind the byte 0xFF, which UTF-8 never has, and closed by another where that would make ten.
 */
final class IdBytes {
  private static final int DIGITS = 20;
  private static final byte MARK = (byte) 0xFF;

  private IdBytes() {}

  static byte[] of(String id) {
    if (isHash(id)) {
      return HexFormat.of().parseHex(id);
    }
    byte[] text = id.getBytes(StandardCharsets.UTF_8);
    int length = text.length + 1 == DIGITS / 2 ? text.length + 2 : text.length + 1;
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, MARK);
    System.arraycopy(text, 0, bytes, 1, text.length);
    return bytes;
  }

  static String text(byte[] bytes) {
    if (bytes.length == DIGITS / 2) {
      return HexFormat.of().formatHex(bytes);
    }
    int end = bytes.length > 1 && bytes[bytes.length - 1] == MARK ? bytes.length - 1 : bytes.length;
    return new String(bytes, 1, end - 1, StandardCharsets.UTF_8);
  }

  private static boolean isHash(String id) {
    return id.length() == DIGITS
        && id.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }
}
