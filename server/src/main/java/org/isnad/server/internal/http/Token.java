package org.isnad.server.internal.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The secret word that lets a reader in, made at random on the first run and kept beside the
 * ledger, where only its owner can read it.
 */
public final class Token {
  private static final String FILE = "server-token";
  private static final int BYTES = 24;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{48}");
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final String text;

  private Token(String text) {
    this.text = text;
  }

  /**
   * The token of a ledger, made where there is none yet.
   *
   * @throws IOException where its file can be neither read nor written, or holds something else
   */
  public static Token of(Path ledgerFile) throws IOException {
    Path file = ledgerFile.toAbsolutePath().resolveSibling(FILE);
    if (!Files.exists(file)) {
      make(file);
    }
    closeToOthers(file);
    String text = Files.readString(file).strip();
    if (!FORM.matcher(text).matches()) {
      throw new IOException(
          file + " holds no token of 48 hexadecimal digits; delete it and a new one is made");
    }
    return new Token(text);
  }

  private static void make(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    try {
      if (isPosix(file)) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      } else {
        Files.createFile(file);
        closeToOthers(file);
      }
      Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
    } catch (FileAlreadyExistsException e) {
      throw new IOException(file + " was made by another server just now; start again", e);
    }
  }

  private static void closeToOthers(Path file) throws IOException {
    if (isPosix(file)) {
      Files.setPosixFilePermissions(file, OWNER_ONLY);
      return;
    }
    boolean closed = file.toFile().setReadable(false, false) && file.toFile().setReadable(true);
    if (!closed) {
      throw new IOException(
          file + " cannot be closed to others; keep the ledger in your own folder");
    }
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Whether a reader's word is this token; takes as long for every wrong one. */
  public boolean isTold(String word) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), word.getBytes(StandardCharsets.UTF_8));
  }

  /** The word itself, for the address that is shown to the owner. */
  public String text() {
    return text;
  }
}
