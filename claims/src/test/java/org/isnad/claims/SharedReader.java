package org.isnad.claims;

import java.nio.file.Path;

/** One reader for all tests of a run: its models take seconds to load. */
final class SharedReader {
  private static final ClaimReader READER =
      ClaimReader.open(
          Path.of(System.getProperty("user.home"), ".cache", "isnad", "models"), line -> {});

  private SharedReader() {}

  static ClaimReader get() {
    return READER;
  }
}
