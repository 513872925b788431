package org.isnad.server.internal.show;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a drawing that is shown, by its middle and how much larger it is than in the whole.
 *
 * @param x of its middle, as a share of the width of the whole
 * @param y of its middle, as a share of the height of the whole
 * @param zoom 1 for the whole, up to {@value #NEAREST}
 */
public record Section(double x, double y, double zoom) {
  public static final double NEAREST = 64;

  /** The whole drawing. */
  public static final Section WHOLE = new Section(0.5, 0.5, 1);

  private static final double STEP = 2;
  private static final double ASIDE = 0.5;

  /** Keeps the zoom within its limits and the section within the drawing. */
  public Section {
    zoom = Math.clamp(zoom, 1, NEAREST);
    x = within(x, zoom);
    y = within(y, zoom);
  }

  private static double within(double middle, double zoom) {
    double half = 0.5 / zoom;
    return Math.clamp(middle, half, 1 - half);
  }

  /** Reads "0.25,0.7,4"; empty where it is something else. */
  public static Optional<Section> find(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 3 || !text.matches("[0-9.]{1,12},[0-9.]{1,12},[0-9.]{1,8}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Section(
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2])));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** As an address bears it: "0.25,0.7,4"; empty for the whole. */
  public String text() {
    return isWhole() ? "" : number(x) + "," + number(y) + "," + number(zoom);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  public boolean isWhole() {
    return zoom == 1;
  }

  /** The sections one step away, by the word for the step, without those that are this one. */
  public Map<String, Section> steps() {
    double aside = ASIDE / zoom;
    Map<String, Section> steps = new LinkedHashMap<>();
    steps.put("nearer", new Section(x, y, zoom * STEP));
    steps.put("wider", new Section(x, y, zoom / STEP));
    steps.put("up", new Section(x, y - aside, zoom));
    steps.put("down", new Section(x, y + aside, zoom));
    steps.put("left", new Section(x - aside, y, zoom));
    steps.put("right", new Section(x + aside, y, zoom));
    steps.put("whole", WHOLE);
    steps.values().removeIf(this::equals);
    return steps;
  }

  /** Where a place of the whole drawing stands in the section, along the width. */
  public double toX(double whole, double width) {
    return (whole - x * width) * zoom + width / 2;
  }

  /** The same along the height. */
  public double toY(double whole, double height) {
    return (whole - y * height) * zoom + height / 2;
  }
}
