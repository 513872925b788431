package org.isnad.server.internal.show;

import java.util.List;

/**
 * What the seven days up to the day brought.
 *
 * @param headlines the weightiest happenings in sentences
 * @param movements who gained and who lost
 * @param still how many actors no report of these days moves
 * @param changes what changed hands
 * @param fresh questions that no report before these days answered
 * @param moreFresh how many of those there are beside these
 * @param contested questions on which the sources disagree
 * @param moreContested how many of those there are beside these
 * @param watch what may come, in sentences
 * @param tripped warning indicators that tripped
 * @param figures counts of what the view holds
 * @param map who holds what, small
 */
public record WeekShow(
    List<Line> headlines,
    List<Movement> movements,
    int still,
    List<Changed> changes,
    List<QuestionsShow.Question> fresh,
    int moreFresh,
    List<QuestionsShow.Question> contested,
    int moreContested,
    List<Line> watch,
    List<Tripped> tripped,
    List<Figure> figures,
    MapShow map) {
  public WeekShow {
    headlines = List.copyOf(headlines);
    movements = List.copyOf(movements);
    changes = List.copyOf(changes);
    fresh = List.copyOf(fresh);
    contested = List.copyOf(contested);
    watch = List.copyOf(watch);
    tripped = List.copyOf(tripped);
    figures = List.copyOf(figures);
  }

  /** Whether no report speaks of these days. */
  public boolean isEmpty() {
    return headlines.isEmpty() && movements.isEmpty() && fresh.isEmpty() && changes.isEmpty();
  }

  /** A sentence with its sources. */
  public record Line(String text, Marks marks) {}

  /**
   * How an actor fared.
   *
   * @param reasons what happened to it, the weightiest first
   * @param more how many reasons there are beside these
   * @param label rising, steady, falling, unclear
   * @param voices how many independent roots speak
   * @param interval drawn
   */
  public record Movement(
      Term actor, List<Line> reasons, int more, String label, int voices, Interval interval) {
    public Movement {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * An interval around nothing, drawn.
   *
   * @param words its ends and the sum in figures
   * @param from where it begins, in units of the drawing
   * @param to where it ends
   * @param sum where the sum stands
   */
  public record Interval(String words, double from, double to, double sum) {
    /** Width of the drawing; nothing stands in its middle. */
    public static final int WIDTH = 120;

    public double length() {
      return Math.max(1, to - from);
    }
  }

  /** A place with what was said of it before and now, in the words of the briefing. */
  public record Changed(List<String> cells, Marks marks) {
    public Changed {
      cells = List.copyOf(cells);
    }
  }

  /** An indicator that tripped. */
  public record Tripped(Term indicator, int count, int days) {}

  /** A count with its words and the page that lists what was counted. */
  public record Figure(long number, String words, String href) {}
}
