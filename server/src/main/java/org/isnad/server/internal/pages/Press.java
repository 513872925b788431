package org.isnad.server.internal.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The briefings that were read last as they were written, so that they open at once again. */
final class Press {
  private static final int MOST = 12;

  private final Map<String, String> written = new LinkedHashMap<>(MOST, 0.75f, true);

  /** The one of a name, which is written at the first question. */
  synchronized String get(String name, Supplier<String> write) {
    String body = written.computeIfAbsent(name, n -> write.get());
    if (written.size() > MOST) {
      written.remove(written.keySet().iterator().next());
    }
    return body;
  }
}
