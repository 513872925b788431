package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.claims.syntax.Parse;

/** A part of a run of name words: a name, a person behind a title, or a title alone. */
sealed interface Segment {
  /** A name; what stands before it may be a title written small. */
  record Name(int first, int last, Optional<String> title) implements Segment {}

  /** A person's name behind a title. */
  record Person(int first, int last, String title) implements Segment {}

  /** A title that stands for its bearer. */
  record TitleOnly(int first, int last) implements Segment {}

  /** Cuts runs where titles begin and end: "U.S. | President | Joe Biden". */
  static List<Segment> listOf(Parse parse, List<NameRuns.Run> runs) {
    Titles titles = new Titles(parse);
    List<Segment> segments = new ArrayList<>();
    for (NameRuns.Run run : runs) {
      cut(parse, titles, run, segments);
    }
    return segments;
  }

  private static void cut(Parse parse, Titles titles, NameRuns.Run run, List<Segment> segments) {
    int first = run.first();
    int last = run.last();
    int at = titleIn(parse, titles, run);
    if (at < 0 && titles.isTitleWords(first, last)) {
      return;
    }
    if (at < 0) {
      int before = titles.startBefore(first);
      Optional<String> title =
          before < first ? Optional.of(parse.text(before, first - 1)) : Optional.empty();
      segments.add(new Name(first, last, title));
      return;
    }
    int end = titles.endOf(at, last);
    if (at > first && !titles.isTitleWords(first, at - 1)) {
      segments.add(new Name(first, at - 1, Optional.empty()));
    }
    int begin = at == first ? titles.startBefore(first) : at;
    segments.add(
        end < last ? new Person(end + 1, last, parse.text(begin, end)) : new TitleOnly(at, last));
  }

  private static int titleIn(Parse parse, Titles titles, NameRuns.Run run) {
    String end = parse.get(run.last()).form();
    if (run.last() > run.first()
        && NounClasses.isGroupWord(end.substring(end.lastIndexOf(' ') + 1))
        && !titles.isBearer(run.last())) {
      return -1;
    }
    for (int i = run.first(); i <= run.last(); i++) {
      if (titles.endOf(i, run.last()) >= 0 && !areMembers(parse, run, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "House of Representatives", "Council of Ministers": those whom a body is made of. */
  private static boolean areMembers(Parse parse, NameRuns.Run run, int i) {
    return i == run.last()
        && i > run.first() + 1
        && parse.get(i - 1).form().equals("of")
        && parse.get(i).form().endsWith("s");
  }
}
