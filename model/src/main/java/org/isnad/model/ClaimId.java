package org.isnad.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The id of a claim: a hash of what it says and where, so that the same reading twice is the same
 * claim.
 */
public final class ClaimId {
  private static final int LENGTH = 20;

  private ClaimId() {}

  /**
   * SHA-256 over the parts, cut to 20 hexadecimal digits, with the separator U+001F between parts.
   */
  public static String of(Object... parts) {
    StringBuilder joined = new StringBuilder();
    for (Object part : parts) {
      joined.append(part).append('\u001f');
    }
    return hash(joined.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }

  /** SHA-256 of bytes, hexadecimal. */
  public static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
