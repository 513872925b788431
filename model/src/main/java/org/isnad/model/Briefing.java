package org.isnad.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.picture.Change;

/**
 * The text for a span of days, every sentence with the words in reports that it rests on.
 *
 * @param theatre the theatre's name
 * @param scope its days, and what it is about
 * @param sections in order
 */
public record Briefing(String theatre, BriefingScope scope, List<Section> sections) {
  public Briefing {
    sections = List.copyOf(sections);
  }

  /** Its first day. */
  public LocalDate from() {
    return scope.from();
  }

  /** Its last day. */
  public LocalDate to() {
    return scope.to();
  }

  /** The same briefing with a section before all others. */
  public Briefing withFirst(Section section) {
    return new Briefing(
        theatre, scope, Stream.concat(Stream.of(section), sections.stream()).toList());
  }

  /** What a section is about. */
  public enum Part {
    CHANGED_SINCE,
    SINCE_LAST,
    DYNAMICS,
    MOMENTUM,
    GROUND,
    TOLLS,
    STATEMENTS,
    SUPPORT,
    FORCES,
    CONTESTED,
    WATCH,
    INDICATORS,
    SCENARIOS
  }

  /** A heading and what stands under it. */
  public record Section(Part part, String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }

    /** All sentences under the heading, in reading order. */
    public List<Line> lines() {
      return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }
  }

  /** What can stand under a heading. */
  public sealed interface Block {
    /** Its sentences, in reading order. */
    List<Line> lines();
  }

  /**
   * A numbered point.
   *
   * @param mark what stands before it in place of a number, such as an arrow and its word
   * @param lead its sentences
   * @param behind smaller things that belong to it
   */
  public record Item(Optional<String> mark, List<Line> lead, List<Line> behind) implements Block {
    public Item {
      lead = List.copyOf(lead);
      behind = List.copyOf(behind);
    }

    public static Item of(Line line) {
      return new Item(Optional.empty(), List.of(line), List.of());
    }

    @Override
    public List<Line> lines() {
      return Stream.concat(lead.stream(), behind.stream()).toList();
    }
  }

  /**
   * A table; its rows have sources as sentences have.
   *
   * @param caption what it shows
   * @param columns the heads
   * @param rows as many cells each as there are heads
   */
  public record Table(String caption, List<String> columns, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public List<Line> lines() {
      return List.of();
    }
  }

  /**
   * A row and the claims that carry it; at least one.
   *
   * @param cells its cells in words
   * @param claims its footnotes
   */
  public record Row(List<String> cells, List<ResolvedClaim> claims) {
    public Row {
      cells = List.copyOf(cells);
      claims = sourced(String.join(", ", cells), claims);
    }
  }

  /**
   * Bands on one scale.
   *
   * @param caption what they show
   * @param bars from the top
   */
  public record Bars(String caption, List<Bar> bars) implements Block {
    public Bars {
      bars = List.copyOf(bars);
    }

    @Override
    public List<Line> lines() {
      return List.of();
    }
  }

  /**
   * One band and the claims that carry it; at least one.
   *
   * @param label whose it is
   * @param low its lower end
   * @param value where the tick stands
   * @param high its upper end
   * @param word the value in words
   * @param claims its footnotes
   */
  public record Bar(
      String label,
      double low,
      double value,
      double high,
      String word,
      List<ResolvedClaim> claims) {
    public Bar {
      claims = sourced(label, claims);
    }
  }

  /**
   * Places that moved, on the map.
   *
   * @param caption what it shows
   * @param marks a place each
   * @param around other places with known positions, to find one's way by
   */
  public record ChangeMap(String caption, List<Mark> marks, List<Entity> around) implements Block {
    public ChangeMap {
      marks = List.copyOf(marks);
      around = List.copyOf(around);
    }

    @Override
    public List<Line> lines() {
      return List.of();
    }
  }

  /**
   * A place that moved and the claims that say so; at least one.
   *
   * @param place where, with a known position
   * @param kind how it moved
   * @param before who was said to hold it
   * @param after who is said to hold it now; one of them where voices disagree
   * @param claims its footnotes
   */
  public record Mark(
      Entity place, Change.Kind kind, String before, String after, List<ResolvedClaim> claims) {
    public Mark {
      claims = sourced(place.name(), claims);
    }
  }

  /**
   * One sentence and the words it rests on: claims, or words of reports that are no claim; at least
   * one of them.
   *
   * @param text the sentence
   * @param claims claims among its footnotes
   * @param words other words among its footnotes
   */
  public record Line(String text, List<ResolvedClaim> claims, List<Words> words) {
    public Line {
      claims = List.copyOf(claims);
      words = List.copyOf(words);
      if (words.isEmpty()) {
        claims = sourced(text, claims);
      }
    }

    public Line(String text, List<ResolvedClaim> claims) {
      this(text, claims, List.of());
    }
  }

  /**
   * Words of a report.
   *
   * @param document id of the report
   * @param selector where they stand in it
   */
  public record Words(String document, Selector selector) {}

  private static List<ResolvedClaim> sourced(String text, List<ResolvedClaim> claims) {
    if (claims.isEmpty()) {
      throw new IllegalArgumentException(
          "a sentence without a source cannot be written: “" + text + "”");
    }
    return List.copyOf(claims);
  }
}
