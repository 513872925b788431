package org.isnad.exchange.internal.events;

import java.util.List;
import java.util.Locale;

/**
 * Those whom tables of events name as a class and not as an actor: civilians, protesters, rioters,
 * unidentified groups. A claim names them in lower case, so that nobody takes them for somebody.
 */
final class Crowds {
  private static final List<String> CLASSES =
      List.of("civilians", "protesters", "rioters", "unidentified ");

  private Crowds() {}

  /** "Civilians (Libya)" as "civilians"; a name of its own stays as it is. */
  static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isClass =
        CLASSES.stream().anyMatch(lower::startsWith)
            && (lower.startsWith("unidentified ") || isWhole(lower));
    return isClass ? lower.replaceFirst("\\s*\\(.*\\)$", "") : name;
  }

  private static boolean isWhole(String lower) {
    return CLASSES.contains(lower.replaceFirst("\\s*\\(.*\\)$", ""));
  }

  /** The class with a capital, as tables write it. */
  static String titled(String name) {
    return CLASSES.contains(name)
        ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
