package org.isnad.observatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.entities.YamlEntry;
import org.isnad.model.Grade;
import org.isnad.model.Source;

/** The file {@code sources.yaml}: who says things, and how far the theatre's owner trusts them. */
final class SourcesFile {
  private static final Set<String> KEYS =
      Set.of("name", "aliases", "kind", "grade", "by", "speaks_for", "note");
  private static final Set<String> KINDS =
      Set.of("news", "analyst", "un", "government", "party", "monitor", "spokesman");
  private static final String GRADES = "[A-F]";

  private SourcesFile() {}

  /** Its sources; what is wrong with it is noted as a problem of its entry. */
  static List<Source> read(List<YamlEntry> entries, Set<String> actors) {
    List<Source> sources = new ArrayList<>();
    for (YamlEntry entry : entries) {
      entry.refuseOtherKeys(KEYS);
      entry.required("name").ifPresent(name -> sources.add(source(name, entry, actors)));
    }
    return sources;
  }

  private static Source source(String name, YamlEntry entry, Set<String> actors) {
    Optional<String> by = entry.find("by");
    return new Source(
        name,
        entry.texts("aliases"),
        kind(entry),
        grade(entry, by).filter(g -> by.isPresent()),
        by,
        speaksFor(entry, actors));
  }

  private static String kind(YamlEntry entry) {
    String kind = entry.find("kind").orElse("news");
    if (!KINDS.contains(kind)) {
      entry.problem(
          "kind",
          "“"
              + kind
              + "” is no kind of source; write one of "
              + String.join(", ", KINDS.stream().sorted().toList()));
    }
    return kind;
  }

  private static Optional<Grade> grade(YamlEntry entry, Optional<String> by) {
    Optional<String> code = entry.find("grade");
    if (code.isPresent() && !code.get().matches(GRADES)) {
      entry.problem("grade", "“" + code.get() + "” grades no source; write a letter from A to F");
      return Optional.empty();
    }
    if (code.isPresent() && by.isEmpty()) {
      entry.problem("grade", "a grade is somebody's opinion; add a line “by: …” with their name");
    }
    return code.map(Grade::new);
  }

  private static List<String> speaksFor(YamlEntry entry, Set<String> actors) {
    List<String> ids = entry.texts("speaks_for");
    for (String id : ids) {
      if (!actors.contains(id)) {
        entry.problem(
            "speaks_for",
            "no entry of actors.yaml has the id “" + id + "”; add it there or correct this");
      }
    }
    return ids;
  }
}
