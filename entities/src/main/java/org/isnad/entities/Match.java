package org.isnad.entities;

import java.util.List;
import java.util.Locale;

/**
 * What the letters of two names tell: same, different, or not enough to say. It proposes; a
 * source's word, the register or a person decides about entities.
 */
public sealed interface Match {
  /** From 0, nothing alike, to 1. */
  double score();

  /** The reasons, part by part, in the order of the left name. */
  List<Part> parts();

  /** Spellings or another order of one name. */
  record Same(double score, List<Part> parts) implements Match {}

  /** Two names; that one thing bears both is for a source to say. */
  record Different(double score, List<Part> parts) implements Match {}

  /** Worth a look: alike, yet too common, too short, or with a part too many. */
  record Unsure(double score, List<Part> parts) implements Match {}

  /** One word for the verdict. */
  default String verdict() {
    return switch (this) {
      case Same same -> "same";
      case Different different -> "different";
      case Unsure unsure -> "unsure";
    };
  }

  /** The verdict and the reasons as a table for people. */
  default String table() {
    int left = parts().stream().mapToInt(p -> p.left().length()).max().orElse(0);
    int right = parts().stream().mapToInt(p -> p.right().length()).max().orElse(0);
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "%s (%.2f)", verdict(), score()));
    for (Part part : parts()) {
      table.append('\n').append("  ");
      table.append(padded(part.left(), left)).append(' ').append(part.sign().mark()).append(' ');
      table.append(padded(part.right(), right)).append("  ").append(part.why());
    }
    return table.toString();
  }

  /** The verdict and the reasons in one line. */
  default String line() {
    StringBuilder line = new StringBuilder(verdict());
    for (Part part : parts()) {
      line.append(" · ").append(part.left().isEmpty() ? "nothing" : part.left());
      line.append(' ').append(part.sign().mark()).append(' ');
      line.append(part.right().isEmpty() ? "nothing" : part.right());
      line.append(part.sign() == Sign.EQUAL ? "" : ": " + part.why());
    }
    return line.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  /** How a part of one name stands to a part of the other. */
  enum Sign {
    EQUAL("="),
    ALIKE("~"),
    AGAINST("≠"),
    ALONE("–");

    private final String mark;

    Sign(String mark) {
      this.mark = mark;
    }

    /** The sign as printed. */
    public String mark() {
      return mark;
    }
  }

  /**
   * A reason: a part of the one name beside a part of the other.
   *
   * @param sign how they stand to each other
   * @param left empty where the left name has no such part
   * @param right empty where the right name has no such part
   * @param reason why, without its detail
   * @param detail the spelling, sound or meaning that it rests on
   */
  record Part(Sign sign, String left, String right, String reason, String detail) {
    /** Why, for people. */
    public String why() {
      return detail.isEmpty() ? reason : reason + " " + detail;
    }
  }
}
