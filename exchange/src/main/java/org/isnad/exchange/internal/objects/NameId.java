package org.isnad.exchange.internal.objects;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids that are always the same for the same thing: UUID version 5 (RFC 9562) over what identifies
 * it, never over a name that may be shared or changed.
 */
final class NameId {
  private static final UUID NAMESPACE = UUID.fromString("3f0e4c1a-7a38-4d0b-9d55-1b7c2f6e8a90");

  private NameId() {}

  static String of(String type, String what) {
    return type + "--" + uuid(type + " " + what);
  }

  private static UUID uuid(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          ByteBuffer.allocate(16)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .array());
      byte[] hash = digest.digest(name.getBytes(StandardCharsets.UTF_8));
      hash[6] = (byte) (hash[6] & 0x0f | 0x50);
      hash[8] = (byte) (hash[8] & 0x3f | 0x80);
      ByteBuffer bytes = ByteBuffer.wrap(hash);
      return new UUID(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-1", e);
    }
  }
}
