package org.isnad.ledger.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over parts, each with its length before it so that no two lists of parts are alike. */
final class Hash {
  private final MessageDigest digest;

  Hash() {
    this(sha256());
  }

  private Hash(MessageDigest digest) {
    this.digest = digest;
  }

  /** One that goes on from here by itself. */
  Hash copy() {
    try {
      return new Hash((MessageDigest) digest.clone());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("this Java's SHA-256 cannot be copied", e);
    }
  }

  Hash add(byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    digest.update(part);
    return this;
  }

  Hash add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  Hash add(long part) {
    return add(ByteBuffer.allocate(Long.BYTES).putLong(part).array());
  }

  byte[] finish() {
    return digest.digest();
  }

  static byte[] of(byte[] bytes) {
    return sha256().digest(bytes);
  }

  /** The first eight bytes of a hash, enough to tell which row was touched. */
  static long mark(byte[] hash) {
    return ByteBuffer.wrap(hash).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
