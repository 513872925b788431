package org.isnad.claims;

/** One reader for all tests of a run: its models take seconds to load. */
final class SharedReader {
  private SharedReader() {}

  static ClaimReader get() {
    return TestReader.READER;
  }
}
