package org.isnad.cli.internal;

import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.model.Entity;

/** Finding entities by what a user types. */
final class Entities {
  private Entities() {}

  /** Whether one of its names holds these words, in any case. */
  static boolean isCalled(Entity entity, String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
