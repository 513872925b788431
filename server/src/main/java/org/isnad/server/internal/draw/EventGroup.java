package org.isnad.server.internal.draw;

import java.util.Locale;
import org.isnad.model.EventType;

/** The groups of ACLED's event types, each with a small form. */
public enum EventGroup {
  /** Two strokes that cross. */
  BATTLES("M-1 -1L1 1M1 -1L-1 1"),
  /** A lozenge. */
  EXPLOSIONS("M0 -1.2L1.2 0L0 1.2L-1.2 0Z"),
  /** A triangle. */
  CIVILIANS("M0 -1.15L1.1 0.9H-1.1Z"),
  /** A square. */
  PROTESTS("M-0.9 -0.9H0.9V0.9H-0.9Z"),
  /** A plus. */
  STRATEGIC("M0 -1.1V1.1M-1.1 0H1.1");

  private final String form;

  EventGroup(String form) {
    this.form = form;
  }

  /** The group of a type, after ACLED's codebook. */
  public static EventGroup of(EventType type) {
    return switch (type) {
      case BATTLE, TERRITORY_TAKEN -> BATTLES;
      case AIR_STRIKE, BOMBING, SHELLING -> EXPLOSIONS;
      case ATTACK_ON_CIVILIANS, ABDUCTION, KILLING -> CIVILIANS;
      case PROTEST -> PROTESTS;
      case ARREST,
          AGREEMENT,
          MEETING,
          DEPLOYMENT,
          WITHDRAWAL,
          APPOINTMENT,
          STATEMENT_OF_WAR,
          OTHER_STRATEGIC ->
          STRATEGIC;
    };
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the form is made of strokes alone. */
  public boolean isOpen() {
    return this == BATTLES || this == STRATEGIC;
  }

  /** The form around a point, as a path. */
  public String path(double x, double y, double size) {
    StringBuilder path = new StringBuilder();
    boolean isX = true;
    for (String part : form.split("(?=[A-Z ])|(?<=[A-Z ])")) {
      if (part.matches("-?[\\d.]+")) {
        double value = Double.parseDouble(part) * size + (isX ? x : y);
        path.append(Projection.tenth(value));
        isX = !isX;
      } else {
        path.append(part);
        isX = !part.equals("V") && (part.equals(" ") ? isX : true);
      }
    }
    return path.toString();
  }
}
