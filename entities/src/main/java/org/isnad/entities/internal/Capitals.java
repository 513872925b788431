package org.isnad.entities.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.entities.internal.names.TableFile;

/** Capitals, by whose names a text may mean the government of a state. */
final class Capitals {
  private static final Map<String, String> STATES = read();

  private Capitals() {}

  private static Map<String, String> read() {
    Map<String, String> states = new HashMap<>();
    for (String line : TableFile.lines("capitals.txt")) {
      int colon = line.indexOf(':');
      for (String capital : line.substring(colon + 1).split(",")) {
        states.put(Names.key(capital), line.substring(0, colon));
      }
    }
    return Map.copyOf(states);
  }

  /** The state whose capital bears this name. */
  static Optional<String> findState(String capital) {
    return Optional.ofNullable(STATES.get(Names.key(capital)));
  }
}
