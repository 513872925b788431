package org.isnad.entities;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files of a theatre by name: as they lie in its folder, or as a ledger recorded them. */
@FunctionalInterface
public interface TheatreFiles {
  /** The entries of one that holds a list; a missing one has none. */
  List<YamlEntry> list(String name, List<String> problems);

  /** Those of a folder. */
  static TheatreFiles in(Path folder) {
    return (name, problems) -> YamlEntry.list(folder.resolve(name), problems);
  }

  /**
   * Recorded ones.
   *
   * @param texts by name
   * @param when what a problem calls their state, such as "known by 2015-03-01T12:00:00Z"
   */
  static TheatreFiles recorded(Map<String, String> texts, String when) {
    return (name, problems) ->
        YamlEntry.list(name + " " + when, texts.getOrDefault(name, ""), problems);
  }
}
