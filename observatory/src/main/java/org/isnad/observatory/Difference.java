package org.isnad.observatory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;

/**
 * What two briefings of the same days tell differently. A sentence is new where none of its claims
 * stood in the other, and gone where none of them stands there any more; wording alone is no
 * difference.
 */
final class Difference {
  private static final int MOST = 8;
  private static final Set<Part> NEWS =
      Set.of(Part.DYNAMICS, Part.TOLLS, Part.STATEMENTS, Part.SUPPORT, Part.FORCES, Part.CONTESTED);

  private Difference() {}

  /**
   * What would be told beside, then what would no longer be told.
   *
   * @param who what the sentences are about: "The last briefing"
   */
  static List<Line> between(Briefing then, Briefing today, String who) {
    List<Line> lines = new ArrayList<>();
    Set<String> before = claims(then);
    Set<String> after = claims(today);
    Set<String> told = new HashSet<>();
    for (Line line : news(today).toList()) {
      boolean fresh = line.claims().stream().noneMatch(c -> before.contains(c.claim().id()));
      if (fresh && line.words().isEmpty() && isNew(line, told) && lines.size() < MOST) {
        lines.add(new Line(who + " would now say also: " + line.text(), line.claims()));
      }
    }
    int found = lines.size();
    for (Line line : news(then).toList()) {
      boolean gone = line.claims().stream().noneMatch(c -> after.contains(c.claim().id()));
      if (gone && line.words().isEmpty() && isNew(line, told) && lines.size() - found < MOST) {
        lines.add(new Line(who + " would no longer say: " + line.text(), line.claims()));
      }
    }
    return lines;
  }

  private static boolean isNew(Line line, Set<String> told) {
    return line.claims().stream().map(c -> told.add(c.claim().id())).reduce(false, (a, b) -> a | b);
  }

  private static Stream<Line> news(Briefing briefing) {
    return briefing.sections().stream()
        .filter(s -> NEWS.contains(s.part()))
        .flatMap(s -> s.lines().stream());
  }

  private static Set<String> claims(Briefing briefing) {
    Set<String> ids = new HashSet<>();
    news(briefing).forEach(l -> l.claims().forEach(c -> ids.add(c.claim().id())));
    return ids;
  }
}
